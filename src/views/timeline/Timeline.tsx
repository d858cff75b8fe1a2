import { lazy, useMemo, useState } from 'react'
import { formatNearDays, timeScaleOf, zooms, type Zoom } from '../../domain/timeScale'
import { emptyFilter } from '../../domain/filter'
import { useSelection } from '../../filter/useSelection'
import { useTimelineModel } from '../../filter/useTimelineModel'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import { EventList } from './EventList'
import styles from './Timeline.module.css'
import { TimeKey } from './TimeKey'
import { ZoomChoice } from './ZoomChoice'

// The list says all of it in words; the drawing comes after it, into room of its size.
const Drawing = lazy(async () => ({ default: (await import('./Drawing')).Drawing }))

/** What happened and when, as uncertain as it is told, and when each report was written. */
export function Timeline() {
  const { talks, state, change } = useSelection()
  const [pointed, setPointed] = useState<string | null>(null)
  const model = useTimelineModel()
  const zoom: Zoom = zooms.find((name) => name === state.zoom) ?? 'days'
  const scale = useMemo(
    () =>
      timeScaleOf(
        [
          ...model.events.map(({ bounds }) => bounds),
          ...model.reports.flatMap(({ publishedBounds, vantageBounds }) =>
            publishedBounds === null ? [vantageBounds] : [vantageBounds, publishedBounds],
          ),
        ],
        model.talks,
        model.zone,
        zoom,
      ),
    [model, zoom],
  )
  return (
    <>
      <ViewHead
        title="Timeline"
        deck="when it happened, above; when it was reported, below"
        documentTitle={`Timeline: ${talks.head.talks.short} · Parley`}
        controls={<ZoomChoice zoom={zoom} days={formatNearDays(scale, model.zone)} />}
      />
      <div className={styles.frame}>
        <div className={styles.columns}>
          <section className={styles.list} aria-labelledby="events-in-order">
            <EventList model={model} pointed={pointed} onPoint={setPointed} />
            {model.hidden > 0 && (
              <p className={styles.hidden}>
                {model.events.length === 0
                  ? 'No event is left under this filter.'
                  : `${model.hidden} more outside the filter.`}{' '}
                <button
                  type="button"
                  className={styles.clear}
                  onClick={() => change({ filter: { ...emptyFilter, reports: state.filter.reports } })}
                >
                  Show all events
                </button>
              </p>
            )}
          </section>
          <section className={styles.drawing} aria-label="Drawing of the timeline">
            <LazyPart fallback={<div className={styles.room} />}>
              <Drawing model={model} scale={scale} pointed={pointed} onPoint={setPointed} />
            </LazyPart>
            <TimeKey />
          </section>
        </div>
      </div>
    </>
  )
}
