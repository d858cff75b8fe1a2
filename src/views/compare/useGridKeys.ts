import { useCallback, useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { MatrixRow } from '../../domain/matrix'

/** Where the one tab stop of the grid is: the key of a row, and the column of a stop in it. */
export type Stop = { row: string; column: number }

/** The key of the row of column heads. */
export const headKey = 'head'

const page = 10

/** The columns in which a row has a stop: the heads of the reports; the title of an issue and its folds; every cell. */
function stopsOf(row: MatrixRow | undefined, reports: number): number[] {
  const count = (from: number, length: number) => Array.from({ length }, (_, at) => from + at)
  if (row === undefined) return count(2, reports)
  return row.kind === 'group' ? [0, ...count(2, row.folds.length)] : count(0, reports + 2)
}

/** The place of the row and the column to which a key leads, or null for a key that does not move. -1 is the head. */
function targetOf(
  event: KeyboardEvent,
  rows: readonly MatrixRow[],
  reports: number,
  at: number,
  column: number,
): [row: number, column: number] | null {
  const last = rows.length - 1
  const ctrl = event.ctrlKey || event.metaKey
  const nearest = (row: number, wanted: number): [number, number] => {
    const stops = stopsOf(rows[row], reports)
    return [row, stops.findLast((stop) => stop <= wanted) ?? stops[0] ?? 0]
  }
  const own = stopsOf(rows[at], reports)
  const beside = (step: number): [number, number] => [at, own[own.indexOf(column) + step] ?? column]
  switch (event.key) {
    case 'ArrowLeft':
      return beside(-1)
    case 'ArrowRight':
      return beside(1)
    case 'ArrowUp':
      return nearest(Math.max(-1, at - 1), column)
    case 'ArrowDown':
      return nearest(Math.min(last, at + 1), column)
    case 'PageUp':
      return nearest(Math.max(0, at - page), column)
    case 'PageDown':
      return nearest(Math.min(last, at + page), column)
    case 'Home':
      return nearest(ctrl ? 0 : at, 0)
    case 'End':
      return nearest(ctrl ? last : at, Infinity)
    default:
      return null
  }
}

const columnOf = (stop: HTMLElement) => Number(stop.dataset['column'])

/**
 * The keys of a grid (WAI-ARIA APG): one tab stop that arrows, Home and End, with Ctrl to the corners, and the Page
 * keys move, also to rows and columns that are not drawn: what has the stop is. A stop is whatever carries
 * `data-column` in a row that carries `data-row`: a widget, or the cell itself where it holds none. `onOpen` is called
 * with the row for Enter on a cell without a widget.
 */
export function useGridKeys(rows: readonly MatrixRow[], reports: number, onOpen: (row: string) => void) {
  const table = useRef<HTMLTableElement>(null)
  const [stop, setStop] = useState<Stop | null>(null)
  const places = useMemo(() => {
    let known: Map<string, number> | null = null
    return (key: string) => {
      if (key === headKey) return -1
      known ??= new Map(rows.map((row, at) => [row.key, at]))
      return known.get(key)
    }
  }, [rows])
  const at = stop === null ? 0 : (places(stop.row) ?? 0)
  const column = stop === null || places(stop.row) === undefined ? 0 : Math.min(stop.column, reports + 1)
  const current: Stop = { row: rows[at]?.key ?? headKey, column }
  const latest = useRef({ rows, reports, places, onOpen })
  useEffect(() => {
    latest.current = { rows, reports, places, onOpen }
  })

  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const element = event.target.closest<HTMLElement>('[data-column]')
    const row = element?.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (element && row !== undefined) setStop({ row, column: columnOf(element) })
  }, [])

  const onKeyDown = useCallback((event: KeyboardEvent<HTMLElement>) => {
    const { rows: all, reports: count, places: placeOf, onOpen: open } = latest.current
    const from =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-column]') : null
    const key = from?.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (!from || key === undefined || event.altKey) return
    if (event.key === 'Enter' && from.matches('td, th')) {
      open(key)
      return
    }
    const target = targetOf(event, all, count, placeOf(key) ?? 0, columnOf(from))
    if (target === null) return
    event.preventDefault()
    const row = target[0] < 0 ? headKey : (all[target[0]]?.key ?? headKey)
    // At once: it must be drawn before the focus can go to it.
    flushSync(() => setStop({ row, column: target[1] }))
    const line = [...(table.current?.rows ?? [])].find(({ dataset }) => dataset['row'] === row)
    line?.querySelector<HTMLElement>(`[data-column="${target[1]}"]`)?.focus()
  }, [])

  return { table, at, current, onFocus, onKeyDown }
}
