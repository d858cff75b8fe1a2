/** Numbers that only look like chance: the same seed gives the same in every run and on every machine. */
export type Random = {
  /** From 0 up to 1, without 1. */
  next: () => number
  /** A whole number from 0 up to `below`, without it. */
  below: (below: number) => number
  /** True in `share` of all cases: `chance(0.3)`. */
  chance: (share: number) => boolean
  one: <const T>(choices: readonly [T, ...T[]]) => T
}

/** The generator known as mulberry32: 32 bits of state are enough for texts that nobody reads. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    one: (choices) => choices[below(choices.length)] ?? choices[0],
  }
}

/** One of the choices, by weights that add up to 1; what is left falls to the last. */
export function pickByWeight<T>(
  random: Random,
  choices: readonly [...(readonly [T, number])[], readonly [T, number]],
): T {
  let left = random.next()
  for (const [choice, weight] of choices) {
    if (left < weight) return choice
    left -= weight
  }
  return (choices.at(-1) ?? choices[0])[0]
}
