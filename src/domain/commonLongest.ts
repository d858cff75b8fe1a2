/** How many times as long as the middle one a report may be before it is drawn at a scale of its own. */
const mostTimes = 6

/**
 * The length that the common scale of these reports is made for: that of the longest, leaving out those that are more
 * than six times as long as the middle one, beside which all others would shrink to nothing. At least 1.
 *
 * `commonLongest([1900, 2200, 4100]) -> 4100`; `commonLongest([1900, 2200, 180000]) -> 2200`
 */
export function commonLongest(lengths: readonly number[]): number {
  const sorted = lengths.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 1
  return Math.max(1, ...sorted.filter((length) => length <= middle * mostTimes))
}
