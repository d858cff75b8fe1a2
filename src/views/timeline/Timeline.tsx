import { useCallback, useState } from 'react'
import { emptyFilter } from '../../domain/filter'
import { scaleOfTalks } from '../../domain/timelineScale'
import { derivedAhead } from '../../filter/derivedAhead'
import { useSelection } from '../../filter/useSelection'
import { useTimelineModel } from '../../filter/useTimelineModel'
import { part } from '../../ui/part'
import { Below } from '../../ui/Below'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import { EventList } from './EventList'
import type { Pointed } from './pointed'
import styles from './Timeline.module.css'
import { TimeKey } from './TimeKey'

// The list says all of it in words; the drawing comes after it, into room of its size.
const Drawing = part(async () => (await import('./Drawing')).Drawing)
const TimelineControls = part(async () => (await import('./TimelineControls')).TimelineControls)

// Drawing and controls are laid out by it: it is made before they are.
derivedAhead(scaleOfTalks)

const room = <div className={styles.room} />

/** What happened and when, as uncertain as it is told, and when each report was written. */
export function Timeline() {
  const { talks, state, change } = useSelection()
  const [pointed, setPointed] = useState<Pointed>(null)
  const pointInDrawing = useCallback(
    (id: string | null) => setPointed(id === null ? null : { id, from: 'drawing' }),
    [],
  )
  const pointInList = useCallback(
    (id: string | null) => setPointed(id === null ? null : { id, from: 'list' }),
    [],
  )
  const model = useTimelineModel()
  return (
    <>
      <ViewHead
        title="Timeline"
        deck="when it happened, above; when it was reported, below"
        documentTitle={`Timeline: ${talks.head.talks.short} · Parley`}
        controls={
          <LazyPart>
            <TimelineControls />
          </LazyPart>
        }
      />
      <div className={styles.frame}>
        <div className={styles.columns}>
          <section data-below-filter="" className={styles.list} aria-labelledby="events-in-order">
            <EventList model={model} pointed={pointed} onPoint={pointInList} />
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
            <Below room={room}>
              <LazyPart fallback={room}>
                <Drawing model={model} pointed={pointed?.id ?? null} onPoint={pointInDrawing} />
              </LazyPart>
              <TimeKey />
            </Below>
          </section>
        </div>
      </div>
    </>
  )
}
