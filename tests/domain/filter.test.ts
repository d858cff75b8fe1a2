import { describe, expect, it } from 'vitest'
import { applyFilter, emptyFilter, type Filter, selectReports } from '../../src/domain/filter'
import { indexesOf } from '../support/indexes'
import { analyseTalks } from '../../src/domain/findings'
import { parseTimeSpan } from '../../src/domain/timeSpan'
import { credit, makeAccount, makeDetail, makeTalks } from '../support/talks'

const length = makeDetail(
  [
    makeAccount('a', { kind: 'duration', amount: 6, unit: 'hour', words: 'six hours' }),
    makeAccount('b', { kind: 'duration', amount: 4, unit: 'hour', words: 'four hours' }),
  ],
  { id: 'length', question: 'How long did the talks last?' },
)
const head = makeDetail(
  [
    makeAccount(
      'a',
      { kind: 'person', person: 'brook', words: 'Ada Brook' },
      { chain: [credit('Norland’s spokesman', { person: 'lind' })], firmness: 'planned' },
    ),
    makeAccount(
      'c',
      { kind: 'person', person: 'brook', words: 'Brook' },
      { firmness: 'done', note: 'in passing' },
    ),
  ],
  {
    id: 'head',
    question: 'Who led the delegation?',
    label: 'Head',
    silences: [{ report: 'b', kind: 'not mentioned' }],
  },
)
const idle = makeDetail([makeAccount('c', { kind: 'wording', words: 'normalising full-scale traffic' })], {
  id: 'idle',
  question: 'What lies idle?',
  issue: 'ferries',
  note: 'Said of the harbour.',
})
const outcome = makeDetail([], {
  id: 'outcome',
  question: 'What came of it?',
  issue: 'ferries',
  kind: 'text',
})
const talks = makeTalks({ reports: 3, details: [length, head, idle, outcome] })

const filter = (overrides: Partial<Filter>): Filter => ({ ...emptyFilter, ...overrides })
const filtered = (chosen: Filter, parting = false) => {
  const analysis = analyseTalks(talks, selectReports(talks, chosen))
  return applyFilter(talks, analysis, indexesOf(talks, analysis), chosen, parting)
}
const selected = (overrides: Partial<Filter>) => {
  const chosen = filter(overrides)
  return filtered(chosen).details.map(({ detail }) => detail.id)
}

describe('selectReports', () => {
  it.each([
    [[], ['a', 'b', 'c']],
    [
      ['c', 'a'],
      ['a', 'c'],
    ],
    [['c', 'gone'], ['c']],
    [['gone'], ['a', 'b', 'c']],
  ])('%o -> %o', (reports, expected) => {
    expect(selectReports(talks, filter({ reports })).map(({ id }) => id)).toEqual(expected)
  })
})

describe('the details that the filter leaves', () => {
  it.each<[Partial<Filter>, string[]]>([
    [{}, ['length', 'head', 'idle', 'outcome']],
    [{ issues: ['ferries'] }, ['idle', 'outcome']],
    [{ issues: ['ferries', 'meeting'] }, ['length', 'head', 'idle', 'outcome']],
    [{ findings: ['differ'] }, ['length']],
    [{ findings: ['differ', 'none reports it'] }, ['length', 'outcome']],
    [{ aspects: ['credit'] }, ['head']],
    [{ aspects: ['value', 'silence'] }, ['length', 'head']],
    [{ issues: ['ferries'], findings: ['differ'] }, []],
    [{ reports: ['a', 'c'], findings: ['one report only'] }, ['length', 'idle']],
    [{ issues: ['gone'] }, []],
  ])('%o -> %o', (overrides, ids) => {
    expect(selected(overrides)).toEqual(ids)
  })
})

describe('words', () => {
  it.each([
    ['how long', ['length']],
    ['HOURS', ['length']],
    ['hour six', ['length']],
    ['brook', ['head']],
    ['lind', ['head']],
    ['spokesman', ['head']],
    ['passing', ['head']],
    ['head', ['head']],
    ['harbour', ['idle']],
    ['harbor', ['idle']],
    ['normalizing', ['idle']],
    ['norm', ['idle']],
    ['scale', ['idle']],
    ['full-scale', ['idle']],
    ['ours', []],
    ['long brook', []],
    ['  ', ['length', 'head', 'idle', 'outcome']],
    ['?!', ['length', 'head', 'idle', 'outcome']],
  ])('“%s” -> %o', (words, ids) => {
    expect(selected({ words })).toEqual(ids)
  })

  it('are looked for in the selected reports alone', () => {
    expect(selected({ words: 'six', reports: ['b', 'c'] })).toEqual([])
  })
})

describe('the counts of the choices', () => {
  /** Without the choices that would leave nothing, to be short. */
  const some = (counts: ReadonlyMap<string, number> | null) =>
    Object.fromEntries([...(counts ?? [])].filter(([, count]) => count > 0))
  const countsOf = (overrides: Partial<Filter>) => {
    const { issues, reports, findings, aspects, parting, shown, all } = filtered(filter(overrides)).counts
    return {
      issues: Object.fromEntries(issues),
      reports: Object.fromEntries(reports),
      findings: some(findings),
      aspects: some(aspects),
      parting,
      shown,
      all,
    }
  }

  it('counts everything without a filter', () => {
    expect(countsOf({})).toEqual({
      issues: { meeting: 2, ferries: 2 },
      reports: { a: 2, b: 1, c: 2 },
      findings: { differ: 1, agree: 1, 'one report only': 1, 'none reports it': 1 },
      aspects: { value: 1, credit: 1, firmness: 1, silence: 1 },
      parting: 2,
      shown: 4,
      all: 4,
    })
  })

  it('counts a choice under the other lists, not under its own', () => {
    expect(countsOf({ issues: ['ferries'] })).toEqual({
      issues: { meeting: 2, ferries: 2 },
      reports: { a: 0, b: 0, c: 1 },
      findings: { 'one report only': 1, 'none reports it': 1 },
      aspects: {},
      parting: 0,
      shown: 2,
      all: 4,
    })
  })

  it('counts for a report that is not selected what it would carry of the details shown', () => {
    expect(countsOf({ reports: ['a', 'b'], findings: ['differ'] }).reports).toEqual({ a: 1, b: 1, c: 0 })
    expect(countsOf({ reports: ['a', 'b'] }).reports).toEqual({ a: 2, b: 1, c: 2 })
  })
})

describe('a span of time', () => {
  const event = (id: string, edtf: string, details: string[], timeDetail?: string) => ({
    id,
    title: id,
    when: { edtf },
    scope: 'these talks' as const,
    details,
    ...(timeDetail !== undefined && { timeDetail }),
    issues: [],
    people: [],
    delegations: [],
  })
  const told = (report: string, edtf: string) => makeAccount(report, { kind: 'time', edtf, words: edtf })
  const plain = { kind: 'wording', words: 'x' } as const
  const dated = makeTalks({
    reports: 3,
    details: [
      makeDetail([makeAccount('a', plain)], { id: 'bears' }),
      makeDetail([makeAccount('b', plain)], { id: 'asks' }),
      makeDetail([makeAccount('a', plain)], { id: 'happens', happening: 'arrival' }),
      makeDetail([told('a', '2031-05-05'), told('b', '2031-05-06')], { id: 'told' }),
      makeDetail([told('c', '2031-05')], { id: 'month', issue: 'ferries' }),
      makeDetail([told('c', '2031-05-07/..')], { id: 'open' }),
      makeDetail([makeAccount('a', plain)], { id: 'timeless' }),
    ],
    events: [event('arrival', '2031-05-04', ['bears']), event('round', '2031-05-05', [], 'asks')],
  })
  const under = (text: string, overrides: Partial<Filter> = {}) => {
    const span = parseTimeSpan(text, 'Europe/Lisbon') ?? null
    const chosen = filter({ ...overrides, span })
    const analysis = analyseTalks(dated, selectReports(dated, chosen))
    const { details, counts } = applyFilter(dated, analysis, indexesOf(dated, analysis), chosen)
    return { ids: details.map(({ detail }) => detail.id), counts }
  }

  it.each([
    ['2031-05-04', ['bears', 'happens', 'month']],
    ['2031-05-05', ['asks', 'told', 'month']],
    ['2031-05-06', ['told', 'month']],
    ['2031-05-04/2031-05-05', ['bears', 'asks', 'happens', 'told', 'month']],
    ['2031-05-31', ['month', 'open']],
    ['2032', ['open']],
    ['2030', []],
  ])('%s leaves what happened, or may have, within it: %o', (text, ids) => {
    expect(under(text).ids).toEqual(ids)
  })

  it('asks the chosen reports alone for the times that they give', () => {
    expect(under('2031-05-06', { reports: ['a', 'c'] }).ids).toEqual(['month'])
  })

  it('is part of every count', () => {
    const { counts } = under('2031-05-04/2031-05-05')
    expect(counts.shown).toBe(5)
    expect(Object.fromEntries(counts.issues)).toEqual({ meeting: 4, ferries: 1 })
    for (const [issue, count] of counts.issues)
      expect(under('2031-05-04/2031-05-05', { issues: [issue] }).ids).toHaveLength(count)
    for (const [finding, count] of counts.findings ?? [])
      expect(under('2031-05-04/2031-05-05', { findings: [finding] }).ids).toHaveLength(count)
  })
})
