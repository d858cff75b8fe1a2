import type { TimelineEvent } from './timeline'
import { countVoices, type Voices } from './voices'

const counted = new WeakMap<TimelineEvent, Voices>()

/**
 * Who is heard on an event, over all of its details, and how many of the chosen reports carry it: a count of reports
 * names its voices. `voicesOfEvent(item).text -> '12 of 26 reports, 1 speaker'`
 */
export function voicesOfEvent(item: TimelineEvent): Voices {
  const known = counted.get(item)
  if (known !== undefined) return known
  const { talks, carriers, among } = item.told
  const voices = countVoices(talks, carriers, among)
  counted.set(item, voices)
  return voices
}
