import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { Account, Person, TalksEvent } from '../../src/domain/model'
import { formatRole, personPage } from '../../src/domain/people'
import {
  credit,
  makeAccount,
  makeDetail,
  makePrinting,
  makeQuotation,
  makeTalks,
  type TalksParts,
} from '../support/talks'

const wording = (report: string, words: string, fields: Partial<Account> = {}) =>
  makeAccount(report, { kind: 'wording', words }, fields)

const name = makeDetail(
  [wording('a', 'Ada Brook'), wording('a', 'Brook'), wording('b', 'Ada Bruck'), wording('c', 'Ada Brook')],
  { wordingSort: 'name', silences: [{ report: 'd', kind: 'before it happened' }] },
)
const title = makeDetail([wording('a', 'ambassador'), wording('b', 'ambassador of Norland')], {
  wordingSort: 'title',
})
const head = makeDetail([
  makeAccount('a', { kind: 'person', person: 'brook', words: 'Brook' }, { firmness: 'planned' }),
  makeAccount('b', { kind: 'person', person: 'karst', words: 'Karst' }, { firmness: 'done' }),
])
const telling = makeDetail([wording('a', 'will lead')], {
  wordingOf: head.id,
  wordingSort: 'term',
  about: { people: ['brook'] },
})
const arrival = makeDetail([wording('b', 'by boat')], {
  about: { people: ['brook', 'karst'] },
  issue: 'ferries',
})
const credited = [credit('Brook', { person: 'brook' })]
const progress = makeDetail([wording('a', 'some progress', { chain: credited }), wording('b', 'none')], {
  about: { people: ['brook'] },
})
const untold = makeDetail([], { about: { people: ['brook'] } })
const said = makeQuotation([makePrinting('a', 'about ferries'), makePrinting('b', 'about ferries')], {
  speaker: 'brook',
  issues: ['ferries'],
})
const event: TalksEvent = {
  id: 'landing',
  title: 'The landing',
  when: { edtf: '2031-05-05' },
  scope: 'these talks',
  details: [arrival.id],
  issues: [],
  people: ['brook', 'lind'],
  delegations: [],
}

const brook: Person = {
  id: 'brook',
  name: 'Ada Brook',
  delegation: 'norland',
  role: 'head',
  nameDetail: name.id,
  titleDetail: title.id,
  accounts: [],
}
const people: Person[] = [
  brook,
  { id: 'karst', name: 'Milo Karst', delegation: 'sudria', role: 'head', accounts: [] },
  { id: 'lind', name: 'Ivo Lind', delegation: 'norland', role: 'spokesperson', accounts: [] },
]

const pageOf = (id: string, reports?: string[], parts: TalksParts = {}) => {
  const talks = makeTalks({
    people,
    delegations: [
      { id: 'norland', name: 'Norland', headDetail: head.id, movementDetails: [] },
      { id: 'sudria', name: 'Sudria', movementDetails: [] },
    ],
    details: [head, telling, name, title, arrival, progress, untold, said.detail],
    statements: [said.statement],
    events: [event],
    ...parts,
  })
  const chosen = talks.reports.filter((report) => reports?.includes(report.id) ?? true)
  return personPage(talks, analyseTalks(talks, chosen), id)
}

describe('personPage', () => {
  it('is null for a person that the talks do not have', () => {
    expect(pageOf('nobody')).toBeNull()
  })

  it('has every form of name and title that each report prints, and the kind of silence of the others', () => {
    const namings = pageOf('brook')?.namings ?? []
    expect(namings.map(({ report, names }) => [report.id, names.map(({ words }) => words)])).toEqual([
      ['a', ['Ada Brook', 'Brook']],
      ['b', ['Ada Bruck']],
      ['c', ['Ada Brook']],
      ['d', []],
      ['e', []],
    ])
    expect(namings[0]?.names[1]).toMatchObject({ standing: 'shorter', fuller: 'Ada Brook' })
    expect(namings[1]?.names[0]).toMatchObject({ departs: true })
    expect(namings[0]?.titles[0]).toMatchObject({ standing: 'shorter', fuller: 'ambassador of Norland' })
    expect(namings.map(({ silence }) => silence)).toEqual([null, null, null, 'before it happened', null])
  })

  it('tells who takes them for the head of a side, how firmly, and who names somebody else', () => {
    const [lead] = pageOf('brook')?.leads ?? []
    expect(lead?.delegation.id).toBe('norland')
    expect(lead?.rows[0]).toMatchObject({
      person: { id: 'brook' },
      firmness: 'planned',
      telling: { words: 'will lead' },
    })
    expect(lead?.rows[1]).toMatchObject({ person: { id: 'karst' }, firmness: 'done' })
    expect(pageOf('lind')?.leads).toEqual([])
  })

  it('keeps what is told of them apart from what is told on their word, and from what nobody tells', () => {
    const page = pageOf('brook')
    expect(page?.details.map(({ detail }) => detail.id)).toEqual([arrival.id])
    expect(page?.claims.map(({ analysed, cells }) => [analysed.detail.id, cells.length])).toEqual([
      [progress.id, 1],
    ])
    expect(page?.noneReports.map(({ detail }) => detail.id)).toEqual([untold.id])
  })

  it('gathers statements, events, issues and the people told with them', () => {
    const page = pageOf('brook')
    expect(page?.statements.map(({ statement }) => statement.id)).toEqual([said.statement.id])
    expect(page?.events.map(({ event: { id }, carriedBy }) => [id, carriedBy.length])).toEqual([
      ['landing', 1],
    ])
    expect(page?.issues.map(({ issue, details }) => [issue.id, details.length])).toEqual([
      ['meeting', 3],
      ['ferries', 1],
    ])
    expect(page?.beside.map(({ id }) => id)).toEqual(['karst', 'lind'])
  })

  it('knows the reports of the selection only', () => {
    const page = pageOf('brook', ['c'])
    expect(page?.namings.map(({ report }) => report.id)).toEqual(['c'])
    expect(page).toMatchObject({ statements: [], claims: [], details: [] })
  })

  it('stands for somebody of whom nothing is told', () => {
    expect(pageOf('lind', [], { details: [], statements: [], events: [] })).toMatchObject({
      namings: [],
      leads: [],
      statements: [],
      details: [],
      events: [],
      issues: [],
      beside: [],
    })
  })
})

describe('formatRole', () => {
  const norland = { id: 'norland', name: 'Norland', movementDetails: [] }
  it.each([
    ['head', norland, 'head of the delegation of Norland'],
    ['member', norland, 'member of the delegation of Norland'],
    ['spokesperson', norland, 'spokesperson, Norland'],
    ['other', norland, 'Norland, not of the delegation'],
    ['head', null, 'head of a delegation'],
    ['member', null, 'member of a delegation'],
    ['spokesperson', null, 'spokesperson'],
    ['other', null, 'not of the delegations'],
  ] as const)('%s', (role, delegation, expected) => {
    expect(formatRole({ ...brook, role }, delegation)).toBe(expected)
  })
})
