import type { Report, Talks } from './model'

/**
 * The reports that the given accounts or printings stand in, in the order of `reports`, each once. Ids that lead
 * nowhere are passed over, as are reports outside of `reports`: a selection shows only its own.
 */
export function reportsOfAccounts(
  talks: Talks,
  ids: readonly string[],
  reports: readonly Report[] = talks.reports,
): Report[] {
  const found = new Set(ids.map((id) => talks.by.evidence.get(id)?.report.id))
  return reports.filter((report) => found.has(report.id))
}
