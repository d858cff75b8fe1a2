import { describe, expect, it } from 'vitest'
import { coverageOf, foldCoverage, type CoverageRow } from '../../src/domain/coverage'
import { analyseTalks } from '../../src/domain/findings'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const told = (report: string) => makeAccount(report, { kind: 'wording', words: 'met' })

const details = [
  makeDetail([told('a'), told('b'), told('a')], { silences: [{ report: 'c', kind: 'before it happened' }] }),
  makeDetail([told('a')], { silences: [{ report: 'b', kind: 'not mentioned' }] }),
]
const talks = makeTalks({ reports: 3, details })
const analysis = analyseTalks(talks, talks.reports)

describe('coverageOf', () => {
  it('counts details, not accounts, by issue and report, with totals', () => {
    const coverage = coverageOf(talks, analysis.details)
    expect(
      coverage.rows.map(({ issue, total, cells }) => [issue.id, total, cells.map(({ carried }) => carried)]),
    ).toEqual([['meeting', 2, [2, 1, 0]]])
    expect(coverage.totals.map(({ carried }) => carried)).toEqual([2, 1, 0])
    expect(coverage).toMatchObject({ total: 2, most: 2 })
  })

  it('tells what kind of silence stands behind a 0', () => {
    expect(coverageOf(talks, analysis.details).rows[0]?.cells[2]?.silences).toEqual([
      { kind: 'before it happened', count: 1 },
    ])
  })

  it('shows the selected reports and details only', () => {
    const chosen = talks.reports.slice(1)
    const coverage = coverageOf(talks, analyseTalks(talks, chosen).details.slice(0, 1), chosen)
    expect(coverage.rows[0]?.cells.map(({ report, carried }) => [report.id, carried])).toEqual([
      ['b', 1],
      ['c', 0],
    ])
  })

  it('has no rows, and no largest count, without details', () => {
    expect(coverageOf(talks, [])).toMatchObject({ rows: [], total: 0, most: 0 })
  })
})

describe('foldCoverage', () => {
  const [report] = talks.reports
  const rows = [3, 9, 1, 9, 2].map((total): CoverageRow => ({
    issue: { id: `i${total}`, title: `Issue of ${total}` },
    total,
    cells:
      report === undefined
        ? []
        : [{ report, carried: total - 1, silences: [{ kind: 'not mentioned', count: 1 }] }],
  }))
  const coverage = { reports: talks.reports.slice(0, 1), rows, totals: [], total: 24, most: 8 }

  it('shows the issues with the most details in their order, and sums up the others in one more row', () => {
    const { shown, folded, rest } = foldCoverage(coverage, 4)
    expect(shown.map(({ total }) => total)).toEqual([3, 9, 9])
    expect(folded.map(({ total }) => total)).toEqual([1, 2])
    expect(rest).toEqual({
      total: 3,
      cells: [{ report, carried: 1, silences: [{ kind: 'not mentioned', count: 2 }] }],
    })
  })

  it('folds nothing where all rows have room', () => {
    expect(foldCoverage(coverage, 5)).toEqual({ shown: rows, folded: [], rest: null })
  })
})
