import { lazy, Suspense, useId, useState, type ComponentProps } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { formatFigure, formatNumber } from '../../domain/count'
import type { Report } from '../../domain/model'
import type { PlacedAccount, ReportStrip } from '../../domain/reports'
import { Lanes } from './Lanes'
import styles from './Strip.module.css'
import {
  barGap,
  barHeight,
  hasOwnScale,
  laneRoom,
  rem,
  stripHeight,
  unitsPerCharacter,
  type DrawnLane,
  type StripScale,
} from './stripGeometry'
import { StripBar } from './StripBar'

const MarkReading = lazy(async () => ({ default: (await import('./MarkReading')).MarkReading }))

type Props = {
  report: Report
  name: string
  strip: ReportStrip
  /** The accounts that the filter leaves, in the order of the text. */
  marks: readonly PlacedAccount[]
  lanes: readonly DrawnLane[]
  scale: StripScale
  /** True where a reading laid over the drawing would be cut off: it then stands below. */
  isNarrow: boolean
}

/** A report as a bar to scale of its text, every account a mark at its place, in lanes by issue. */
export function Strip({ report, name, strip, marks, lanes, scale, isNarrow }: Props) {
  const pattern = useId()
  const [pointed, setPointed] = useState<PlacedAccount | null>(null)
  const perCharacter = unitsPerCharacter(scale, strip.length)
  const isOwnScale = hasOwnScale(scale, strip.length)
  const width = laneRoom(lanes, marks, strip.length * perCharacter)
  const height = stripHeight(lanes)
  const whole = scale.gutter + width + 6
  const drawing = (
    <svg
      className={styles.strip}
      width={rem(whole)}
      height={rem(height)}
      viewBox={`0 0 ${whole} ${height}`}
      data-strip={report.id}
      role="group"
      aria-label={`${name}: ${formatNumber(marks.length, 'account')} over ${formatFigure(strip.length)} characters${isOwnScale ? ', at a scale of its own' : ''}`}
    >
      <g transform={`translate(${scale.gutter} 0)`}>
        {isOwnScale && (
          <text className={styles.lane} x={-8} y={barHeight - 3} textAnchor="end">
            own scale
          </text>
        )}
        <StripBar strip={strip} perCharacter={perCharacter} pattern={pattern} />
        <g transform={`translate(0 ${barHeight + barGap})`}>
          <Lanes
            lanes={lanes}
            marks={marks}
            width={width}
            perCharacter={perCharacter}
            name={name}
            onPoint={setPointed}
          />
        </g>
        {pointed && (
          <rect
            className={styles.pointed}
            x={pointed.start * perCharacter}
            width={Math.max(2, (pointed.end - pointed.start) * perCharacter)}
            height={barHeight}
          />
        )}
        {pointed && !isNarrow && (
          <Reading
            report={report}
            placed={pointed}
            x={pointed.start * perCharacter}
            y={height + 2}
            width={scale.plot}
          />
        )}
      </g>
    </svg>
  )
  if (!isNarrow) return drawing
  return (
    <div className={styles.narrow}>
      <div
        className={styles.scroll}
        role="region"
        aria-label={`Strip of ${name}, scrolls sideways`}
        tabIndex={0}
      >
        {drawing}
      </div>
      {pointed && <Reading report={report} placed={pointed} />}
    </div>
  )
}

/** The reading of a mark comes when one is first pointed at; without it, its evidence still opens. */
function Reading(props: ComponentProps<typeof MarkReading>) {
  return (
    <ErrorBoundary fallback={null}>
      <Suspense fallback={null}>
        <MarkReading {...props} />
      </Suspense>
    </ErrorBoundary>
  )
}
