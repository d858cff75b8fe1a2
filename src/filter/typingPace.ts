/**
 * What is typed goes into the address at once, unless it was changed as often as this within half a minute: browsers
 * refuse more than a hundred changes in that time. Then it waits for a pause.
 */
const mostAtOnce = 50
const halfMinuteMs = 30_000
const pauseMs = 250

/** How many ms the next change of the address has to wait, by when the last ones were made, in ms. */
export function waitAfter(changes: readonly number[], now: number): number {
  return changes.filter((at) => at > now - halfMinuteMs).length < mostAtOnce ? 0 : pauseMs
}

/** The times of the changes that still count, with one more. */
export const withChange = (changes: readonly number[], now: number): readonly number[] => [
  ...changes.slice(1 - mostAtOnce),
  now,
]
