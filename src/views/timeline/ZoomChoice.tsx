import type { Zoom } from '../../domain/timeScale'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import styles from './Timeline.module.css'

/** Which stretch of time has the most room in the drawing. It is part of the address. */
export function ZoomChoice({ zoom, days }: { zoom: Zoom; days: string }) {
  const { change } = useSelection()
  const choices: readonly { name: Zoom; words: string }[] = [
    { name: 'all', words: 'Years' },
    { name: 'weeks', words: 'Weeks' },
    { name: 'days', words: days },
    { name: 'hours', words: 'Hours' },
  ]
  return (
    <div className={styles.zooms} role="group" aria-label="Most room for">
      {choices.map(({ name, words }) => (
        <button
          key={name}
          type="button"
          className={cx(styles.zoom, name === zoom && styles.chosen)}
          aria-pressed={name === zoom}
          onClick={() => change({ zoom: name === 'days' ? null : name }, { replace: true })}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
