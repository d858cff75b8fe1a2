import type { TimelineModel } from '../../domain/timeline'
import { formatDay } from '../../domain/time'
import type { Zoom } from '../../domain/timeScale'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import styles from './Timeline.module.css'

/** The stretches that can have the most room; the days are named by their dates. */
const choices: readonly { zoom: Zoom; name: string }[] = [
  { zoom: 'all', name: 'Years' },
  { zoom: 'weeks', name: 'Weeks' },
  { zoom: 'days', name: 'Days' },
  { zoom: 'hours', name: 'Hours' },
]

/** Which stretch of time has the most room in the drawing. It is part of the address. */
export function ZoomChoice({ zoom, model }: { zoom: Zoom; model: TimelineModel }) {
  const { change } = useSelection()
  const hoursOf = model.talks.from === null ? '' : ` of ${formatDay(model.talks.from, model.zone)}`
  return (
    <div className={styles.zooms} role="group" aria-label="Most room for">
      {choices.map((choice) => (
        <button
          key={choice.zoom}
          type="button"
          className={cx(styles.zoom, choice.zoom === zoom && styles.chosen)}
          aria-pressed={choice.zoom === zoom}
          title={choice.zoom === 'hours' ? `The hours${hoursOf}` : undefined}
          onClick={() => change({ zoom: choice.zoom === 'days' ? null : choice.zoom }, { replace: true })}
        >
          {choice.name}
        </button>
      ))}
    </div>
  )
}
