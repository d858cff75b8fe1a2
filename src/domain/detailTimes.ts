/** When what a detail is about happened: the times by which a chosen span of time leaves a detail or not. */
import { timeKey } from './assemble'
import type { Detail, Report, Talks, TimeBounds } from './model'
import { isWithinSpan, type TimeSpan } from './timeSpan'

/** Times of events hold whoever reports them; times that accounts give hold for their report. */
type DetailTimes = { ofEvents: TimeBounds[]; ofAccounts: { report: string; bounds: TimeBounds }[] }

const known = new WeakMap<Talks, ReadonlyMap<string, DetailTimes>>()

/** The times of every detail that has any; gathered once for each file. */
function timesByDetail(talks: Talks): ReadonlyMap<string, DetailTimes> {
  const gathered = known.get(talks)
  if (gathered !== undefined) return gathered
  const times = new Map<string, DetailTimes>()
  const of = (id: string) => {
    const present = times.get(id)
    if (present !== undefined) return present
    const made: DetailTimes = { ofEvents: [], ofAccounts: [] }
    times.set(id, made)
    return made
  }
  for (const event of talks.events) {
    const bounds = talks.times.get(timeKey(event.when))
    if (bounds === undefined) continue
    const details = event.timeDetail === undefined ? event.details : [...event.details, event.timeDetail]
    for (const id of details) of(id).ofEvents.push(bounds)
  }
  for (const detail of talks.details) {
    const happening = talks.by.event.get(detail.happening ?? '')
    const happens = happening === undefined ? undefined : talks.times.get(timeKey(happening.when))
    if (happens !== undefined) of(detail.id).ofEvents.push(happens)
    for (const { report, value } of detail.accounts) {
      const bounds = value.kind === 'time' ? talks.times.get(timeKey(value)) : undefined
      if (bounds !== undefined) of(detail.id).ofAccounts.push({ report, bounds })
    }
  }
  known.set(talks, times)
  return times
}

/**
 * A test for details under a chosen span. A detail passes when something that it is about happened, or may have
 * happened, within the span: the event it asks about, an event that leads to it, or a time that one of the given
 * reports gives as its answer. A detail without any time does not pass.
 */
export function happensWithin(
  talks: Talks,
  reports: readonly Report[],
  span: TimeSpan,
): (detail: Detail) => boolean {
  const times = timesByDetail(talks)
  const chosen = new Set(reports.map(({ id }) => id))
  return ({ id }) => {
    const told = times.get(id)
    return (
      told !== undefined &&
      (told.ofEvents.some((bounds) => isWithinSpan(bounds, span)) ||
        told.ofAccounts.some(({ report, bounds }) => chosen.has(report) && isWithinSpan(bounds, span)))
    )
  }
}
