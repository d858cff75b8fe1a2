import { Link } from 'react-router-dom'
import { witnesses } from '../domain/outlets'
import type { Talks } from '../domain/model'
import type { ReportTime } from '../domain/timeline'
import type { TimeScale } from '../domain/timeScale'
import styles from './ReportTimeRow.module.css'

type Props = {
  talks: Talks
  time: ReportTime
  scale: TimeScale
  width: number
  /** The base line of its words. */
  y: number
  /** The address of the report's page. */
  to: string
}

type Bar = { x0: number; x1: number; isOpen: boolean }

/** Where on the scale it was published: somewhere in this, and never before what it tells as past. */
function barOf({ publishedBounds, notBefore }: ReportTime, scale: TimeScale, width: number): Bar {
  const bounds = publishedBounds ?? { from: notBefore, to: null }
  const tellsWithin =
    bounds.from !== null && notBefore !== null && (bounds.to === null || notBefore < bounds.to)
  const from = tellsWithin ? Math.max(bounds.from ?? notBefore, notBefore) : (bounds.from ?? notBefore)
  const x0 = from === null ? 0 : scale.at(from) * width
  const end = Math.max(x0 + 24, scale.talks.end * width)
  const x1 = bounds.to === null ? Math.min(end, width) : scale.at(bounds.to) * width
  return { x0, x1: Math.max(x1, x0 + 4), isOpen: bounds.to === null }
}

const nameX = 40
const nameWidth = (name: string) => name.length * 7.6 + 12
const textWidth = (words: string) => words.length * 5.7

/** One report: what its date rests on, a bar for when it was published, and the stage it is written from. */
export function ReportTimeRow({ talks, time, scale, width, y, to }: Props) {
  const witness = witnesses(talks).get(time.report.id)
  const { x0, x1, isOpen } = barOf(time, scale, width)
  const told = time.notBefore === null ? null : scale.at(time.notBefore) * width
  const parts = time.note !== null && told !== null && told > x1
  const stage = parts ? `${time.report.vantage.stage}: page date and text part` : time.report.vantage.stage
  const name = witness?.name ?? ''
  const label = time.publishedLabel
  const isNameLeft = nameX + nameWidth(name) < x0
  const isLabelLeft = nameX + nameWidth(name) + textWidth(label) < x0
  const afterX = (parts ? told : isOpen ? x1 + 18 : x1) + 8
  const beside = [...(isNameLeft ? [] : [name]), ...(isLabelLeft ? [] : [label]), stage].join(', ')
  const fitsAfter = afterX + textWidth(beside) < width
  const left = isLabelLeft ? nameX + nameWidth(name) + textWidth(label) + 16 : nameX + nameWidth(name)
  const fitsBefore = isNameLeft && left + textWidth(stage) + 8 < x0
  return (
    <g data-slot={witness?.slot}>
      <title>
        {[name, label, time.report.vantage.stage, ...(time.note === null ? [] : [time.note])].join('; ')}
      </title>
      <path className={styles.rowLine} d={`M0 ${y + 8}H${width}`} />
      <Link to={to} className={styles.report}>
        <text className={styles.siglum} x={0} y={y}>
          {witness?.siglum}
        </text>
        {isNameLeft && (
          <text className={styles.outlet} x={nameX} y={y}>
            {name}
          </text>
        )}
      </Link>
      {isLabelLeft && (
        <text className={styles.time} x={nameX + nameWidth(name)} y={y}>
          {label}
        </text>
      )}
      <rect className={styles.bar} x={x0} y={y - 8} width={x1 - x0} height={8} />
      {isOpen && <path className={styles.onward} d={`M${x1} ${y - 4}h16m-5 -4l5 4l-5 4`} />}
      {parts && <path className={styles.reach} d={`M${x1} ${y - 4}H${told}`} />}
      {parts && <path className={styles.reachEnd} d={`M${told} ${y - 9}v10`} />}
      {fitsAfter && (
        <text className={styles.time} x={afterX} y={y}>
          {beside}
        </text>
      )}
      {!fitsAfter && fitsBefore && (
        <text className={styles.time} x={x0 - 8} y={y} textAnchor="end">
          {stage}
        </text>
      )}
    </g>
  )
}
