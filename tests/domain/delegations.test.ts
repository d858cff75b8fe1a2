import { describe, expect, it } from 'vitest'
import { delegationCards, fullestForms, openingWords, type PrintedWords } from '../../src/domain/delegations'
import { analyseTalks } from '../../src/domain/findings'
import type { Account, Issue, Person } from '../../src/domain/model'
import {
  credit,
  makeAccount,
  makeDetail,
  makeQuotation,
  makePrinting,
  makeTalks,
  type TalksParts,
} from '../support/talks'

const cardsOf = (parts: TalksParts, reports?: string[]) => {
  const talks = makeTalks(parts)
  const chosen = talks.reports.filter(({ id }) => reports?.includes(id) ?? true)
  return delegationCards(talks, analyseTalks(talks, chosen))
}

const leads = (report: string, person: string, fields: Partial<Account> = {}) =>
  makeAccount(report, { kind: 'person', person, words: 'Brook' }, fields)
const wording = (report: string, words: string) => makeAccount(report, { kind: 'wording', words })

describe('delegationCards', () => {
  const head = makeDetail(
    [
      leads('a', 'brook', {
        firmness: 'planned',
        hedge: 'expected',
        chain: [credit('Lind', { person: 'lind' })],
      }),
      leads('b', 'brook', { firmness: 'done' }),
    ],
    { silences: [{ report: 'c', kind: 'before it happened' }] },
  )
  const name = makeDetail([wording('a', 'Ada Brook'), wording('b', 'Ada Bruck'), wording('c', 'Ada Brook')], {
    wordingSort: 'name',
  })
  const title = makeDetail([wording('b', 'ambassador')], { wordingSort: 'title' })
  const people: Person[] = [
    {
      id: 'brook',
      name: 'Ada Brook',
      delegation: 'norland',
      role: 'head',
      nameDetail: name.id,
      titleDetail: title.id,
      accounts: [],
    },
    { id: 'lind', name: 'Ivo Lind', delegation: 'norland', role: 'spokesperson', accounts: [] },
    { id: 'host', name: 'Una Vale', role: 'other', relation: 'host', accounts: [] },
  ]
  const delegations = [
    { id: 'sudria', name: 'Sudria', movementDetails: [] },
    { id: 'norland', name: 'Norland', headDetail: head.id, movementDetails: [] },
  ]
  const model = cardsOf({ details: [head, name, title], people, delegations })
  const [norland, sudria] = model.cards

  it('has a card a side, by name, whatever the order of the file', () => {
    expect(model.cards.map(({ delegation }) => delegation.name)).toEqual(['Norland', 'Sudria'])
  })

  it('shows the head as each report prints it, with firmness, hedge and credit', () => {
    expect(norland?.head.rows[0]).toMatchObject({
      name: { words: 'Ada Brook' },
      title: null,
      firmness: 'planned',
      hedge: 'expected',
      credit: 'Lind',
      silence: null,
    })
    expect(norland?.head.rows[1]).toMatchObject({
      name: { words: 'Ada Bruck' },
      title: { words: 'ambassador' },
      credit: 'own voice',
    })
  })

  it('keeps the name that a report prints without saying who leads, and the kind of its silence', () => {
    expect(norland?.head.rows[2]).toMatchObject({
      person: null,
      name: { words: 'Ada Brook' },
      firmness: null,
      credit: null,
      silence: 'before it happened',
    })
    expect(norland?.head.rows[3]).toMatchObject({ name: null, title: null, accountIds: [] })
  })

  it('groups names by wording, the one most reports print first', () => {
    expect(
      norland?.head.people[0]?.names.map(({ words, reports }) => [words, reports.map(({ id }) => id)]),
    ).toEqual([
      ['Ada Brook', ['a', 'c']],
      ['Ada Bruck', ['b']],
    ])
  })

  it('gives a side of which nothing is told the same fields, empty', () => {
    expect(sudria).toMatchObject({
      head: { detail: null, rows: [], people: [] },
      members: [],
      spokespersons: [],
      movements: [],
      statements: [],
    })
    expect(Object.keys(sudria ?? {})).toEqual(Object.keys(norland ?? {}))
  })

  it('lists who belongs to no side as others who matter, and nobody twice', () => {
    expect(model.others.map(({ person, relation }) => [person.id, relation])).toEqual([['host', 'host']])
    expect(norland?.spokespersons.map(({ person }) => person.id)).toEqual(['lind'])
  })

  it('takes as head whom a report names, also against the role on record', () => {
    const named = makeDetail([leads('a', 'karst')])
    const [card] = cardsOf({
      details: [named],
      people: [{ id: 'karst', name: 'Milo Karst', delegation: 'norland', role: 'member', accounts: [] }],
      delegations: [{ id: 'norland', name: 'Norland', headDetail: named.id, movementDetails: [] }],
    }).cards
    expect(card?.head.people.map(({ person }) => person.id)).toEqual(['karst'])
    expect(card?.members).toEqual([])
  })

  it('shows statements of its people with the printings of the selected reports', () => {
    const { statement, detail } = makeQuotation([
      makePrinting('a', 'about ferries'),
      makePrinting('b', 'about ferries', { marks: false }),
    ])
    const [all] = cardsOf({ statements: [statement], details: [detail] }).cards
    expect(all?.statements[0]).toMatchObject({ quoted: true, speaker: { id: 'lind' } })
    const [one] = cardsOf({ statements: [statement], details: [detail] }, ['b']).cards
    expect(one?.statements[0]?.printings.map(({ report }) => report)).toEqual(['b'])
    expect(one?.statements[0]?.quoted).toBe(false)
  })

  it('has a position, or none, on every tracked issue', () => {
    const account = wording('c', 'wants ferries')
    const issues: Issue[] = [
      {
        id: 'ferries',
        title: 'Ferries',
        tracker: {
          group: 'g',
          status: { kind: 'raised', by: [], accounts: [] },
          positions: [
            { delegation: 'sudria', stance: 'raises', summary: 'Wants them', accounts: [account.id] },
          ],
          course: [],
        },
      },
      { id: 'meeting', title: 'The meeting' },
    ]
    const { cards } = cardsOf({ issues, details: [makeDetail([account], { issue: 'ferries' })] })
    expect(cards.map(({ positions }) => positions.map(({ position }) => position?.summary ?? null))).toEqual([
      [null],
      ['Wants them'],
    ])
    expect(cards[1]?.positions[0]?.reports.map(({ id }) => id)).toEqual(['c'])
  })

  it('works without delegations and without people', () => {
    expect(cardsOf({ delegations: [], people: [] })).toEqual({ cards: [], others: [] })
  })
})

describe('fullestForms', () => {
  const { reports } = makeTalks()
  const printed = (words: string, ...ids: string[]): PrintedWords => ({
    words,
    reports: reports.filter(({ id }) => ids.includes(id)),
    accountIds: ids.map((id) => `${words}.${id}`),
  })
  const found = (...forms: PrintedWords[]) => {
    const fullest = fullestForms(forms)
    return (
      fullest && {
        forms: fullest.forms.map(({ words, reports: by }) => [words, by.map(({ id }) => id).join('')]),
        shortenedBy: fullest.shortenedBy.map(({ id }) => id).join(''),
      }
    )
  }

  it.each([
    [
      'the form that holds the others, and who has less',
      [
        printed('Secretary', 'a'),
        printed('Secretary of Trade for Ruritania', 'b'),
        printed('Secretary of Trade', 'c'),
      ],
      { forms: [['Secretary of Trade for Ruritania', 'b']], shortenedBy: 'ac' },
    ],
    [
      'spellings of one form put together',
      [printed('French Secretary', 'a'), printed("France's Secretary", 'b'), printed('Secretary', 'c')],
      { forms: [['French Secretary', 'ab']], shortenedBy: 'c' },
    ],
    [
      'several that are part of none, without choosing',
      [printed('new Secretary', 'a'), printed('Secretary of Trade', 'b'), printed('Secretary', 'c')],
      {
        forms: [
          ['new Secretary', 'a'],
          ['Secretary of Trade', 'b'],
        ],
        shortenedBy: 'c',
      },
    ],
    [
      'no shortening by a report that has the whole form elsewhere',
      [printed('Secretary of Trade', 'a'), printed('Secretary', 'a', 'b')],
      { forms: [['Secretary of Trade', 'a']], shortenedBy: 'b' },
    ],
    ['nothing where no form is part of another', [printed('Secretary', 'a'), printed('Envoy', 'b')], null],
    ['nothing of nothing', [], null],
  ])('finds %s', (_, forms, expected) => {
    expect(found(...forms)).toEqual(expected)
  })
})

describe('openingWords', () => {
  const text = 'We will speak about ferries and about nothing else whatsoever'

  it('cuts the longest printing inside quotation marks after eight words', () => {
    expect(
      openingWords([
        makePrinting('a', 'nothing else'),
        makePrinting('b', text),
        { ...makePrinting('c', `${text}, he said`), marks: false },
      ]),
    ).toBe('“We will speak about ferries and about nothing …”')
  })

  it('leaves a short one whole, and puts no marks where no report has them', () => {
    expect(openingWords([{ ...makePrinting('a', 'nothing else'), marks: false }])).toBe('nothing else')
    expect(openingWords([])).toBe('')
  })
})
