/** The one scale that a timeline of these talks is drawn on. */
import type { Talks } from './model'
import { boundsOf } from './timeline'
import { type TimeScale, timeScaleOf } from './timeScale'

const made = new WeakMap<Talks, TimeScale>()

/**
 * The scale for all events and reports of the file, whatever the filter leaves: so an event stays in its place when
 * others go. Made once for each file.
 */
export function scaleOfTalks(talks: Talks): TimeScale {
  const known = made.get(talks)
  if (known !== undefined) return known
  const { when, zone } = talks.head.talks
  const scale = timeScaleOf(
    [
      ...talks.events.map((event) => boundsOf(talks, event.when)),
      ...talks.reports.flatMap(({ published, vantage }) =>
        [vantage, ...(published === null ? [] : [published])].map((time) => boundsOf(talks, time)),
      ),
    ],
    boundsOf(talks, when),
    zone,
    'days',
  )
  made.set(talks, scale)
  return scale
}
