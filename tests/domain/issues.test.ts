import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import { formatStatus, issuePage, issueTracker, saidBySides } from '../../src/domain/issues'
import type { Issue, Talks, TalksEvent } from '../../src/domain/model'
import {
  credit,
  makeAccount,
  makeDetail,
  makeEvent,
  makePrinting,
  makeQuotation,
  makeTalks,
  type TalksParts,
} from '../support/talks'

const number = (report: string, amount: number, chain = [credit('Lind', { person: 'lind' })]) =>
  makeAccount(report, { kind: 'quantity', amount, words: String(amount) }, { chain })

const counted = makeDetail([number('a', 3), number('b', 4), number('c', 3, [])], {
  issue: 'ferries',
  question: 'How many ferries?',
  silences: [
    { report: 'd', kind: 'not mentioned' },
    { report: 'e', kind: 'before it happened' },
  ],
})
const unasked = makeDetail([], {
  issue: 'ferries',
  question: 'Who pays?',
  silences: ['a', 'b', 'c', 'd', 'e'].map((report) => ({ report, kind: 'not mentioned' as const })),
})
const elsewhere = makeDetail([number('a', 1)], { issue: 'meeting' })

const event = (id: string, edtf: string, fields: Partial<TalksEvent> = {}) =>
  makeEvent(id, edtf, { title: id, ...fields })

const ferries: Issue = {
  id: 'ferries',
  title: 'Ferries',
  tracker: {
    group: 'agenda',
    status: { kind: 'raised', by: ['sudria'], accounts: [counted.accounts[0]?.id ?? ''] },
    positions: [
      {
        delegation: 'sudria',
        stance: 'raises',
        summary: 'Wants them back',
        accounts: [counted.accounts[1]?.id ?? ''],
      },
    ],
    course: [{ event: 'round-two', summary: 'Raised', accounts: [] }],
  },
}

const make = (parts: TalksParts = {}): Talks => ({
  ...makeTalks({
    details: [counted, unasked, elsewhere],
    issues: [{ id: 'meeting', title: 'The meeting' }, ferries],
    events: [
      event('round-two', '2031-05-05', { round: 'these', issues: ['ferries', 'meeting'] }),
      event('round-one', '2031-02-01', { round: 'earlier' }),
      event('aside', '2031-03-01'),
      event('word', '[..2031-05-05]', { round: 'these' }),
    ],
    ...parts,
  }),
  issueGroups: [
    { id: 'agenda', title: 'On the agenda' },
    { id: 'empty', title: 'Nothing here' },
  ],
})

const talks = make()
const analysis = analyseTalks(talks, talks.reports)

describe('issueTracker', () => {
  const tracker = issueTracker(talks, analysis)
  const row = tracker.groups[0]?.rows[0]

  it('groups tracked issues, without empty groups and without issues that are no matter between the sides', () => {
    expect(tracker.groups.map(({ group, rows }) => [group.id, rows.map(({ issue }) => issue.id)])).toEqual([
      ['agenda', ['ferries']],
    ])
    expect(tracker).toMatchObject({ shown: 1, all: 1 })
  })

  it('gives every side a position or none, by name', () => {
    expect(row?.positions.map(({ delegation, summary }) => [delegation.id, summary])).toEqual([
      ['norland', null],
      ['sudria', 'Wants them back'],
    ])
    expect(row?.positions[1]?.reports.map(({ id }) => id)).toEqual(['b'])
  })

  it('tells the status in words, from the reports alone', () => {
    expect(row?.status).toMatchObject({ kind: 'raised', text: 'raised by Sudria' })
    expect(row?.status.reports.map(({ id }) => id)).toEqual(['a'])
  })

  it('has no position of a side, and no course, that only other reports tell', () => {
    const chosen = talks.reports.filter(({ id }) => id === 'c')
    const [only] = issueTracker(talks, analyseTalks(talks, chosen)).groups[0]?.rows ?? []
    expect(only?.positions.map(({ stance }) => stance)).toEqual([null, null])
    expect(only?.status.reports).toEqual([])
  })

  it('tells who declared a status, and on what day where their statements have one', () => {
    expect(row?.status.declared).toEqual([{ speaker: talks.by.person.get('lind'), when: null }])
    const said = (edtf: string | null) =>
      makeQuotation([makePrinting('a', 'no')], {
        issues: ['ferries'],
        when: edtf === null ? null : { edtf },
      }).statement
    const declared = (...statements: ReturnType<typeof said>[]) => {
      const changed = make({ statements })
      return issueTracker(changed, analyseTalks(changed, changed.reports)).groups[0]?.rows[0]?.status
        .declared[0]?.when
    }
    expect(declared(said('2031-05-02'), said('2031-05-02'), said(null))).toEqual({ edtf: '2031-05-02' })
    expect(declared(said('2031-05-02'), said('2031-05-03'))).toBeNull()
  })

  it('has a cell for each round in order of time, empty where nothing was said', () => {
    expect(tracker.rounds.map(({ id }) => id)).toEqual(['round-one', 'word', 'round-two'])
    expect(row?.course.map(({ summary }) => summary)).toEqual([null, null, 'Raised'])
  })

  it('counts who mentions it, the named voices, the findings and what none reports', () => {
    expect(row?.reports.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    expect(row?.voices.map(({ name, reports }) => [name, reports.length])).toEqual([['Lind', 2]])
    expect(row?.findings).toEqual([
      { finding: 'differ', count: 1 },
      { finding: 'none reports it', count: 1 },
    ])
    expect(row?.parts.map(({ detail }) => detail.id)).toEqual([counted.id])
    expect(row?.noneReports.map(({ detail }) => detail.id)).toEqual([unasked.id])
  })

  it('follows the filter: an issue none of whose details are left has no row', () => {
    expect(issueTracker(talks, analysis, new Set([elsewhere.id])).shown).toBe(0)
    const some = issueTracker(talks, analysis, new Set([unasked.id])).groups[0]?.rows[0]
    expect(some?.details.map(({ detail }) => detail.id)).toEqual([unasked.id])
    expect(some?.reports).toEqual([])
  })

  it('speaks of the selected reports only', () => {
    const [group] = issueTracker(talks, analyseTalks(talks, talks.reports.slice(2, 4))).groups
    expect(group?.rows[0]?.reports.map(({ id }) => id)).toEqual(['c'])
    expect(group?.rows[0]?.voices).toEqual([])
  })

  it('works without delegations, events and issues', () => {
    const bare = { ...makeTalks({ delegations: [], issues: [], events: [] }) }
    expect(issueTracker(bare, analyseTalks(bare, bare.reports))).toEqual({
      delegations: [],
      rounds: [],
      groups: [],
      shown: 0,
      all: 0,
    })
  })
})

describe('formatStatus', () => {
  it.each([
    ['raised', ['Sudria'], 'raised by Sudria'],
    ['excluded', ['Norland', 'Sudria'], 'excluded by Norland and Sudria'],
    ['complained of', ['Eastmark', 'Norland', 'Sudria'], 'complained of by Eastmark, Norland and Sudria'],
    ['under discussion', ['Norland'], 'under discussion'],
    ['not resolved', [], 'not resolved in these reports'],
    ['background', [], 'background'],
  ] as const)('%s by %j -> %s', (kind, by, text) => {
    expect(formatStatus(kind, by)).toBe(text)
  })
})

describe('issuePage', () => {
  it('gathers details, events, voices and the kinds of silence', () => {
    const page = issuePage(talks, analysis, 'ferries')
    expect(page?.details.map(({ detail }) => detail.id)).toEqual([counted.id, unasked.id])
    expect(page?.events.map(({ event }) => event.id)).toEqual(['round-two'])
    expect(page?.group?.id).toBe('agenda')
    expect(page?.silent.map(({ report, kinds }) => [report.id, kinds])).toEqual([
      ['d', [{ kind: 'not mentioned', count: 2 }]],
      [
        'e',
        [
          { kind: 'before it happened', count: 1 },
          { kind: 'not mentioned', count: 1 },
        ],
      ],
    ])
  })

  it('names the issues it touches, and through what', () => {
    expect(
      issuePage(talks, analysis, 'ferries')?.related.map(({ issue, through }) => [issue.id, through]),
    ).toEqual([['meeting', ['round-two']]])
  })

  it('finds statements by their issue and by a detail of the issue', () => {
    const one = makeQuotation([makePrinting('a', 'about ferries')], { issues: [] })
    const withStatement = make({
      statements: [one.statement],
      details: [{ ...one.detail, issue: 'ferries' }],
    })
    const page = issuePage(withStatement, analyseTalks(withStatement, withStatement.reports), 'ferries')
    expect(page?.statements.map(({ id }) => id)).toEqual([one.statement.id])
  })

  it('stands for an issue that is not tracked, and is null for one that is not there', () => {
    expect(issuePage(talks, analysis, 'meeting')).toMatchObject({ row: null, group: null })
    expect(issuePage(talks, analysis, 'no-such')).toBeNull()
  })
})

describe('saidBySides', () => {
  const lind = {
    id: 'lind',
    name: 'Ivo Lind',
    role: 'spokesperson',
    delegation: 'norland',
    accounts: [],
  } as const
  const text = (report: string, chain: ReturnType<typeof credit>[]) =>
    makeAccount(report, { kind: 'wording', words: `as ${report} has it` }, { chain })
  const detail = makeDetail([
    text('a', [credit('Lind', { person: 'lind' })]),
    text('b', [credit('Norland', { delegation: 'norland' })]),
    text('c', [credit('Radio', { role: 'medium' })]),
    text('d', []),
  ])
  const folded = makeDetail([text('a', [credit('Lind', { person: 'lind' })])], { wordingOf: detail.id })
  const told = makeTalks({ details: [detail, folded], people: [{ ...lind, accounts: [] }] })

  it('has for each side what is told on its word or that of its people, and nothing for a side that is not heard', () => {
    const said = saidBySides(told, analyseTalks(told, told.reports).details)
    expect(
      said.map(({ delegation, lines }) => [
        delegation.id,
        lines.map(({ analysed, cells }) => [
          analysed.detail.id,
          cells.map(({ report }) => report.id).join(''),
        ]),
      ]),
    ).toEqual([['norland', [[detail.id, 'ab']]]])
  })
})
