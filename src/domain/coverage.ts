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

function cellOf(report: Report, details: readonly DetailAnalysis[]): CoverageCell {
  const own = details.flatMap(({ cells }) => cells.filter((cell) => cell.report.id === report.id))
  return {
    report,
    carried: own.filter(({ kind }) => kind === 'account').length,
    silences: silenceKinds
      .map((kind) => ({
        kind,
        count: own.filter((cell) => cell.kind === 'silence' && cell.silence.kind === kind).length,
      }))
      .filter(({ count }) => count > 0),
  }
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
  const rows = talks.issues.flatMap((issue): CoverageRow[] => {
    const own = details.filter(({ detail }) => detail.issue === issue.id)
    return own.length === 0
      ? []
      : [{ issue, total: own.length, cells: reports.map((report) => cellOf(report, own)) }]
  })
  return {
    reports,
    rows,
    totals: reports.map((report) => cellOf(report, details)),
    total: details.length,
    most: Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ carried }) => carried))),
  }
}
