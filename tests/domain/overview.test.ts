import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { Account, Detail, Talks } from '../../src/domain/model'
import {
  overviewCounts,
  partingKinds,
  partingRule,
  summaryClauses,
  voicesBehind,
} from '../../src/domain/overview'
import { partingLines } from '../../src/domain/partings'
import {
  credit,
  makeAccount,
  makeDetail,
  makePrinting,
  makeQuotation,
  makeReport,
  makeTalks,
} from '../support/talks'

const number = (report: string, amount: number, fields: Partial<Account> & { at?: number } = {}) =>
  makeAccount(report, { kind: 'quantity', amount, words: `${amount}` }, fields)
const hours = (report: string, amount: number, words: string, qualifier?: 'over') =>
  makeAccount(report, {
    kind: 'duration',
    amount,
    unit: 'hour',
    words,
    ...(qualifier === undefined ? {} : { qualifier }),
  })
const wording = (report: string, words: string, fields: Partial<Account> = {}) =>
  makeAccount(report, { kind: 'wording', words }, fields)
const lind = [credit('Lind', { person: 'lind' })]

const differ = (issue = 'meeting', fields: Partial<Detail> = {}) =>
  makeDetail([number('a', 3), number('b', 4)], { issue, ...fields })

const linesOf = (parts: Parameters<typeof makeTalks>[0], limit?: number) => {
  const talks = makeTalks(parts)
  return partingLines(talks, analyseTalks(talks, talks.reports), limit)
}

const quotation = makeQuotation([
  makePrinting(
    'a',
    'we speak about ferries and not about a treaty overall, which comes once the strait is open',
  ),
  makePrinting(
    'b',
    'we speak about ferries and not about a treaty overall, which comes once the strait is open',
  ),
  makePrinting('c', 'we speak about ferries and not about the wider treaty'),
])
const second = makeDetail(
  quotation.detail.accounts.map((account) => ({ ...account, id: `${account.id}-2` })),
  {
    kind: 'wording',
    wordingSort: 'quotation',
    statement: quotation.statement.id,
    issue: 'ferries',
  },
)

describe('partingLines', () => {
  it('takes a line of each kind, with values side by side and who has them', () => {
    const details = [
      differ(),
      makeDetail(
        [
          makeAccount('a', { kind: 'place', place: 'customs-house', words: 'Customs House' }),
          makeAccount('b', { kind: 'place', place: 'lighthouse', words: 'lighthouse' }),
        ],
        { issue: 'place' },
      ),
      quotation.detail,
      second,
      makeDetail(
        [
          number('a', 5, { hedge: 'some', chain: lind }),
          number('a', 5, { at: 10 }),
          number('b', 5, { chain: lind }),
        ],
        { issue: 'itself' },
      ),
      makeDetail([number('a', 6, { chain: lind }), number('b', 6)], { issue: 'credit' }),
      makeDetail([number('a', 7, { firmness: 'planned' }), number('b', 7, { firmness: 'done' })], {
        issue: 'firmness',
      }),
      makeDetail([hours('a', 4, 'more than four hours', 'over'), hours('b', 5, 'five hours')], {
        issue: 'precision',
      }),
      makeDetail([wording('a', 'Ada Brook'), wording('b', 'Ada Bruck')], {
        issue: 'words',
        wordingSort: 'name',
      }),
    ]
    const issues = ['meeting', 'ferries', 'place', 'itself', 'credit', 'firmness', 'precision', 'words'].map(
      (id) => ({ id, title: id }),
    )
    const lines = linesOf({ details, issues, statements: [quotation.statement] })
    expect(lines.map(({ kind }) => kind)).toEqual(partingKinds)
    const shown = lines.map(({ groups }) =>
      groups.map(({ text, reports }) => `${reports.map(({ id }) => id).join('')}: ${text}`),
    )
    expect(shown[0]).toEqual(['a: 3', 'b: 4'])
    expect(shown[2]).toEqual(['ab: “a treaty”', 'c: “the wider treaty”'])
    expect(shown[3]).toEqual(['ab: ends “overall, which comes once …”', 'c: stops before that'])
    expect(shown[4]).toEqual(['a: 5, some (Lind)', 'a: 5'])
    expect(shown[8]).toEqual(['a: Ada Brook', 'b: Ada Bruck'])
    for (const line of lines)
      expect(line.groups.flatMap(({ accountIds }) => accountIds).length).toBeGreaterThan(1)
  })

  it('has at most two lines of a kind and three of an issue, and no detail twice', () => {
    const many = linesOf({ details: [differ(), differ(), differ('ferries'), differ('ferries')] })
    expect(many).toHaveLength(2)
    const oneIssue = linesOf({
      details: [
        differ(),
        differ(),
        makeDetail([number('a', 6, { chain: lind }), number('b', 6)]),
        makeDetail([number('a', 7, { firmness: 'planned' }), number('b', 7, { firmness: 'done' })]),
      ],
    })
    expect(oneIssue).toHaveLength(3)
    expect(new Set(oneIssue.map(({ detail }) => detail.detail.id)).size).toBe(3)
  })

  it('puts what most reports carry first, then these talks before others', () => {
    const wide = makeDetail([number('a', 3), number('b', 4), number('c', 4)], { scope: 'background' })
    const earlier = differ('meeting', { scope: 'earlier round' })
    const these = differ('meeting')
    const ids = linesOf({ details: [earlier, these, wide] }).map(({ detail }) => detail.detail.id)
    expect(ids).toEqual([wide.id, these.id])
  })

  it('puts a firmness that the time of writing does not explain first', () => {
    const before = makeReport({
      id: 'b',
      outlet: 'b',
      vantage: { edtf: '2031-05-01', stage: 'before', restsOn: 'own words' },
    })
    const reports = [makeReport(), before, makeReport({ id: 'c', outlet: 'c' })]
    const stage = (planned: string, done: string) =>
      makeDetail([number(planned, 7, { firmness: 'planned' }), number(done, 7, { firmness: 'done' })])
    const explained = stage('b', 'a')
    const unexplained = stage('c', 'a')
    const [first] = linesOf({ reports, details: [explained, unexplained] })
    expect(first?.detail.detail.id).toBe(unexplained.id)
  })

  it('puts first what a quotation that stops takes with it', () => {
    const told = makeQuotation([
      makePrinting('a', 'the talks are about ferries alone, and only once there is calm at sea again'),
      makePrinting('b', 'the talks are about ferries alone'),
      makePrinting('c', 'the talks are about ferries alone'),
    ])
    const condition = makeDetail([wording('a', 'only once there is calm at sea again')], {
      statement: told.statement.id,
      silences: [{ report: 'b', kind: 'not mentioned' }],
    })
    const details = [told.detail, condition]
    const lines = linesOf({ details, statements: [told.statement] })
    const stops = lines.filter(({ kind }) => kind === 'stops before its end')
    // The whole sentence would set the same words side by side once more.
    expect(stops.map(({ detail }) => detail.detail.id)).toEqual([condition.id])
  })

  it('does not call a fragment a quotation that stops', () => {
    const fragment = makeQuotation([
      makePrinting('a', 'that is not, absolutely not on the agenda of ours'),
      makePrinting('b', 'absolutely not'),
    ])
    expect(
      linesOf({ details: [fragment.detail], statements: [fragment.statement] }).map(({ kind }) => kind),
    ).not.toContain('stops before its end')
    const nearly = makeQuotation([
      makePrinting('a', 'that is not, absolutely not on the agenda today'),
      makePrinting('b', 'that is not, absolutely not on the agenda'),
    ])
    expect(
      linesOf({ details: [nearly.detail], statements: [nearly.statement] }).map(({ kind }) => kind),
    ).not.toContain('stops before its end')
  })

  it('leaves out facts about the page, and differences in words alone of a report with itself', () => {
    const page = makeDetail([number('a', 1, { firmness: 'planned' }), number('b', 1, { firmness: 'done' })], {
      scope: 'page',
    })
    const respelt = makeDetail([wording('a', 'Ada Brook'), wording('a', 'Brook')], { wordingSort: 'name' })
    expect(linesOf({ details: [page, respelt] })).toEqual([])
  })

  it('keeps to the limit, and makes nothing up where the reports agree', () => {
    expect(linesOf({ details: [differ(), differ('ferries')] }, 1)).toHaveLength(1)
    expect(linesOf({ details: [makeDetail([number('a', 3), number('b', 3)])] })).toEqual([])
    expect(linesOf({})).toEqual([])
  })

  it('speaks of the selected reports only', () => {
    const talks = makeTalks({ details: [makeDetail([number('a', 3), number('b', 4), number('c', 3)])] })
    const chosen = talks.reports.filter(({ id }) => id !== 'b')
    expect(partingLines(talks, analyseTalks(talks, chosen))).toEqual([])
  })

  it('states its rule', () => {
    expect(partingRule).toMatch(/two lines of a kind and three of an issue/)
  })
})

describe('overviewCounts', () => {
  it('counts reports, details, voices, and every finding and aspect', () => {
    const talks = makeTalks({
      details: [
        makeDetail([number('a', 3, { chain: lind }), number('b', 4, { chain: lind })]),
        makeDetail([number('a', 3, { chain: [credit('radio', { role: 'medium', organisation: 'radio' })] })]),
        makeDetail([]),
      ],
    })
    const counts = overviewCounts(talks, analyseTalks(talks, talks.reports))
    expect(counts).toMatchObject({ reports: 5, outlets: 5, details: 3, carried: 2, voices: 2, statements: 0 })
    expect(counts.findings.filter(({ count }) => count > 0)).toEqual([
      { finding: 'differ', count: 1 },
      { finding: 'one report only', count: 1 },
      { finding: 'none reports it', count: 1 },
    ])
    expect(counts.aspects.find(({ aspect }) => aspect === 'value')?.count).toBe(1)
    expect(counts.findings).toHaveLength(8)
  })
})

describe('summaryClauses', () => {
  it('gives each clause its witnesses among the selected reports', () => {
    const detail = makeDetail([number('a', 3), number('b', 3)])
    const made = makeTalks({ reports: 2, details: [detail] })
    const accounts = detail.accounts.map(({ id }) => id)
    const summary = [
      { text: 'They met', accounts },
      { text: 'no report tells what came of it', accounts: [] },
    ]
    const talks: Talks = { ...made, head: { ...made.head, talks: { ...made.head.talks, summary } } }
    expect(summaryClauses(talks).map(({ reports, every }) => [reports.map(({ id }) => id), every])).toEqual([
      [['a', 'b'], true],
      [[], false],
    ])
    expect(summaryClauses(talks, talks.reports.slice(1))[0]?.reports.map(({ id }) => id)).toEqual(['b'])
  })
})

describe('voicesBehind', () => {
  const of = (...details: Detail[]) => {
    const talks = makeTalks({ details })
    const analysis = analyseTalks(talks, talks.reports)
    const accountIds = details.flatMap(({ accounts }) => accounts.map(({ id }) => id))
    const carried = new Set(details.flatMap(({ accounts }) => accounts.map(({ report }) => report)))
    const reports = talks.reports.filter(({ id }) => carried.has(id))
    return voicesBehind(talks, analysis, { text: 'They met.', accountIds, reports, every: false })
  }
  const brook = [credit('Brook', { person: 'brook' })]

  it('counts a speaker whom several reports credit once', () => {
    expect(of(makeDetail([number('a', 3, { chain: lind }), number('b', 3, { chain: lind })]))).toEqual({
      named: 1,
      uncredited: 0,
    })
  })

  it('counts the reports that credit nobody, and in several details only those that do so in none', () => {
    expect(
      of(
        makeDetail([number('a', 3, { chain: lind }), number('b', 3), number('c', 3)]),
        makeDetail([number('b', 4, { chain: brook })]),
      ),
    ).toEqual({ named: 2, uncredited: 1 })
  })

  it('leaves out voices that only other reports than those of the clause name', () => {
    const detail = makeDetail([number('a', 3), number('b', 3, { chain: lind })])
    const talks = makeTalks({ details: [detail] })
    const clause = {
      text: 'They met.',
      accountIds: detail.accounts.slice(0, 1).map(({ id }) => id),
      reports: talks.reports.slice(0, 1),
      every: false,
    }
    expect(voicesBehind(talks, analyseTalks(talks, talks.reports), clause)).toEqual({
      named: 0,
      uncredited: 1,
    })
  })
})
