/** How times lie to one another, by the bounds that were compiled for them (`talks.times`). */
import type { TimeBounds } from './model'

/** How the span of one time lies to that of another. */
export type TimeRelation = 'same' | 'inside' | 'contains' | 'overlap' | 'apart'

/**
 * How `a` lies to `b`, as sets of instants: equal, `a` inside `b`, `a` containing `b`, sharing a part, or apart.
 * An open end reaches without limit. Spans that only touch (one day and the next) are apart.
 * A part of a day counts as the hours it is drawn at.
 *
 * `compareTimes(boundsOf('2025-04-10'), boundsOf('2025-04')) -> 'inside'`
 */
export function compareTimes(a: TimeBounds, b: TimeBounds): TimeRelation {
  const [fromA, toA] = [a.from ?? -Infinity, a.to ?? Infinity]
  const [fromB, toB] = [b.from ?? -Infinity, b.to ?? Infinity]
  if (fromA === fromB && toA === toB) return 'same'
  if (fromA >= fromB && toA <= toB) return 'inside'
  if (fromA <= fromB && toA >= toB) return 'contains'
  return fromA < toB && fromB < toA ? 'overlap' : 'apart'
}

/**
 * Earlier beginnings first; of one beginning, the shorter span first; what has no beginning before all.
 * A total order, for lists in order of time.
 */
export function compareBySpan(a: TimeBounds, b: TimeBounds): number {
  const begin = difference(a.from ?? -Infinity, b.from ?? -Infinity)
  return begin !== 0 ? begin : difference(a.to ?? Infinity, b.to ?? Infinity)
}

const difference = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1)
