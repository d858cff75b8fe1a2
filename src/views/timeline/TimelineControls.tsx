import { scaleOfTalks } from '../../domain/timelineScale'
import { boundsOf } from '../../domain/timeline'
import { laneChoices } from '../../domain/timelineLaneChoices'
import { nearDays } from '../../domain/timeScale'
import { describeTimeSpan, type TimeSpan } from '../../domain/timeSpan'
import {
  isWhole,
  markedSpan,
  type Part,
  partAround,
  partOf,
  spanOf,
  wholePart,
  zoomedScale,
  zoomPart,
} from '../../domain/timeWindow'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import styles from './TimelineControls.module.css'

/** More rounds than these are chosen from a list. */
const mostRounds = 3

const day = 24 * 3_600_000

/** Closer, further, all; to the rounds of the talks and the days about them; and what the events are laned by. */
export function TimelineControls() {
  const { talks, state, change } = useSelection()
  const scale = scaleOfTalks(talks)
  const part = state.window === null ? wholePart : partOf(scale, state.window)
  const show = (next: Part) =>
    change({ window: isWhole(next) ? null : spanOf(scale, next) }, { replace: true })
  const near = nearDays(scale)
  const places: { name: string; span: TimeSpan }[] = [
    ...talks.events.flatMap((event) => {
      const { from, to } = boundsOf(talks, event.when)
      return event.round === undefined || from === null || to === null
        ? []
        : [{ name: event.title, span: { from, to } }]
    }),
    ...(near.to - near.from > 1.5 * day
      ? [{ name: describeTimeSpan(near, talks.head.talks.zone), span: near }]
      : []),
  ]
  const isAt = (span: TimeSpan) => {
    const there = spanOf(scale, partAround(scale, span))
    return state.window?.from === there.from && state.window.to === there.to
  }
  return (
    <div className={styles.controls}>
      <div className={styles.group} role="group" aria-label="Zoom">
        <button type="button" aria-label="Further" onClick={() => show(zoomPart(scale, part, 2, 0.5))}>
          −
        </button>
        <button type="button" aria-label="Closer" onClick={() => show(zoomPart(scale, part, 0.5, 0.5))}>
          +
        </button>
        <button
          type="button"
          className={cx(isWhole(part) && styles.chosen)}
          aria-pressed={isWhole(part)}
          onClick={() => show(wholePart)}
        >
          Fit
        </button>
        {places.length <= mostRounds + 1 ? (
          places.map(({ name, span }) => (
            <button
              key={name}
              type="button"
              className={cx(styles.place, isAt(span) && styles.chosen)}
              aria-pressed={isAt(span)}
              title={name}
              onClick={() => show(partAround(scale, span))}
            >
              {name}
            </button>
          ))
        ) : (
          <select
            aria-label="Go to a round"
            value={String(places.findIndex(({ span }) => isAt(span)))}
            onChange={({ target }) => {
              const chosen = places[Number(target.value)]
              if (chosen !== undefined) show(partAround(scale, chosen.span))
            }}
          >
            <option value="-1">Go to a round</option>
            {places.map(({ name }, index) => (
              <option key={index} value={index}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
      {state.window !== null && (
        <button
          type="button"
          className={styles.only}
          title="Chooses the time in view for all views"
          onClick={() => {
            const shown = zoomedScale(scale, part, talks.head.talks.zone, 1000)
            change({ filter: { span: markedSpan(shown, talks.head.talks.zone, 1000, 0, 1) } })
          }}
        >
          Only what is in view
        </button>
      )}
      <div className={styles.group} role="group" aria-label="Lanes">
        <span className={styles.name}>Lanes</span>
        {[null, ...laneChoices].map((choice) => (
          <button
            key={choice}
            type="button"
            className={cx(state.lanes === choice && styles.chosen)}
            aria-pressed={state.lanes === choice}
            onClick={() => change({ lanes: choice }, { replace: true })}
          >
            {choice === null ? 'one' : `by ${choice}`}
          </button>
        ))}
      </div>
    </div>
  )
}
