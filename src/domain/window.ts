/** The part of a long list that is drawn, and the room of what is not: positions and sizes in one unit, such as px. */

/** An item that is drawn, or the room of a run of items that are not. */
export type Piece = { kind: 'item'; at: number } | { kind: 'gap'; at: number; size: number }

/** Items from the first up to, and without, the last. */
export type Range = { from: number; to: number }

/** Where each item begins, and at the end where the last one ends. */
export function offsetsOf(count: number, sizeOf: (at: number) => number): Float64Array {
  const offsets = new Float64Array(count + 1)
  for (let at = 0; at < count; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + sizeOf(at)
  return offsets
}

/** The place of the item that holds a position: the first before the list, the last beyond it. */
function itemAt(offsets: Float64Array, position: number): number {
  let from = 0
  let to = Math.max(0, offsets.length - 2)
  while (from < to) {
    const middle = (from + to + 1) >>> 1
    if ((offsets[middle] ?? 0) <= position) from = middle
    else to = middle - 1
  }
  return from
}

/** The items that any of the room between two positions shows, and `spare` more on either side. */
export function rangeBetween(offsets: Float64Array, start: number, end: number, spare = 0): Range {
  const count = offsets.length - 1
  return {
    from: Math.max(0, Math.min(itemAt(offsets, start) - spare, count)),
    to: Math.min(count, itemAt(offsets, Math.max(start, end)) + 1 + spare),
  }
}

/**
 * What is drawn, in order: the items of the range, those of `kept` wherever they are (what has the focus must not go),
 * and the gaps between. The sizes of all that is left out add up to where everything stands.
 */
export function piecesOf(offsets: Float64Array, { from, to }: Range, kept: readonly number[]): Piece[] {
  const count = offsets.length - 1
  const drawn = new Set(kept.filter((at) => at >= 0 && at < count))
  for (let at = Math.max(0, from); at < Math.min(to, count); at += 1) drawn.add(at)
  const pieces: Piece[] = []
  let next = 0
  const gapUpTo = (at: number) => {
    if (at > next) pieces.push({ kind: 'gap', at: next, size: (offsets[at] ?? 0) - (offsets[next] ?? 0) })
  }
  for (const at of [...drawn].toSorted((a, b) => a - b)) {
    gapUpTo(at)
    pieces.push({ kind: 'item', at })
    next = at + 1
  }
  gapUpTo(count)
  return pieces
}
