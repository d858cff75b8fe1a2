import { Link } from './Link'
import type { Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import { nameX, placeReport, type PlacedReport } from '../domain/reportTimeLayout'
import type { ReportTime } from '../domain/timeline'
import type { TimeScale } from '../domain/timeScale'
import styles from './ReportTimeRows.module.css'

/** Room that words below a bar need, beside that of the row. */
const below = 13

/** Reports on a scale of time, placed one below the other, and the room they need. */
export function placeReports(
  talks: Talks,
  reports: readonly ReportTime[],
  scale: TimeScale,
  width: number,
  rowHeight: number,
): { rows: { placed: PlacedReport; y: number }[]; height: number } {
  const known = witnesses(talks)
  let height = 0
  const rows = reports.map((time) => {
    const placed = placeReport(time, known.get(time.report.id)?.name ?? '', scale, width)
    const row = { placed, y: height + rowHeight * 0.7 }
    height += rowHeight + (placed.beside.isBelow ? below : 0)
    return row
  })
  return { rows, height }
}

type Props = {
  talks: Talks
  rows: readonly { placed: PlacedReport; y: number }[]
  width: number
  /** Where the first row begins. */
  y: number
  /** The address of a report's page. */
  linkTo: (reportId: string) => string
}

/** Each report as a bar for when it was published, with what its date rests on and the stage it is written from. */
export function ReportTimeRows({ talks, rows, width, y, linkTo }: Props) {
  return rows.map(({ placed, y: offset }) => (
    <ReportTimeRow
      key={placed.time.report.id}
      talks={talks}
      placed={placed}
      width={width}
      y={y + offset}
      to={linkTo(placed.time.report.id)}
    />
  ))
}

type RowProps = { talks: Talks; placed: PlacedReport; width: number; y: number; to: string }

function ReportTimeRow({ talks, placed, width, y, to }: RowProps) {
  const witness = witnesses(talks).get(placed.time.report.id)
  const { x0, x1, told, beside, label, time } = placed
  const name = witness?.name ?? ''
  const all = [
    name,
    time.publishedLabel,
    time.report.vantage.stage,
    ...(time.note === null ? [] : [time.note]),
  ]
  return (
    <g data-slot={witness?.slot}>
      <path className={styles.row} d={`M0 ${y + (beside.isBelow ? below : 0) + 7}H${width}`} />
      <Link to={to} className={styles.report} aria-label={all.join('; ')}>
        <text className={styles.siglum} x={0} y={beside.isBelow && x0 < nameX ? y + below : y}>
          {witness?.siglum}
        </text>
        {placed.hasName && (
          <text className={styles.outlet} x={nameX} y={y}>
            {name}
          </text>
        )}
      </Link>
      {label && (
        <text className={styles.words} x={label.x} y={y}>
          {label.text}
        </text>
      )}
      {placed.away === null && <rect className={styles.bar} x={x0} y={y - 8} width={x1 - x0} height={8} />}
      {placed.isOpen && <path className={styles.onward} d={`M${x1} ${y - 4}h16m-5 -4l5 4l-5 4`} />}
      {told !== null && <path className={styles.reach} d={`M${x1} ${y - 4}H${told}`} />}
      {told !== null && <path className={styles.reachEnd} d={`M${told} ${y - 9}v10`} />}
      <text
        className={styles.words}
        x={beside.x}
        y={beside.isBelow ? y + below : y}
        textAnchor={beside.anchor}
      >
        {beside.text}
      </text>
    </g>
  )
}
