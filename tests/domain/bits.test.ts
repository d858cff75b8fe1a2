import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addBit,
  type Bits,
  countBits,
  countCommon,
  emptyBits,
  fullBits,
  hasBit,
  intersect,
  pick,
  unite,
} from '../../src/domain/bits'

const size = 100
const sets = fc.uniqueArray(fc.nat(size - 1))
const bitsOf = (members: readonly number[]): Bits => {
  const bits = emptyBits(size)
  for (const member of members) addBit(bits, member)
  return bits
}
const all = Array.from({ length: size }, (_, at) => at)
const membersOf = (bits: Bits) => pick(all, bits)
const ascending = (members: Iterable<number>) => [...members].toSorted((a, b) => a - b)

describe('sets as bits equal sets', () => {
  it('in what they hold', () => {
    fc.assert(
      fc.property(sets, (some) => {
        expect(membersOf(bitsOf(some))).toEqual(ascending(some))
        expect(all.filter((at) => hasBit(bitsOf(some), at))).toEqual(ascending(some))
        expect(countBits(bitsOf(some))).toBe(some.length)
      }),
    )
  })

  it('in what is in all, in any, in both', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        const both = one.filter((at) => other.includes(at))
        expect(membersOf(intersect(bitsOf(one), bitsOf(other)))).toEqual(ascending(both))
        expect(membersOf(unite(size, [bitsOf(one), bitsOf(other)]))).toEqual(
          ascending(new Set([...one, ...other])),
        )
        expect(countCommon(bitsOf(one), bitsOf(other))).toBe(both.length)
      }),
    )
  })

  it.each([0, 1, 31, 32, 33, 64])('of all numbers below %i', (count) => {
    expect(countBits(fullBits(count))).toBe(count)
  })
})
