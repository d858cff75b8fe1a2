import { useCallback, useMemo, useRef } from 'react'
import type { TimelineModel } from '../../domain/timeline'
import { scaleOfTalks } from '../../domain/timelineScale'
import { formatClock, type TimeScale } from '../../domain/timeScale'
import { isWhole, movePart, wholePart, zoomedScale, zoomPart } from '../../domain/timeWindow'
import { useSelection } from '../../filter/useSelection'
import { placeReports, ReportTimeRows } from '../../ui/ReportTimeRows'
import { TimeAxis } from '../../ui/TimeAxis'
import { useWidth } from '../../ui/useWidth'
import { paths } from '../../url/paths'
import { Calendars } from './Calendars'
import styles from './Drawing.module.css'
import { EventBands } from './EventBands'
import { useGestures } from './useGestures'
import { useMarkedSpan } from './useMarkedSpan'
import { useBands } from './useBands'
import { useOpenInSight } from './useOpenInSight'
import { useShownPart } from './useShownPart'

type Props = { model: TimelineModel; pointed: string | null; onPoint: (id: string | null) => void }

const calendarRoom = 44
const axisRoom = 46
const reportHeight = 19

/** Below this the drawing scrolls sideways instead of shrinking: labels would stand in each other's way. */
const narrowest = 640

const isEven = ({ stretches }: TimeScale) =>
  stretches.every(({ tier, ofTalks }) => tier === 'day' || tier === 'edge' || ofTalks)

/** Two tracks over one scale: what happened, and when it was reported. Drawn in units of 1/16 rem. */
export function Drawing({ model, pointed, onPoint }: Props) {
  const { talks, state, change, linkTo } = useSelection()
  const { zone } = model
  const [box, measured] = useWidth<HTMLDivElement>(985)
  const svg = useRef<SVGSVGElement>(null)
  const width = Math.max(narrowest, measured)
  const scale = scaleOfTalks(talks)
  const [part, show] = useShownPart(scale)
  const shown = useMemo(() => zoomedScale(scale, part, zone, width), [scale, part, zone, width])
  const drawn = useBands(model, scale, part, width, show)
  const { bands, least, laidOutPart, openEvents, openCluster, isUnfolded, fold } = drawn
  useOpenInSight(model.events, openEvents, scale, part, show)
  const marked = useMarkedSpan(scale, shown, zone, width)
  useGestures(box, svg, {
    zoom: (factor, around) => show((last) => zoomPart(scale, last, factor, around)),
    move: (by) => show((last) => movePart(last, by)),
    fit: () => show(() => wholePart),
    isMovable: () => !isWhole(part),
    mark: marked.mark,
    endMark: marked.end,
  })
  const openEvidence = state.evidence
  const handleOpen = useCallback(
    (id: string) =>
      change(({ evidence }) => ({ evidence: evidence === id ? null : id }), {
        replace: openEvidence !== null,
      }),
    [change, openEvidence],
  )
  // With nothing but the days about the talks the scale is even as it is.
  const calendarHeight = isEven(scale) ? 8 : calendarRoom
  const happened = calendarHeight + axisRoom
  const rowsAt = happened + 20
  const reported = rowsAt + least
  const track = placeReports(talks, model.reports, shown, width, reportHeight)
  const height = reported + 21 + track.height + 3
  const shift = ((laidOutPart.start - part.start) / (part.end - part.start)) * width
  const undated = model.events.filter(({ shape }) => shape === 'undated')
  return (
    <div
      ref={box}
      className={styles.scroll}
      role="region"
      aria-label="Drawing: plus and minus come closer and go further, arrows move it, 0 shows all"
      tabIndex={0}
    >
      <svg
        ref={svg}
        className={styles.svg}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={`${model.events.length} events as marks on a scale; the list has the same in words`}
        data-narrow={measured < narrowest || undefined}
        data-movable={!isWhole(part) || undefined}
      >
        <TimeAxis
          scale={shown}
          width={width}
          y={calendarHeight}
          bottom={height - 4}
          clock={formatClock(zone, model.talks.from ?? scale.from)}
        />
        <Calendars
          scale={scale}
          shown={shown}
          width={width}
          zone={zone}
          calendarHeight={isEven(scale) ? 0 : calendarRoom}
          axisAt={calendarHeight}
          chosen={state.filter.span}
          marked={marked.span}
        />
        <text className={styles.track} x={0} y={happened + 12}>
          HAPPENED
        </text>
        {bands.map(({ lane, y }) =>
          lane.title === '' ? null : (
            <text key={lane.id} className={styles.lane} x={0} y={rowsAt + y + 13}>
              {lane.title}
            </text>
          ),
        )}
        <g transform={`translate(${shift} 0)`}>
          <EventBands
            talks={talks}
            bands={bands}
            y={rowsAt}
            pointed={pointed}
            onPoint={onPoint}
            openEvidence={openEvidence}
            onOpen={handleOpen}
            onOpenCluster={openCluster}
          />
        </g>
        <path className={styles.section} d={`M0 ${reported}H${width}`} />
        <text className={styles.track} x={0} y={reported + 14}>
          REPORTED
        </text>
        <ReportTimeRows
          talks={talks}
          rows={track.rows}
          width={width}
          y={reported + 20}
          linkTo={(id) => linkTo(paths.report(id))}
        />
      </svg>
      {isUnfolded && (
        <button type="button" className={styles.fold} onClick={fold}>
          Draw fewer rows
        </button>
      )}
      {undated.length > 0 && (
        <p className={styles.undated}>
          Without any date: {undated.map(({ event }) => event.title).join('; ')}
        </p>
      )}
    </div>
  )
}
