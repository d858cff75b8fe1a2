import { useMemo } from 'react'
import type { TimeScale } from '../../domain/timeScale'
import type { TimeSpan } from '../../domain/timeSpan'
import { evenScale } from '../../domain/timeWindow'
import styles from './Drawing.module.css'
import { EvenCalendar, evenLine } from './EvenCalendar'
import { SpanBand } from './SpanBand'

type Props = {
  scale: TimeScale
  shown: TimeScale
  width: number
  zone: string
  /** Height of the even calendar above the axis; 0 for none. */
  calendarHeight: number
  axisAt: number
  chosen: TimeSpan | null
  marked: TimeSpan | null
}

const axisHeight = 44

/** What lies about the axis: the even calendar, the chosen span on both, and where a span is marked by dragging. */
export function Calendars({ scale, shown, width, zone, calendarHeight, axisAt, chosen, marked }: Props) {
  const even = useMemo(() => evenScale(scale), [scale])
  const span = marked ?? chosen
  const isMarked = marked !== null
  const band = { width, span, zone, isMarked: false }
  return (
    <>
      {calendarHeight > 0 && (
        <EvenCalendar scale={scale} shown={shown} width={width} zone={zone} height={calendarHeight} />
      )}
      {span !== null && calendarHeight > 0 && (
        <SpanBand {...band} scale={even} span={span} y={2} height={evenLine - 2} />
      )}
      {span !== null && (
        <SpanBand {...band} scale={shown} span={span} y={axisAt} height={axisHeight} isMarked={isMarked} />
      )}
      {calendarHeight > 0 && (
        <rect className={styles.calendar} data-calendar="even" width={width} height={evenLine + 4} />
      )}
      <rect className={styles.calendar} data-calendar="axis" y={axisAt} width={width} height={axisHeight} />
    </>
  )
}
