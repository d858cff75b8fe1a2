import { useMemo, useRef, useState } from 'react'
import { formatNumber } from '../../domain/count'
import { eventsOf, type TimelineEvent, type TimelineModel } from '../../domain/timeline'
import { isWithinSpan } from '../../domain/timeSpan'
import { localOf } from '../../domain/zone'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import styles from './EventList.module.css'
import { EventRow } from './EventRow'
import type { Pointed } from './pointed'
import { usePointedRow } from './usePointedRow'
import { useRowInSight } from './useRowInSight'
import { useRowWindow } from './useRowWindow'

type Props = { model: TimelineModel; pointed: Pointed; onPoint: (id: string | null) => void }

/** Up to so many all rows are in the document; of more only those near what is in sight, each of one height. */
const mostRows = 300
const rowRem = 4.75

/** The events in order of time: the same as the drawing, in words. */
export function EventList({ model, pointed, onPoint }: Props) {
  const { state } = useSelection()
  const { events, zone } = model
  const box = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map())
  const isLong = events.length > mostRows
  const extra = [...opened.values()].reduce((sum, height) => sum + height, 0)
  const seen = useRowWindow(box, { count: events.length, rem: rowRem, extra, isOn: isLong })
  const [first, last] = isLong ? [seen.first, seen.last] : [0, events.length]
  const extraOf = (items: readonly TimelineEvent[]) =>
    opened.size === 0 ? 0 : items.reduce((sum, { event }) => sum + (opened.get(event.id) ?? 0), 0)
  const list = usePointedRow(onPoint)
  useRowInSight(box, pointed, isLong ? { events, height: seen.height } : null)
  const current = useMemo(() => eventsOf(events, state.evidence), [events, state.evidence])
  const { window } = state
  const inView = useMemo(
    () => (window === null ? null : events.filter(({ bounds }) => isWithinSpan(bounds, window)).length),
    [events, window],
  )
  const year = model.talks.from === null ? null : localOf(model.talks.from, zone).year
  const handleToggle = (id: string, height: number) =>
    setOpened((before) => {
      const next = new Map(before)
      if (!next.delete(id)) next.set(id, height)
      return next
    })
  return (
    <>
      <h2 id="events-in-order" className={styles.heading}>
        {formatNumber(events.length, 'event')} in order
        <span className={styles.year}>
          {[inView === null ? '' : `${inView} in view`, year === null ? '' : `${year} unless said`]
            .filter((words) => words !== '')
            .join('; ')}
        </span>
      </h2>
      {events.length === 0 && model.hidden === 0 && (
        <p className={styles.none}>The file of these talks tells of no event.</p>
      )}
      <div ref={box} className={cx(styles.box, isLong && styles.long)}>
        <ol ref={list}>
          <Spacer height={first * seen.height + extraOf(events.slice(0, first))} />
          {events.slice(first, last).map((item, index) => (
            <li
              key={item.event.id}
              data-event={item.event.id}
              className={cx(
                styles.row,
                isLong && !opened.has(item.event.id) && styles.even,
                pointed?.id === item.event.id && styles.pointed,
              )}
              aria-current={current.has(item.event.id) || undefined}
              aria-setsize={isLong ? events.length : undefined}
              aria-posinset={isLong ? first + index + 1 : undefined}
            >
              <EventRow
                item={item}
                year={year}
                isOpen={opened.has(item.event.id)}
                onToggle={(height) => handleToggle(item.event.id, height)}
              />
            </li>
          ))}
          <Spacer height={(events.length - last) * seen.height + extraOf(events.slice(last))} />
        </ol>
      </div>
    </>
  )
}

/** Room of the rows that are not in the document. Its height is set by script: the page allows no style attributes. */
function Spacer({ height }: { height: number }) {
  if (height === 0) return null
  return (
    <li
      aria-hidden="true"
      className={styles.spacer}
      ref={(element) => {
        element?.style.setProperty('block-size', `${height}px`)
      }}
    />
  )
}
