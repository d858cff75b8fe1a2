import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupLetter, groupReadings } from '../../src/domain/groups'

const holdsOf = (pairs: string) => {
  const held = new Set(pairs.split(' ').flatMap((pair) => [pair, [...pair].toReversed().join('')]))
  return (a: number, b: number) => held.has(`${a}${b}`)
}
const one = () => 1

describe('groupReadings', () => {
  it.each([
    ['no reading', 0, '', []],
    ['one reading', 1, '', [[0]]],
    ['all hold together', 3, '01 02 12', [[0, 1, 2]]],
    ['none hold together', 3, '', [[0], [1], [2]]],
    [
      'one holds with two that part',
      3,
      '01 12',
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'the largest group first',
      4,
      '01 12 13 23',
      [
        [1, 2, 3],
        [0, 1],
      ],
    ],
    [
      'a ring of four',
      4,
      '01 12 23 30',
      [
        [0, 1],
        [0, 3],
        [1, 2],
        [2, 3],
      ],
    ],
  ])('%s', (_, count, pairs, groups) => {
    expect(groupReadings(count, holdsOf(pairs), one)).toEqual(groups)
  })

  it('counts the reports behind a reading', () => {
    const weights = [1, 1, 5]
    expect(groupReadings(3, holdsOf('01'), (reading) => weights[reading] ?? 0)).toEqual([[2], [0, 1]])
  })

  it('makes groups in which every pair holds, that cannot grow, and that leave no reading out', () => {
    const pair = fc.tuple(fc.nat(7), fc.nat(7)).map(([a, b]) => `${a}${b}`)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(pair, { maxLength: 30 }), (count, pairs) => {
        const holds = holdsOf(pairs.join(' '))
        const groups = groupReadings(count, holds, one)
        const all = Array.from({ length: count }, (_, reading) => reading)
        for (const group of groups) {
          const outside = all.filter((other) => !group.includes(other))
          expect(group.every((a) => group.every((b) => a === b || holds(a, b)))).toBe(true)
          expect(outside.some((other) => group.every((reading) => holds(reading, other)))).toBe(false)
        }
        expect(new Set(groups.flat()).size).toBe(count)
        expect(new Set(groups.map(String)).size).toBe(groups.length)
      }),
    )
  })

  it('stays quick, and leaves nothing out, where there are more groups than letters could tell', () => {
    // Thirteen triples, of which one from each makes a group: 3 to the 13th groups.
    const groups = groupReadings(39, (a, b) => Math.floor(a / 3) !== Math.floor(b / 3), one)
    expect(groups.length).toBeLessThan(100)
    expect(new Set(groups.flat()).size).toBe(39)
  })
})

it.each([
  [0, 'a'],
  [25, 'z'],
  [26, 'aa'],
  [52, 'ba'],
])('the letter of group %d is %s', (index, letter) => {
  expect(groupLetter(index)).toBe(letter)
})
