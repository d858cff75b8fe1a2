import { useState } from 'react'
import type { TimeScale } from '../../domain/timeScale'
import type { TimeSpan } from '../../domain/timeSpan'
import { evenScale, markedSpan } from '../../domain/timeWindow'
import { useSelection } from '../../filter/useSelection'

/** The span that is being marked on a calendar of the drawing, and what marks it; choosing it changes the filter. */
export function useMarkedSpan(scale: TimeScale, shown: TimeScale, zone: string, width: number) {
  const { change } = useSelection()
  const [span, setSpan] = useState<TimeSpan | null>(null)
  return {
    span,
    mark: (calendar: string, from: number, to: number) =>
      setSpan(markedSpan(calendar === 'even' ? evenScale(scale) : shown, zone, width, from, to)),
    end: (isChosen: boolean) => {
      setSpan(null)
      if (isChosen && span !== null) change({ filter: { span } })
    },
  }
}
