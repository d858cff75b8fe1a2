import { useEffect, useRef } from 'react'
import type { TimelineEvent } from '../../domain/timeline'
import type { TimeScale } from '../../domain/timeScale'
import { isWhole, movePart, type Part } from '../../domain/timeWindow'

/** Moves what is shown to an event whose evidence is opened from elsewhere, when none of those it opens is in sight. */
export function useOpenInSight(
  events: readonly TimelineEvent[],
  open: ReadonlySet<string>,
  scale: TimeScale,
  part: Part,
  show: (change: (part: Part) => Part) => void,
) {
  const known = useRef(open)
  useEffect(() => {
    if (known.current === open) return
    known.current = open
    if (open.size === 0 || isWhole(part)) return
    const extents = events
      .filter(({ event }) => open.has(event.id))
      .map(({ bounds: { from, to } }) => ({
        start: scale.at(from ?? -Infinity),
        end: scale.at(to ?? Infinity),
      }))
    const [first] = extents
    if (first === undefined || extents.some(({ start, end }) => end > part.start && start < part.end)) return
    const length = part.end - part.start
    show((last) => movePart(last, ((first.start + first.end) / 2 - (last.start + last.end) / 2) / length))
  }, [events, open, scale, part, show])
}
