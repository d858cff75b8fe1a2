import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { MatrixRow } from '../../domain/matrix'
import { offsetsOf, type Piece, piecesOf, type Range, rangeBetween } from '../../domain/window'

/** Up to as many rows all are in the document: for the search of the browser, for print, for reading without script. */
export const wholeRows = 300

/** Rows and columns drawn beyond what is in sight, so that a step of the wheel finds them there. */
const spareRows = 2

/** So many px from one scrolling event to the next are too fast to read by: rows that fly past have their question only. */
const flying = 240

/** Milliseconds without such a step after which the rows on screen are drawn in full. */
const landing = 100

type Shown = {
  rows: Range
  columns: Range
  /** While rows fly past, those that were drawn in full before; null otherwise. */
  whole: Range | null
}

/** Before anything is measured: a screenful. */
const atFirst: Shown = { rows: { from: 0, to: 24 }, columns: { from: 0, to: 8 }, whole: null }

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
  const heights = useMemo(
    () => heightsOf(isWindowed ? rows : [], sizes.current),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [rows, isWindowed, sized],
  )
  const latest = useRef({ heights, columnCount, shown })

  useLayoutEffect(() => {
    // So wide is the whole table, whatever of it is drawn.
    if (isWindowed) region.current?.style.setProperty('--columns', String(columnCount))
  }, [isWindowed, columnCount, region])

  // Measures what is drawn, keeps in place what was in sight, and looks whether more has room now. After every render:
  // whatever changed may have changed heights, and what has settled changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    latest.current = { heights, columnCount, shown }
    // What flies past is not measured.
    if (!isWindowed || shown.whole !== null || !region.current || !body.current) return
    keepInPlace(region.current, body.current, anchor.current)
    anchor.current = null
    if (measure(body.current, heights, sizes.current)) {
      setSized((last) => last + 1)
      return
    }
    const next = look(region.current, body.current, latest.current, sizes.current)
    setShown((last) => settle(last, next))
  })

  useEffect(() => {
    if (!isWindowed) return
    let top = body.current?.getBoundingClientRect().top ?? 0
    let rest: ReturnType<typeof setTimeout> | undefined
    const draw = (isFlying: boolean) => {
      const [frame, list] = [region.current, body.current]
      if (!frame || !list) return
      const { shown: last } = latest.current
      const seen = look(frame, list, latest.current, sizes.current)
      const next = settle(last, { ...seen, whole: isFlying ? (last.whole ?? last.rows) : null })
      if (next === last) return
      anchor.current = isFlying ? null : anchorOf(frame, list)
      // At once, before this frame is painted.
      flushSync(() => setShown(next))
    }
    const handleScroll = () => {
      const now = body.current?.getBoundingClientRect().top ?? top
      const isFlying = Math.abs(now - top) > flying
      top = now
      clearTimeout(rest)
      if (isFlying) rest = setTimeout(() => draw(false), landing)
      draw(isFlying)
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
      clearTimeout(rest)
      observer.disconnect()
      density.disconnect()
      // What flew lands, also where a filter has cut its flight short.
      setShown((last) => (last.whole === null ? last : { ...last, whole: null }))
    }
  }, [isWindowed, region, body])

  const { rows: rowRange, columns: columnRange, whole } = shown
  const rowPieces = useMemo(
    () => (isWindowed ? piecesOf(heights.offsets, rowRange, [kept.row]) : every(rows.length)),
    [isWindowed, heights, rowRange, kept.row, rows.length],
  )
  const columnPieces = useMemo(() => {
    if (!isWindowed) return every(columnCount)
    const widths = offsetsOf(columnCount, () => sizes.current.column)
    return piecesOf(widths, columnRange, [kept.column])
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isWindowed, columnCount, columnRange, kept.column, sized])
  /** The height of a row that flies past, or null for one that is drawn in full. */
  const heightInFlight = (at: number): number | null =>
    !isWindowed || whole === null || (at >= whole.from && at < whole.to) || at === kept.row
      ? null
      : (heights.each[at] ?? sizes.current.row)
  return { isWindowed, rowPieces, columnPieces, shownRows: rowRange, heightInFlight }
}

/** The heights of the rows, as measured or else as guessed, and where each begins: brought up to date in place. */
type Heights = { rows: readonly MatrixRow[]; each: Float64Array; offsets: Float64Array }

function heightsOf(rows: readonly MatrixRow[], { byKey, group, row: plain }: Sizes): Heights {
  const each = new Float64Array(rows.length)
  for (const [at, row] of rows.entries())
    each[at] = byKey.get(row.key) ?? (row.kind === 'group' ? group : plain)
  return { rows, each, offsets: offsetsOf(rows.length, (at) => each[at] ?? 0) }
}

const settle = (last: Shown, next: Shown): Shown => {
  const rows = isSame(last.rows, next.rows) ? last.rows : next.rows
  const columns = isSame(last.columns, next.columns) ? last.columns : next.columns
  const { whole } = next
  return rows === last.rows && columns === last.columns && whole === last.whole
    ? last
    : { rows, columns, whole }
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
  { heights, columnCount }: { heights: Heights; columnCount: number },
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
    rows: rangeBetween(heights.offsets, clip.top - box.top, clip.bottom - box.top, spareRows),
    columns: rangeBetween(widths, left - finding, left + (clip.right - clip.left) - sticky - finding),
    whole: null,
  }
}

/**
 * Notes the sizes of what is drawn. True when what is drawn stands elsewhere for it: at the first measure, by which all
 * else is guessed, and for another width of columns. Otherwise only what lies below has moved, out of sight.
 */
function measure(body: HTMLTableSectionElement, heights: Heights, sizes: Sizes): boolean {
  const isFirst = sizes.byKey.size === 0
  let first = heights.each.length
  const plain: number[] = []
  for (const line of drawnRows(body)) {
    const { height } = line.getBoundingClientRect()
    const at = Number(line.dataset['at'])
    const row = heights.rows[at]
    if (row === undefined || height === 0 || Math.abs((heights.each[at] ?? 0) - height) < 0.5) continue
    sizes.byKey.set(row.key, height)
    heights.each[at] = height
    first = Math.min(first, at)
    if (row.kind !== 'group') plain.push(height)
  }
  for (let at = first; at < heights.each.length; at += 1)
    heights.offsets[at + 1] = (heights.offsets[at] ?? 0) + (heights.each[at] ?? 0)
  const width = body.parentElement?.querySelector('thead [data-report]')?.getBoundingClientRect().width ?? 0
  const isWider = width > 0 && Math.abs(width - sizes.column) > 0.1
  if (isWider) sizes.column = width
  if (!isFirst || plain.length === 0) return isWider
  sizes.row = plain.reduce((sum, height) => sum + height, 0) / plain.length
  return true
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
