/** Who covers what: how many of the shown details each report speaks to, by issue. Counts, never percentages. */
import type { DetailAnalysis } from './findings'
import { silenceKinds } from './vocabulary'
import type { Issue, Report, SilenceKind, Talks } from './model'

export type CoverageCell = {
  report: Report
  /** Details of the row that the report has an account of. */
  carried: number
  /** Its silences there, by kind, without those that do not occur. */
  silences: { kind: SilenceKind; count: number }[]
}

export type CoverageRow = { issue: Issue; total: number; cells: CoverageCell[] }

export type Coverage = {
  reports: readonly Report[]
  rows: CoverageRow[]
  /** Over all rows. */
  totals: CoverageCell[]
  total: number
  /** The largest count of a single cell, for the scale of a chart; 0 when nothing is carried. */
  most: number
}

/** Counts that one pass over the cells fills: the shown details can be many, and are gone through once. */
type Tally = { carried: number; silences: Map<SilenceKind, number> }

const emptyTallies = (reports: readonly Report[]): Map<string, Tally> =>
  new Map(reports.map(({ id }) => [id, { carried: 0, silences: new Map() }]))

function addCells(tallies: Map<string, Tally>, { cells }: DetailAnalysis) {
  for (const cell of cells) {
    const tally = tallies.get(cell.report.id)
    if (tally === undefined) continue
    if (cell.kind === 'account') tally.carried += 1
    else if (cell.kind === 'silence') {
      const { kind } = cell.silence
      tally.silences.set(kind, (tally.silences.get(kind) ?? 0) + 1)
    }
  }
}

function cellsOf(reports: readonly Report[], tallies: Map<string, Tally>): CoverageCell[] {
  return reports.map((report) => {
    const tally = tallies.get(report.id)
    return {
      report,
      carried: tally?.carried ?? 0,
      silences: silenceKinds.flatMap((kind) => {
        const count = tally?.silences.get(kind) ?? 0
        return count === 0 ? [] : [{ kind, count }]
      }),
    }
  })
}

/**
 * Issues by reports, for the chart and the table behind it: how many of the given details each report carries. Issues
 * without any of the details have no row. A count of 0 can mean that a report was written before it happened: the
 * silences tell.
 */
export function coverageOf(
  talks: Talks,
  details: readonly DetailAnalysis[],
  reports: readonly Report[] = talks.reports,
): Coverage {
  const byIssue = new Map<string, { total: number; tallies: Map<string, Tally> }>()
  const all = emptyTallies(reports)
  for (const detail of details) {
    const { issue } = detail.detail
    const row = byIssue.get(issue) ?? { total: 0, tallies: emptyTallies(reports) }
    row.total += 1
    addCells(row.tallies, detail)
    addCells(all, detail)
    byIssue.set(issue, row)
  }
  const rows = talks.issues.flatMap((issue): CoverageRow[] => {
    const row = byIssue.get(issue.id)
    return row === undefined ? [] : [{ issue, total: row.total, cells: cellsOf(reports, row.tallies) }]
  })
  return {
    reports,
    rows,
    totals: cellsOf(reports, all),
    total: details.length,
    most: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ carried }) => carried))),
  }
}

/** The rows of a coverage that are shown at first, and the smaller ones that fold into one. */
export type FoldedCoverage = {
  shown: CoverageRow[]
  folded: CoverageRow[]
  /** What the folded rows come to; null when none is folded. */
  rest: Pick<CoverageRow, 'total' | 'cells'> | null
}

/**
 * At most `most` rows. Where there are more, the issues with the most details are shown, in their order, and the others
 * fold into the last row; of two with as many, the earlier is shown.
 */
export function foldCoverage({ rows, reports }: Coverage, most: number): FoldedCoverage {
  if (rows.length <= most) return { shown: rows, folded: [], rest: null }
  const largest = new Set(rows.toSorted((a, b) => b.total - a.total).slice(0, most - 1))
  const folded = rows.filter((row) => !largest.has(row))
  return {
    shown: rows.filter((row) => largest.has(row)),
    folded,
    rest: {
      total: folded.reduce((sum, { total }) => sum + total, 0),
      cells: reports.map((report, index) =>
        sumCells(
          report,
          folded.flatMap(({ cells }) => cells[index] ?? []),
        ),
      ),
    },
  }
}

function sumCells(report: Report, cells: readonly CoverageCell[]): CoverageCell {
  const countOf = (kind: SilenceKind) =>
    cells
      .flatMap(({ silences }) => silences)
      .reduce((sum, one) => sum + (one.kind === kind ? one.count : 0), 0)
  return {
    report,
    carried: cells.reduce((sum, { carried }) => sum + carried, 0),
    silences: silenceKinds.map((kind) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0),
  }
}
