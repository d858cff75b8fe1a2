import { useMemo } from 'react'
import { Link } from '../../ui/Link'
import { formatCount } from '../../domain/count'
import { layoutEvents, rowHeight } from '../../domain/timelineLayout'
import { formatClock, timeScaleOf } from '../../domain/timeScale'
import { useOpenEvents } from '../../filter/useOpenEvents'
import { useSelection } from '../../filter/useSelection'
import { useTimelineModel } from '../../filter/useTimelineModel'
import { EventMark } from '../../ui/EventMark'
import { placeReports, ReportTimeRows } from '../../ui/ReportTimeRows'
import { TimeAxis } from '../../ui/TimeAxis'
import { useWidth } from '../../ui/useWidth'
import { paths } from '../../url/paths'
import { mainEvents } from './mainEvents'
import styles from './DaysInSmall.module.css'

/** Rows of marks and labels, about three events below one another; and the height of a report. */
const mostRows = 11
const reportHeight = 20
const mostReports = 8
const narrowest = 860

/** The days of the talks in small: what happened, above; when it was reported, below. */
export function DaysInSmall() {
  const { talks, state, change, linkTo } = useSelection()
  const [box, measured] = useWidth<HTMLDivElement>(1345)
  const width = Math.max(narrowest, measured)
  const model = useTimelineModel()
  const { events, scale, days } = useMemo(() => {
    const chosen = mainEvents(model)
    const made = timeScaleOf(
      chosen.map(({ bounds }) => bounds),
      model.talks,
      model.zone,
      'brief',
    )
    const shownDays = new Set(
      made.stretches
        .filter(({ tier, ofTalks }) => tier === 'day' || ofTalks)
        .map(({ from, tier, ofTalks }) => (ofTalks && tier !== 'day' ? 'talks' : from)),
    )
    return { events: chosen, scale: made, days: shownDays.size }
  }, [model])
  const { kept } = useOpenEvents(events)
  const layout = useMemo(
    () => layoutEvents(events, scale, { width, rows: mostRows, margin: 0, tries: 60, first: kept }),
    [events, scale, width, kept],
  )
  const reports = model.reports.slice(0, mostReports)
  const reportedAt = 58 + layout.rows * rowHeight + 8
  const track = placeReports(talks, reports, scale, width, reportHeight)
  const height = reportedAt + track.height + 4
  const handleOpen = (id: string) =>
    change({ evidence: state.evidence === id ? null : id }, { replace: state.evidence !== null })
  const left = model.events.length - layout.placed.length
  return (
    <section className={styles.days} aria-labelledby="days">
      <div className={styles.head}>
        <h2 id="days">{formatCount(days, 'day')}</h2>
        <Link to={linkTo(paths.timeline)}>
          Timeline{left > 0 && `, with ${left} more ${left === 1 ? 'event' : 'events'}`}
        </Link>
      </div>
      <div ref={box} className={styles.scroll} role="region" aria-label="The days in small" tabIndex={0}>
        <svg
          className={styles.svg}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={`${layout.placed.length} events and ${reports.length} reports on a scale of time; the timeline has them in words`}
          data-narrow={measured < narrowest || undefined}
        >
          <TimeAxis
            scale={scale}
            width={width}
            y={0}
            bottom={height}
            clock={formatClock(model.zone, model.talks.from ?? scale.from)}
          />
          {layout.placed.map((placed) => (
            <EventMark
              key={placed.item.event.id}
              talks={talks}
              placed={placed}
              y={52 + placed.row * rowHeight}
              isPointed={false}
              onPoint={() => {}}
              openEvidence={state.evidence}
              onOpen={handleOpen}
            />
          ))}
          <path className={styles.section} d={`M0 ${reportedAt - 6}H${width}`} />
          <ReportTimeRows
            talks={talks}
            rows={track.rows}
            width={width}
            y={reportedAt}
            linkTo={(id) => linkTo(paths.report(id))}
          />
        </svg>
      </div>
    </section>
  )
}
