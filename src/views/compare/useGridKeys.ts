import { useCallback, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react'

/** Where the one tab stop of the grid is: the key of a row, and the column of a stop in it. */
export type Stop = { row: string; column: number }

const page = 10

const stopsIn = (row: HTMLTableRowElement) => [...row.querySelectorAll<HTMLElement>('[data-column]')]
const columnOf = (stop: HTMLElement) => Number(stop.dataset['column'])

/** The stop of a row at a column, or the nearest one before it. */
function stopAt(row: HTMLTableRowElement, column: number): HTMLElement | undefined {
  const stops = stopsIn(row)
  return stops.findLast((stop) => columnOf(stop) <= column) ?? stops[0]
}

/** Which row and column a key leads to from a row and column, or null for a key that does not move. */
function targetOf(event: KeyboardEvent, row: number, column: number, last: number): [number, number] | null {
  const ctrl = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'ArrowUp':
      return [row - 1, column]
    case 'ArrowDown':
      return [row + 1, column]
    case 'PageUp':
      return [Math.max(0, row - page), column]
    case 'PageDown':
      return [Math.min(last, row + page), column]
    case 'Home':
      return [ctrl ? 0 : row, 0]
    case 'End':
      return [ctrl ? last : row, Infinity]
    default:
      return null
  }
}

/**
 * The keys of a grid (WAI-ARIA APG): one tab stop that arrows, Home and End, with Ctrl to the corners, and the Page
 * keys move. A stop is whatever carries `data-column` in a row that carries `data-row`: a widget, or the cell itself
 * where it holds none. `onOpen` is called with the row for Enter on a cell without a widget.
 */
export function useGridKeys(first: string | undefined, onOpen: (row: string) => void) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [stop, setStop] = useState<Stop | null>(null)
  const onFocus = useCallback((event: FocusEvent<HTMLElement>) => {
    const element = event.target.closest<HTMLElement>('[data-column]')
    const row = element?.closest<HTMLElement>('[data-row]')?.dataset['row']
    if (element && row !== undefined) setStop({ row, column: columnOf(element) })
  }, [])
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const from =
        event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-column]') : null
      const row = from?.closest('tr')
      if (!from || !row || !body.current || event.altKey) return
      if (event.key === 'Enter' && from.matches('td, th')) {
        onOpen(row.dataset['row'] ?? '')
        return
      }
      const rows = [...body.current.rows]
      const at = rows.indexOf(row)
      const move = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0
      const stops = stopsIn(row)
      const target = targetOf(event, at, columnOf(from), rows.length - 1)
      const targetRow = target === null ? undefined : rows[target[0]]
      const next =
        move !== 0
          ? stops[stops.indexOf(from) + move]
          : target !== null && targetRow !== undefined
            ? stopAt(targetRow, target[1])
            : undefined
      if (move === 0 && target === null) return
      event.preventDefault()
      next?.focus()
    },
    [onOpen],
  )
  const current = stop ?? (first === undefined ? null : { row: first, column: 0 })
  return { body, current, onFocus, onKeyDown }
}
