/** Ranges of numbers with ends that may be open, and how two of them lie: data.md, rule 4. */

/** A null end is open: no bound on that side. Both null: no bounds at all, as for a vague word. */
export type Range = { from: number | null; to: number | null; fromIncluded: boolean; toIncluded: boolean }

export const unbounded: Range = { from: null, to: null, fromIncluded: false, toIncluded: false }

export type RangeRelation = 'same' | 'a lies in b' | 'b lies in a' | 'overlap' | 'apart'

/** Sums of printed halves and unit factors meet at the same end only within rounding. */
const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

/** Below 0 where `a` reaches lower than `b`, 0 where they begin alike. */
function compareLowerEnds(a: Range, b: Range): number {
  if (a.from === null || b.from === null) return a.from === b.from ? 0 : a.from === null ? -1 : 1
  if (!same(a.from, b.from)) return a.from - b.from
  return a.fromIncluded === b.fromIncluded ? 0 : a.fromIncluded ? -1 : 1
}

/** Above 0 where `a` reaches higher than `b`, 0 where they end alike. */
function compareUpperEnds(a: Range, b: Range): number {
  if (a.to === null || b.to === null) return a.to === b.to ? 0 : a.to === null ? 1 : -1
  if (!same(a.to, b.to)) return a.to - b.to
  return a.toIncluded === b.toIncluded ? 0 : a.toIncluded ? 1 : -1
}

/** True where nothing is in both, `a` being the lower. An end that both only touch counts when both include it. */
function endsBefore(a: Range, b: Range): boolean {
  if (a.to === null || b.from === null) return false
  if (!same(a.to, b.from)) return a.to < b.from
  return !(a.toIncluded && b.fromIncluded)
}

/**
 * How two ranges lie to each other.
 * More than 5 against 5.5 up to 6.5 -> 'b lies in a'; 5.5 up to 6.5 against 6.5 up to 7.5 -> 'apart'
 */
export function relateRanges(a: Range, b: Range): RangeRelation {
  const lower = compareLowerEnds(a, b)
  const upper = compareUpperEnds(a, b)
  if (lower === 0 && upper === 0) return 'same'
  if (endsBefore(a, b) || endsBefore(b, a)) return 'apart'
  if (lower >= 0 && upper <= 0) return 'a lies in b'
  if (lower <= 0 && upper >= 0) return 'b lies in a'
  return 'overlap'
}

/** The unit of the last printed digit; halves and quarters are printed as such. `6 -> 1`, `6.5 -> 0.5`, `0.2 -> 0.1` */
export function printedPrecision(amount: number): number {
  if (Number.isInteger(amount)) return 1
  if (Number.isInteger(amount * 2)) return 0.5
  if (Number.isInteger(amount * 4)) return 0.25
  const decimals = String(amount).split('.')[1]?.length ?? 0
  return 10 ** -decimals
}

/** `5.5`, never `5.50`; at most three places behind the point. */
export function formatAmount(amount: number): string {
  return String(Math.round(amount * 1000) / 1000)
}

/**
 * A range in words, the unit after the last number; `unit` carries its space (` h`).
 * `more than 5 h`, `at least 5 h`, `less than 6 h`, `5.5 up to 6.5 h`, `5 to 6 h`, `6`, `no bounds`
 */
export function formatRange(range: Range, unit: string): string {
  const { from, to, fromIncluded, toIncluded } = range
  if (to === null) {
    if (from === null) return 'no bounds'
    return `${fromIncluded ? 'at least' : 'more than'} ${formatAmount(from)}${unit}`
  }
  if (from === null || (from === 0 && !fromIncluded)) {
    return `${toIncluded ? 'at most' : 'less than'} ${formatAmount(to)}${unit}`
  }
  if (from === to) return `${formatAmount(from)}${unit}`
  return `${formatAmount(from)} ${toIncluded ? 'to' : 'up to'} ${formatAmount(to)}${unit}`
}
