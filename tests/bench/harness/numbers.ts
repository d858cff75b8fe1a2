/** What is made of the numbers of several runs. */

/** The middle one, or the mean of the two in the middle; NaN of nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  const upper = sorted[half] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2
}

/** The smallest value that at least `share` of all do not exceed: `percentile([1, 2, 3, 4], 0.95) -> 4`. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** The median of the ratios run by run: what slows one run slows both sides of its ratio. */
export const pairedRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((value, run) => value / (theirs[run] ?? Number.NaN)))

/** By which power a time grows with size: 0 is not at all, 1 in step with it. */
export const growthExponent = (small: number, large: number, factor: number): number =>
  Math.log(large / small) / Math.log(factor)
