import type { Coverage } from '../../domain/coverage'

/** Height of the chart for so many rows, in px. */
export const chartHeight = (rows: number): number => rows * 24 + 8

export type CoverageChartRow = { id: string; name: string; sum: number; counts: Record<string, number> }

/** The rows handed to the chart: for each issue the accounts of every report, and their sum for the scale. */
export function coverageChartRows(coverage: Coverage): CoverageChartRow[] {
  return coverage.rows.map(({ issue, cells }) => ({
    id: issue.id,
    name: issue.short ?? issue.title,
    sum: cells.reduce((sum, { carried }) => sum + carried, 0),
    counts: Object.fromEntries(cells.map(({ report, carried }) => [report.id, carried])),
  }))
}
