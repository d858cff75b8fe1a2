import { useState, type FormEvent } from 'react'
import { Link } from '../ui/Link'
import { boundsOf } from '../domain/timeline'
import { formatClock } from '../domain/timeScale'
import { daysOfSpan, parseTimeSpan } from '../domain/timeSpan'
import { paths } from '../url/paths'
import styles from './SpanForm.module.css'
import { useSelection } from './useSelection'

/** Days to choose from and to, by the calendar of the talks, and the rule of what passes. */
export function SpanForm({ onDone }: { onDone: () => void }) {
  const { talks, state, change, linkTo } = useSelection()
  const { zone } = talks.head.talks
  const bounds = boundsOf(talks, talks.head.talks.when)
  const start =
    state.filter.span ??
    (bounds.from === null || bounds.to === null ? null : { from: bounds.from, to: bounds.to })
  const [first, last] = start === null ? ['', ''] : daysOfSpan(start, zone)
  const [from, setFrom] = useState(first)
  const [to, setTo] = useState(last)
  const [isRefused, setIsRefused] = useState(false)
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault()
    const span = parseTimeSpan(`${from}/${to}`, zone)
    setIsRefused(span === undefined)
    if (span === undefined) return
    change({ filter: { span } })
    onDone()
  }
  return (
    <form className={styles.form} aria-label="Span of time" onSubmit={handleSubmit}>
      <label className={styles.day}>
        From <input type="date" value={from} onChange={({ target }) => setFrom(target.value)} />
      </label>
      <label className={styles.day}>
        to the end of <input type="date" value={to} onChange={({ target }) => setTo(target.value)} />
      </label>
      <button type="submit" className={styles.choose}>
        Choose this span
      </button>
      {isRefused && (
        <p className={styles.refused} role="alert">
          A span needs two days, the second not before the first.
        </p>
      )}
      <p className={styles.rule}>
        A detail stays when something it is about happened, or may have happened, within the span: its event,
        or a time that a chosen report gives. What has no time does not stay. Days are by{' '}
        {formatClock(zone, bounds.from ?? bounds.to ?? 0)}.{' '}
        <Link to={`${linkTo(paths.method)}#span-of-time`}>The rule in full</Link>
      </p>
    </form>
  )
}
