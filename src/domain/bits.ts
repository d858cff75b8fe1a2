/** Sets of small numbers, such as places in a list of details, as one bit each: what is in two sets is 32 at a time. */
export type Bits = Uint32Array<ArrayBuffer>

/** An empty set of numbers below `size`. */
export const emptyBits = (size: number): Bits => new Uint32Array((size + 31) >>> 5)

/** The set of all numbers below `size`. */
export function fullBits(size: number): Bits {
  const bits = emptyBits(size).fill(0xffffffff)
  const rest = size & 31
  if (rest !== 0) bits[bits.length - 1] = 2 ** rest - 1
  return bits
}

export function addBit(bits: Bits, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31))
}

export const hasBit = (bits: Bits, at: number): boolean => (((bits[at >>> 5] ?? 0) >>> (at & 31)) & 1) === 1

/** What is in every one of the sets; there must be one at least. */
export function intersect(first: Bits, ...others: readonly Bits[]): Bits {
  const both = first.slice()
  for (const other of others)
    for (let at = 0; at < both.length; at += 1) both[at] = (both[at] ?? 0) & (other[at] ?? 0)
  return both
}

/** What is in any of the sets, of numbers below `size`. */
export function unite(size: number, sets: readonly Bits[]): Bits {
  const any = emptyBits(size)
  for (const set of sets) for (let at = 0; at < any.length; at += 1) any[at] = (any[at] ?? 0) | (set[at] ?? 0)
  return any
}

/** How many bits of a word are set (Hacker’s Delight, 5-1). */
function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** How many numbers are in both sets. */
export function countCommon(one: Bits, other: Bits): number {
  let count = 0
  for (let at = 0; at < one.length; at += 1) count += countOnes((one[at] ?? 0) & (other[at] ?? 0))
  return count
}

export const countBits = (bits: Bits): number => countCommon(bits, bits)

/** The items of a list whose places are in the set, in the order of the list. */
export const pick = <T>(items: readonly T[], bits: Bits): T[] => items.filter((_, at) => hasBit(bits, at))
