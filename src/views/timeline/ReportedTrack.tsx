import { witnesses } from '../../domain/outlets'
import type { ReportTime } from '../../domain/timeline'
import type { TimeScale } from '../../domain/timeScale'
import { useSelection } from '../../filter/useSelection'
import styles from './Drawing.module.css'

const rowHeight = 25

/** How much room the track needs for so many reports. */
export const reportedHeight = (reports: number) => 28 + reports * rowHeight + 8

type Props = { reports: readonly ReportTime[]; scale: TimeScale; width: number; y: number }

/** When each report was published, as far as known, and the latest happening that it tells as past. */
export function ReportedTrack({ reports, scale, width, y }: Props) {
  return (
    <g>
      <path className={styles.section} d={`M0 ${y}H${width}`} />
      <text className={styles.track} x={0} y={y + 18}>
        REPORTED
      </text>
      {reports.map((time, index) => (
        <ReportRow
          key={time.report.id}
          time={time}
          scale={scale}
          width={width}
          y={y + 42 + index * rowHeight}
        />
      ))}
    </g>
  )
}

type Bar = { x0: number; x1: number; fadesIn: boolean; fadesOut: boolean }

/** Where the report was published on the scale: never before the latest happening that it tells as past. */
function barOf({ publishedBounds, vantageBounds }: ReportTime, scale: TimeScale, width: number): Bar {
  const bounds = publishedBounds ?? { from: vantageBounds.from, to: null }
  const from =
    bounds.from !== null &&
    vantageBounds.from !== null &&
    (bounds.to === null || vantageBounds.from < bounds.to)
      ? Math.max(bounds.from, vantageBounds.from)
      : (bounds.from ?? vantageBounds.from)
  const x0 = from === null ? 0 : scale.at(from) * width
  const x1 = bounds.to === null ? width : scale.at(bounds.to) * width
  return {
    x0,
    x1: Math.max(x1, x0 + 4),
    fadesIn: bounds.from !== null && from !== null && from > bounds.from,
    fadesOut: bounds.to === null,
  }
}

function ReportRow({
  time,
  scale,
  width,
  y,
}: {
  time: ReportTime
  scale: TimeScale
  width: number
  y: number
}) {
  const { talks } = useSelection()
  const witness = witnesses(talks).get(time.report.id)
  const { x0, x1, fadesOut } = barOf(time, scale, width)
  const { stage } = time.report.vantage
  const vantageX = time.vantageBounds.from === null ? null : scale.at(time.vantageBounds.from) * width
  const part = time.note !== null && vantageX !== null && vantageX > x1
  const words = part ? `tells of ${time.vantageLabel} as past: page date and text part` : stage
  const head = `${witness?.name ?? ''}`
  const headEnd = 40 + head.length * 7.6
  const label = time.publishedLabel
  const labelEnd = headEnd + 12 + label.length * 5.7
  const afterX = (part ? (vantageX ?? x1) : x1) + 8
  const fitsAfter = afterX + words.length * 5.7 < width
  const fitsLeft = labelEnd < x0 - 8
  const fitsBeforeToo = labelEnd + words.length * 5.7 + 20 < x0
  return (
    <g data-slot={witness?.slot}>
      <path className={styles.rowLine} d={`M0 ${y + 8}H${width}`} />
      <text className={styles.siglum} x={0} y={y}>
        {witness?.siglum}
      </text>
      {headEnd < x0 - 4 && (
        <text className={styles.outlet} x={40} y={y}>
          {head}
        </text>
      )}
      {fitsLeft && (
        <text className={styles.time} x={headEnd + 12} y={y}>
          {label}
        </text>
      )}
      <rect className={styles.bar} x={x0} y={y - 8} width={x1 - x0} height={8} />
      {fadesOut && <path className={styles.barArrow} d={`M${x1 - 9} ${y - 8}l8 4l-8 4z`} />}
      {part && <path className={styles.reach} d={`M${x1} ${y - 4}H${vantageX ?? x1}`} />}
      {part && <path className={styles.reachEnd} d={`M${vantageX ?? x1} ${y - 9}v10`} />}
      {fitsAfter ? (
        <text className={styles.time} x={afterX} y={y}>
          {words}
        </text>
      ) : (
        fitsBeforeToo && (
          <text className={styles.time} x={x0 - 8} y={y} textAnchor="end">
            {words}
          </text>
        )
      )}
    </g>
  )
}
