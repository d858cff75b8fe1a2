import type { TimeShape } from '../../domain/timeline'
import { TimeMark } from '../../ui/TimeMark'
import styles from './Timeline.module.css'

const entries: readonly { shape: TimeShape; words: string; x0: number; x1: number }[] = [
  { shape: 'point', words: 'time printed', x0: 8, x1: 8 },
  { shape: 'day', words: 'a day, a month: somewhere in it or all of it', x0: 1, x1: 33 },
  { shape: 'between', words: 'some time between', x0: 1, x1: 35 },
  { shape: 'about', words: 'about', x0: 0, x1: 30 },
  { shape: 'after', words: 'one time on that side', x0: 1, x1: 33 },
  { shape: 'open end', words: 'lasting, no end printed', x0: 0, x1: 34 },
]

/** The key to the marks of time, in sight below the drawing. */
export function TimeKey() {
  return (
    <>
      <ul className={styles.key} aria-label="Key to the marks">
        {entries.map(({ shape, words, x0, x1 }) => (
          <li key={shape}>
            <svg className={styles.keyMark} viewBox="0 0 36 16" aria-hidden="true" focusable="false">
              <TimeMark shape={shape} x0={x0} x1={x1} y={8} />
            </svg>
            {words}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        Drag along the calendar to choose a span of time for all views. Closer and further: the wheel with
        Ctrl or ⌘, or + and − in the drawing; drag it, or ← and →, to move; 0 shows all.
      </p>
    </>
  )
}
