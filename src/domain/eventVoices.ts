import type { TimelineEvent } from './timeline'
import { countVoices, type Voices } from './voices'

const counted = new WeakMap<TimelineEvent, Voices>()

/**
 * Who is heard on an event, over all of its details, and how many of the chosen reports carry it: a count of reports
 * names its voices. Kept with the event. `voicesOfEvent(item).text -> '12 of 26 reports, 1 speaker'`
 */
export function voicesOfEvent(item: TimelineEvent): Voices {
  const known = counted.get(item)
  if (known !== undefined) return known
  const { talks, reports, event } = item
  const ids = new Set(event.timeDetail === undefined ? event.details : [event.timeDetail, ...event.details])
  const accounts = [...ids].flatMap((id) => talks.by.detail.get(id)?.accounts ?? [])
  const carriers = reports
    .map((report) => ({ report, accounts: accounts.filter((account) => account.report === report.id) }))
    .filter((carrier) => carrier.accounts.length > 0)
  const voices = countVoices(talks, carriers, reports.length)
  counted.set(item, voices)
  return voices
}
