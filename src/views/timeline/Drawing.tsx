import { useMemo, useState } from 'react'
import type { TimelineModel } from '../../domain/timeline'
import { formatClock, type TimeScale } from '../../domain/timeScale'
import { layoutEvents } from '../../domain/timelineLayout'
import { useSelection } from '../../filter/useSelection'
import { EventMark } from '../../ui/EventMark'
import { placeReports, ReportTimeRows } from '../../ui/ReportTimeRows'
import { TimeAxis } from '../../ui/TimeAxis'
import { useWidth } from '../../ui/useWidth'
import { paths } from '../../url/paths'
import { EvenCalendar } from './EvenCalendar'
import { ClusterMark } from './ClusterMark'
import styles from './Drawing.module.css'

type Props = {
  model: TimelineModel
  scale: TimeScale
  pointed: string | null
  onPoint: (id: string | null) => void
}

const calendarRoom = 66
const laneHeight = 48
const usualLanes = 14

/** Below this the drawing scrolls sideways instead of shrinking: labels would stand in each other's way. */
const narrowest = 640

const isEven = ({ stretches }: TimeScale) =>
  stretches.every(({ tier, ofTalks }) => tier === 'day' || tier === 'edge' || ofTalks)

/** Two tracks over one scale: what happened, and when it was reported. Drawn in units of 1/16 rem. */
export function Drawing({ model, scale, pointed, onPoint }: Props) {
  const { talks, state, change, linkTo } = useSelection()
  const [box, measured] = useWidth<HTMLDivElement>(1000)
  const [isWhole, setIsWhole] = useState(false)
  const width = Math.max(narrowest, measured)
  const layout = useMemo(
    () => layoutEvents(model.events, scale, width, isWhole ? Infinity : usualLanes),
    [model.events, scale, width, isWhole],
  )
  const handleOpen = (id: string) =>
    change({ evidence: state.evidence === id ? null : id }, { replace: state.evidence !== null })
  // With nothing but the days about the talks the scale is even as it is.
  const calendarHeight = isEven(scale) ? 8 : calendarRoom
  const happened = calendarHeight + 46
  const clustersAt = happened + 36 + layout.lanes * laneHeight
  const reported = clustersAt + (layout.clusters.length > 0 ? 46 : 8)
  const track = placeReports(talks, model.reports, scale, width, 25)
  const height = reported + 28 + track.height + 4
  return (
    <div
      ref={box}
      className={styles.scroll}
      role="region"
      aria-label="Drawing, scrolls sideways"
      tabIndex={0}
    >
      <svg
        className={styles.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${model.events.length} events as marks on a scale; the list has the same in words`}
        data-narrow={measured < narrowest || undefined}
      >
        {!isEven(scale) && (
          <EvenCalendar scale={scale} width={width} zone={model.zone} height={calendarHeight} />
        )}
        <TimeAxis
          scale={scale}
          width={width}
          y={calendarHeight}
          bottom={height - 4}
          clock={formatClock(model.zone, model.talks.from ?? scale.from)}
        />
        <text className={styles.track} x={0} y={happened + 12}>
          HAPPENED
        </text>
        {layout.placed.map((placed) => (
          <EventMark
            key={placed.item.event.id}
            talks={talks}
            placed={placed}
            y={happened + 31 + placed.lane * laneHeight}
            width={width}
            isPointed={pointed === placed.item.event.id}
            onPoint={onPoint}
            openEvidence={state.evidence}
            onOpen={handleOpen}
          />
        ))}
        {layout.clusters.map((cluster) => (
          <ClusterMark key={cluster.x} cluster={cluster} y={clustersAt} onOpen={() => setIsWhole(true)} />
        ))}
        <path className={styles.section} d={`M0 ${reported}H${width}`} />
        <text className={styles.track} x={0} y={reported + 18}>
          REPORTED
        </text>
        <ReportTimeRows
          talks={talks}
          rows={track.rows}
          width={width}
          y={reported + 26}
          linkTo={(id) => linkTo(paths.report(id))}
        />
      </svg>
      {isWhole && (
        <button type="button" className={styles.fold} onClick={() => setIsWhole(false)}>
          Draw fewer lanes
        </button>
      )}
      {layout.undated.length > 0 && (
        <p className={styles.undated}>
          Without any date: {layout.undated.map(({ event }) => event.title).join('; ')}
        </p>
      )}
    </div>
  )
}
