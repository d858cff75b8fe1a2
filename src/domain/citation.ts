/** How to cite a report as it was compared here. */
import type { Report, Talks } from './model'
import { formatWhen } from './time'

/**
 * A plain citation of a report: outlet, headline, date as far as it is known, address, and the version of the data
 * that compares it. What is not known is said so, never made up.
 *
 * `The Harbour Post, “Talks end”, 3 May 2031, https://example.org/talks (as compared in Parley data v1.0.0)`
 */
export function formatCitation(talks: Talks, report: Report): string {
  const outlet = talks.by.outlet.get(report.outlet)
  const name = outlet?.fullName ?? outlet?.name ?? report.outlet
  const headline = report.headline === null ? '(headline not in the text held)' : `“${report.headline}”`
  const date =
    report.published === null ? 'date not known' : formatWhen(report.published, talks.head.talks.zone)
  const address = report.url ?? 'address not known'
  return `${name}, ${headline}, ${date}, ${address} (as compared in Parley data v${talks.head.version})`
}
