import { type RefObject, useEffect, useRef } from 'react'
import { moveColumn, orderColumns } from '../../domain/columns'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import styles from './Matrix.module.css'

type Props = {
  report: Report
  /** What opened it. */
  head: RefObject<HTMLElement | null>
  /** Called with true where the focus should go back to the head. */
  onClose: (hasFocus: boolean) => void
}

const replacing = { replace: true }

/** What a reader can do with one column: move it by one, hide it, set the others against it. Esc folds it again. */
export function ColumnActions({ report, head, onClose }: Props) {
  const { talks, reports, state, change } = useSelection()
  const box = useRef<HTMLDivElement>(null)
  const order = orderColumns(talks, reports, state).map(({ id }) => id)
  const at = order.indexOf(report.id)
  const isBase = state.base === report.id

  useEffect(() => {
    box.current?.querySelector<HTMLButtonElement>('button:enabled')?.focus()
  }, [])
  useEffect(() => {
    const close = (event: Event) => {
      const { target } = event
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose(true)
      } else if (
        target instanceof Node &&
        box.current?.contains(target) !== true &&
        head.current?.contains(target) !== true
      )
        onClose(false)
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close, { capture: true })
    }
  }, [head, onClose])

  const move = (step: -1 | 1) => change({ columns: moveColumn(order, report.id, step) }, replacing)
  return (
    <div
      ref={box}
      className={styles.actions}
      role="group"
      aria-label={`Column ${witnesses(talks).get(report.id)?.name}`}
    >
      <button type="button" disabled={at === 0} onClick={() => move(-1)}>
        Move left
      </button>
      <button type="button" disabled={at === order.length - 1} onClick={() => move(1)}>
        Move right
      </button>
      <button
        type="button"
        aria-pressed={isBase}
        onClick={() => change({ base: isBase ? null : report.id }, replacing)}
      >
        Base
      </button>
      <button
        type="button"
        disabled={order.length === 1}
        onClick={() => {
          onClose(false)
          change({ filter: { reports: order.filter((id) => id !== report.id) } })
        }}
      >
        Hide
      </button>
    </div>
  )
}
