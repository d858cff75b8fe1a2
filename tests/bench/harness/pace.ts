/**
 * How long the benchmark waits for things to come to rest, as a share of what measuring needs. A run that only shows
 * that it still runs waits less: its numbers count for nothing.
 */
let share = 1

export const hurry = () => {
  share = 0.12
}

/** Milliseconds to wait where measuring waits for so many. */
export const paced = (milliseconds: number): number => milliseconds * share
