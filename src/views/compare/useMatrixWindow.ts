import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { MatrixRow } from '../../domain/matrix'
import { offsetsOf, type Piece, piecesOf, type Range, rangeBetween } from '../../domain/window'

/** Up to as many rows all are in the document: for the search of the browser, for print, for reading without script. */
export const wholeRows = 300

/** Rows and columns drawn beyond what is in sight, so that a step of the wheel finds them there. */
const spareRows = 2

type Shown = { rows: Range; columns: Range }

/** Before anything is measured: a screenful. */
const atFirst: Shown = { rows: { from: 0, to: 24 }, columns: { from: 0, to: 8 } }

type Sizes = { group: number; row: number; column: number; byKey: Map<string, number> }
const guessed = (): Sizes => ({ group: 27, row: 37, column: 143, byKey: new Map() })

const every = (count: number): Piece[] => Array.from({ length: count }, (_, at) => ({ kind: 'item', at }))

const isSame = (a: Range, b: Range) => a.from === b.from && a.to === b.to

/** A row in the page, and where its upper edge is on the screen. */
type Anchor = { key: string; top: number }

/**
 * Which rows and columns are drawn: all of a short matrix; of a long one those in sight and those that `kept` names.
 * Heights vary: each is measured where it is drawn and kept; where rows come in above that are higher or lower than
 * was thought, the page is scrolled by as much, so that nothing jumps.
 */
export function useMatrixWindow(
  region: RefObject<HTMLDivElement | null>,
  body: RefObject<HTMLTableSectionElement | null>,
  rows: readonly MatrixRow[],
  columnCount: number,
  kept: { row: number; column: number },
) {
  const isWindowed = rows.length > wholeRows
  const [shown, setShown] = useState(atFirst)
  const sizes = useRef(guessed())
  const [sized, setSized] = useState(0)
  const anchor = useRef<Anchor | null>(null)
  const offsets = useMemo(
    () => (isWindowed ? offsetsOfRows(rows, sizes.current) : new Float64Array(1)),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [rows, isWindowed, sized],
  )
  const latest = useRef({ offsets, columnCount, shown })

  // Measures what is drawn, keeps in place what was in sight, and looks whether more has room now. After every render:
  // whatever changed may have changed heights, and what has settled changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    latest.current = { offsets, columnCount, shown }
    if (!isWindowed || !region.current || !body.current) return
    keepInPlace(region.current, body.current, anchor.current)
    anchor.current = null
    if (measure(body.current, rows, sizes.current)) {
      setSized((last) => last + 1)
      return
    }
    const next = look(region.current, body.current, latest.current, sizes.current)
    setShown((last) => settle(last, next))
  })

  useEffect(() => {
    if (!isWindowed) return
    const handleScroll = () => {
      const [frame, list] = [region.current, body.current]
      if (!frame || !list) return
      const { shown: last } = latest.current
      const next = settle(last, look(frame, list, latest.current, sizes.current))
      if (next === last) return
      anchor.current = anchorOf(frame, list)
      // At once, before this frame is painted.
      flushSync(() => setShown(next))
    }
    const measureAnew = () => {
      sizes.current.byKey.clear()
      setSized((last) => last + 1)
    }
    let width: number | null = null
    const observer = new ResizeObserver(([entry]) => {
      const next = entry?.contentRect.width ?? 0
      if (width !== null && next !== width) measureAnew()
      width = next
    })
    if (region.current) observer.observe(region.current)
    const density = new MutationObserver(measureAnew)
    density.observe(document.documentElement, { attributeFilter: ['data-density'] })
    // In the capture phase: it is the page that scrolls, or the region.
    window.addEventListener('scroll', handleScroll, { capture: true, passive: true })
    return () => {
      window.removeEventListener('scroll', handleScroll, { capture: true })
      observer.disconnect()
      density.disconnect()
    }
  }, [isWindowed, region, body])

  const { rows: rowRange, columns: columnRange } = shown
  const rowPieces = useMemo(
    () => (isWindowed ? piecesOf(offsets, rowRange, [kept.row]) : every(rows.length)),
    [isWindowed, offsets, rowRange, kept.row, rows.length],
  )
  const columnPieces = useMemo(() => {
    if (!isWindowed) return every(columnCount)
    const widths = offsetsOf(columnCount, () => sizes.current.column)
    return piecesOf(widths, columnRange, [kept.column])
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isWindowed, columnCount, columnRange, kept.column, sized])
  return { isWindowed, rowPieces, columnPieces, shownRows: rowRange }
}

const offsetsOfRows = (rows: readonly MatrixRow[], { byKey, group, row: plain }: Sizes) =>
  offsetsOf(rows.length, (at) => {
    const row = rows[at]
    if (row === undefined) return 0
    return byKey.get(row.key) ?? (row.kind === 'group' ? group : plain)
  })

const settle = (last: Shown, next: Shown): Shown => {
  const rows = isSame(last.rows, next.rows) ? last.rows : next.rows
  const columns = isSame(last.columns, next.columns) ? last.columns : next.columns
  return rows === last.rows && columns === last.columns ? last : { rows, columns }
}

const drawnRows = (body: HTMLTableSectionElement) =>
  [...body.rows].filter(({ dataset }) => dataset['row'] !== undefined)

/** The part of the screen in which the matrix can be seen. */
function clipOf(region: HTMLDivElement) {
  const { top, bottom, left, right } = region.getBoundingClientRect()
  return { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom), left, right }
}

/** What is in sight now. */
function look(
  region: HTMLDivElement,
  body: HTMLTableSectionElement,
  { offsets, columnCount }: { offsets: Float64Array; columnCount: number },
  { column }: Sizes,
): Shown {
  const clip = clipOf(region)
  if (clip.bottom <= clip.top && clip.right <= clip.left) return atFirst
  const box = body.getBoundingClientRect()
  const first = body.parentElement?.querySelector<HTMLElement>('thead [data-first]')
  const sticky = first?.getBoundingClientRect().width ?? 0
  const finding = first?.nextElementSibling?.getBoundingClientRect().width ?? 0
  const left = clip.left - box.left
  const widths = offsetsOf(columnCount, () => column)
  return {
    rows: rangeBetween(offsets, clip.top - box.top, clip.bottom - box.top, spareRows),
    columns: rangeBetween(widths, left - finding, left + (clip.right - clip.left) - sticky - finding),
  }
}

/** Notes the sizes of what is drawn; true when the room of what is not drawn is another for it. */
function measure(body: HTMLTableSectionElement, rows: readonly MatrixRow[], sizes: Sizes): boolean {
  let isOther = false
  const isFirst = sizes.byKey.size === 0
  const heights: number[] = []
  for (const row of drawnRows(body)) {
    const { height } = row.getBoundingClientRect()
    const key = row.dataset['row'] ?? ''
    const known = sizes.byKey.get(key)
    if (height === 0 || (known !== undefined && Math.abs(known - height) < 0.5)) continue
    sizes.byKey.set(key, height)
    if (!key.startsWith('issue:')) heights.push(height)
    isOther = true
  }
  // What comes is taken to be as high as what came first, before anything lies above that could jump.
  if (isFirst && heights.length > 0 && rows.length > 0)
    sizes.row = heights.reduce((sum, height) => sum + height, 0) / heights.length
  const width = body.parentElement?.querySelector('thead [data-report]')?.getBoundingClientRect().width ?? 0
  if (width > 0 && Math.abs(width - sizes.column) > 0.1) {
    sizes.column = width
    isOther = true
  }
  return isOther
}

/** The first row in sight. */
function anchorOf(region: HTMLDivElement, body: HTMLTableSectionElement): Anchor | null {
  const { top } = clipOf(region)
  for (const row of drawnRows(body)) {
    const box = row.getBoundingClientRect()
    if (box.bottom > top) return { key: row.dataset['row'] ?? '', top: box.top }
  }
  return null
}

/** Scrolls by as much as a row has moved that was in sight before. */
function keepInPlace(region: HTMLDivElement, body: HTMLTableSectionElement, anchor: Anchor | null) {
  if (anchor === null) return
  const row = drawnRows(body).find(({ dataset }) => dataset['row'] === anchor.key)
  if (row === undefined) return
  const moved = row.getBoundingClientRect().top - anchor.top
  if (Math.abs(moved) < 0.5) return
  const isOwnScroller = region.scrollHeight > region.clientHeight + 1
  ;(isOwnScroller ? region : document.documentElement).scrollTop += moved
}
