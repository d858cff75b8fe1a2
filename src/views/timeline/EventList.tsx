import { useEffect, useRef } from 'react'
import { formatNumber } from '../../domain/count'
import type { TimelineModel } from '../../domain/timeline'
import { localOf } from '../../domain/zone'
import { cx } from '../../ui/cx'
import styles from './EventList.module.css'
import { EventRow } from './EventRow'
import type { Pointed } from './pointed'

type Props = { model: TimelineModel; pointed: Pointed; onPoint: (id: string | null) => void }

/** The events in order of time: the same as the drawing, in words. */
export function EventList({ model, pointed, onPoint }: Props) {
  const year = model.talks.from === null ? null : localOf(model.talks.from, model.zone).year
  const list = usePointedRow(onPoint)
  return (
    <>
      <h2 id="events-in-order" className={styles.heading}>
        {formatNumber(model.events.length, 'event')} in order
        {year !== null && <span className={styles.year}>{year} unless said</span>}
      </h2>
      {model.events.length === 0 && model.hidden === 0 && (
        <p className={styles.none}>The file of these talks tells of no event.</p>
      )}
      <ol ref={list}>
        {model.events.map((item) => (
          <li
            key={item.event.id}
            data-event={item.event.id}
            className={cx(styles.row, pointed?.id === item.event.id && styles.pointed)}
          >
            <EventRow item={item} year={year} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Tells which row the pointer or the focus is in. Nothing happens on it, so the rows stay no controls. */
function usePointedRow(onPoint: (id: string | null) => void) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const point = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
      onPoint(row?.dataset['event'] ?? null)
    }
    const leave = () => onPoint(null)
    element.addEventListener('pointerover', point)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focusin', point)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('pointerover', point)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('focusin', point)
      element.removeEventListener('focusout', leave)
    }
  }, [onPoint])
  return list
}
