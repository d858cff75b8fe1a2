import { Fragment, useMemo, useRef, useState } from 'react'
import { formatNumber } from '../../domain/count'
import { eventsOf, type TimelineEvent, type TimelineModel } from '../../domain/timeline'
import { isWithinSpan } from '../../domain/timeSpan'
import { localOf } from '../../domain/zone'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { rowsOnScreen } from '../../ui/rowsOnScreen'
import { useIsSettled } from '../../ui/useIsSettled'
import { paths } from '../../url/paths'
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

/** The usual height of a row, in px: so many events have room on the first screen. */
const usualRow = 70

/** The events in order of time: the same as the drawing, in words. */
export function EventList({ model, pointed, onPoint }: Props) {
  const { state } = useSelection()
  const { events, zone } = model
  const box = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map())
  const isLong = events.length > mostRows
  const extraOf = (items: readonly TimelineEvent[]) =>
    opened.size === 0 ? 0 : items.reduce((sum, { event }) => sum + (opened.get(event.id) ?? 0), 0)
  const seen = useRowWindow(box, {
    count: events.length,
    rem: rowRem,
    extra: extraOf(events),
    isOn: isLong,
  })
  const roomOf = (from: number, to: number) => (to - from) * seen.height + extraOf(events.slice(from, to))
  const { list, focused } = usePointedRow(onPoint)
  // The row that had the focus stays wherever it is: focus comes back to it from the evidence.
  const kept = isLong ? events.findIndex(({ event }) => event.id === focused) : -1
  const all = useIsSettled() ? events.length : Math.min(rowsOnScreen(usualRow), events.length)
  const [first, last] = isLong ? [seen.first, Math.min(seen.last, all)] : [0, all]
  const shown = events.flatMap((item, at) =>
    (at >= first && at < last) || at === kept ? [{ item, at }] : [],
  )
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
      <div ref={box} data-below-filter="" className={cx(styles.box, isLong && styles.long)}>
        <ol ref={list}>
          {shown.map(({ item, at }, index) => {
            const { id } = item.event
            const next = (shown[index - 1]?.at ?? -1) + 1
            return (
              <Fragment key={id}>
                <Spacer height={roomOf(next, at)} />
                <li
                  id={paths.eventRow(id).slice(1)}
                  data-event={id}
                  className={cx(
                    styles.row,
                    isLong && !opened.has(id) && styles.even,
                    pointed?.id === id && styles.pointed,
                  )}
                  aria-current={current.has(id) || undefined}
                  aria-setsize={isLong ? events.length : undefined}
                  aria-posinset={isLong ? at + 1 : undefined}
                >
                  <EventRow
                    item={item}
                    year={year}
                    isOpen={opened.has(id)}
                    onToggle={(height) => handleToggle(id, height)}
                  />
                </li>
              </Fragment>
            )
          })}
          <Spacer height={roomOf((shown.at(-1)?.at ?? -1) + 1, events.length)} />
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
