/** In which order reports stand side by side. Apart from what is told of a report, which need not be loaded for it. */
import { timeKey } from './assemble'
import type { Report, Talks, TimeBounds, When } from './model'
import { compareBySpan } from './timeOrder'

/** In which order reports stand side by side: by their vantage, or by the name of their outlet. */
export type ReportOrder = 'time' | 'name'

/**
 * The reports in order. By time: the earliest vantage first, where the event that a vantage rests on is dated more
 * closely than the vantage, by that event; of one time, in the order in which the file has these events, and then in
 * its own. By name: alphabetically by outlet, whatever the language of the reader.
 */
export function orderReports(talks: Talks, reports: readonly Report[], order: ReportOrder): Report[] {
  const nameOf = ({ outlet }: Report) => talks.by.outlet.get(outlet)?.name.toLowerCase() ?? outlet
  if (order === 'name') {
    return reports.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
  }
  const unknown: TimeBounds = { from: null, to: null, precision: 'span' }
  const boundsOf = (when: When) => talks.times.get(timeKey(when)) ?? unknown
  const places = new Map(
    reports.map((report) => {
      const event = talks.by.event.get(report.vantage.event ?? '')
      const own = boundsOf(report.vantage)
      const told = event === undefined ? own : boundsOf(event.when)
      const isCloser = told.from !== null && (own.from === null || told.from >= own.from)
      const nth = event === undefined ? -1 : talks.events.indexOf(event)
      return [report.id, { bounds: isCloser ? told : own, nth }]
    }),
  )
  return reports.toSorted((a, b) => {
    const [first, second] = [places.get(a.id), places.get(b.id)]
    if (first === undefined || second === undefined) return 0
    return compareBySpan(first.bounds, second.bounds) || first.nth - second.nth
  })
}
