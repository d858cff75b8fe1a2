/** The order in which the reports stand as columns of the matrix. */
import type { Report, Talks } from './model'
import { orderReports } from './reportOrder'

/** By the vantage of the reports, by name, or as the reader has put them (`columns`, ids); what is not named there follows. */
export function orderColumns(
  talks: Talks,
  reports: readonly Report[],
  { byName, columns }: { byName: boolean; columns: readonly string[] },
): Report[] {
  const byRule = orderReports(talks, reports, byName ? 'name' : 'time')
  if (columns.length === 0) return byRule
  const places = new Map(columns.map((id, at) => [id, at]))
  const placeOf = ({ id }: Report) => places.get(id) ?? columns.length
  return byRule.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/**
 * The order with one report a step to the left (-1) or right (1), as ids; the same order where it stands at that end.
 * `moveColumn(['a', 'b', 'c'], 'c', -1) -> ['a', 'c', 'b']`
 */
export function moveColumn(order: readonly string[], id: string, step: -1 | 1): string[] {
  const from = order.indexOf(id)
  const other = order[from + step]
  if (from < 0 || other === undefined) return [...order]
  return order.map((each) => (each === id ? other : each === other ? id : each))
}
