import { lazy, useState } from 'react'
import { describeTimeSpan } from '../domain/timeSpan'
import { LazyPart } from '../ui/LazyPart'
import styles from './FilterBar.module.css'
import { useFoldElsewhere } from './useFoldElsewhere'
import { useSelection } from './useSelection'

const SpanForm = lazy(async () => ({ default: (await import('./SpanForm')).SpanForm }))

/** The span of time that is chosen; unfolds to the rule of what passes, and to days to choose. */
export function TimeChoice() {
  const { talks, state, change } = useSelection()
  const { span } = state.filter
  const [isOpen, setIsOpen] = useState(false)
  const [details, fold] = useFoldElsewhere()
  return (
    <div className={styles.time}>
      <details
        ref={details}
        className={styles.issues}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary className={styles.summary}>
          <span className={styles.name}>Time</span>{' '}
          <b>{span === null ? 'any' : describeTimeSpan(span, talks.head.talks.zone)}</b>{' '}
          <span aria-hidden="true">▾</span>
        </summary>
        {isOpen && (
          <div className={styles.menu}>
            <LazyPart>
              <SpanForm onDone={fold} />
            </LazyPart>
          </div>
        )}
      </details>
      {span !== null && (
        <button
          type="button"
          className={styles.anyTime}
          aria-label="Any time"
          onClick={() => change({ filter: { span: null } })}
        >
          ×
        </button>
      )}
    </div>
  )
}
