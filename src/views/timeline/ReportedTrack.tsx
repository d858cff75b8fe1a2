import type { ReportTime } from '../../domain/timeline'
import type { TimeScale } from '../../domain/timeScale'
import { useSelection } from '../../filter/useSelection'
import { ReportTimeRow } from '../../ui/ReportTimeRow'
import { paths } from '../../url/paths'
import styles from './Drawing.module.css'

const rowHeight = 25

/** How much room the track needs for so many reports. */
export const reportedHeight = (reports: number) => 28 + reports * rowHeight + 8

type Props = { reports: readonly ReportTime[]; scale: TimeScale; width: number; y: number }

/** When each report was published, as far as known, and from what stage of the talks it is written. */
export function ReportedTrack({ reports, scale, width, y }: Props) {
  const { talks, linkTo } = useSelection()
  return (
    <g>
      <path className={styles.section} d={`M0 ${y}H${width}`} />
      <text className={styles.track} x={0} y={y + 18}>
        REPORTED
      </text>
      {reports.map((time, index) => (
        <ReportTimeRow
          key={time.report.id}
          talks={talks}
          to={linkTo(paths.report(time.report.id))}
          time={time}
          scale={scale}
          width={width}
          y={y + 42 + index * rowHeight}
        />
      ))}
    </g>
  )
}
