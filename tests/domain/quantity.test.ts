import { describe, expect, it } from 'vitest'
import type { QuantityValue } from '../../src/domain/model'
import {
  compareQuantities,
  formatTypedQuantity,
  quantityBounds,
  quantityKey,
} from '../../src/domain/quantity'

const quantity = (words: string, amount?: number, fields: Partial<QuantityValue> = {}): QuantityValue => ({
  kind: 'quantity',
  words,
  ...(amount === undefined ? {} : { amount }),
  ...fields,
})

const six = quantity('six', 6)
const several = quantity('several', undefined, { qualifier: 'vague' })

describe('quantityBounds', () => {
  it.each<[QuantityValue, ReturnType<typeof quantityBounds>]>([
    [six, { from: 6, to: 6, fromIncluded: true, toIncluded: true }],
    [quantity('second', 2), { from: 2, to: 2, fromIncluded: true, toIncluded: true }],
    [quantity('five or six', 5, { to: 6 }), { from: 5, to: 6, fromIncluded: true, toIncluded: true }],
    [
      quantity('about six', 6, { qualifier: 'about' }),
      { from: 5, to: 7, fromIncluded: true, toIncluded: false },
    ],
    [
      quantity('some 200', 200, { qualifier: 'about' }),
      { from: 150, to: 250, fromIncluded: true, toIncluded: false },
    ],
    [
      quantity('some 210', 210, { qualifier: 'about' }),
      { from: 205, to: 215, fromIncluded: true, toIncluded: false },
    ],
    [
      quantity('over 200', 200, { qualifier: 'over' }),
      { from: 200, to: null, fromIncluded: false, toIncluded: false },
    ],
    [
      quantity('200 or more', 200, { qualifier: 'at least' }),
      { from: 200, to: null, fromIncluded: true, toIncluded: false },
    ],
    [
      quantity('under 200', 200, { qualifier: 'under' }),
      { from: null, to: 200, fromIncluded: false, toIncluded: false },
    ],
    [
      quantity('up to 200', 200, { qualifier: 'at most' }),
      { from: null, to: 200, fromIncluded: false, toIncluded: true },
    ],
    [quantity('none', 0, { qualifier: 'about' }), { from: -1, to: 1, fromIncluded: true, toIncluded: false }],
    [several, { from: null, to: null, fromIncluded: false, toIncluded: false }],
  ])('$words', (value, bounds) => {
    expect(quantityBounds(value)).toEqual(bounds)
  })
})

it.each([
  [six, six, 'agree', undefined],
  [six, quantity('6', 6), 'agree', undefined],
  [six, quantity('half a dozen', 6), 'worded differently', undefined],
  [six, quantity('seven', 7), 'differ', undefined],
  [six, several, 'compatible', 'a'],
  [several, six, 'compatible', 'b'],
  [several, several, 'agree', undefined],
  [several, quantity('many', undefined, { qualifier: 'vague' }), 'worded differently', undefined],
  [six, quantity('about six', 6, { qualifier: 'about' }), 'compatible', 'a'],
  [quantity('over five', 5, { qualifier: 'over' }), six, 'compatible', 'b'],
  [quantity('over six', 6, { qualifier: 'over' }), six, 'differ', undefined],
  [
    quantity('over five', 5, { qualifier: 'over' }),
    quantity('under 9', 9, { qualifier: 'under' }),
    'compatible',
    'neither',
  ],
])('$0.words, $1.words: $2', (a, b, relation, morePrecise) => {
  const finding = compareQuantities(a, b)
  expect([finding.relation, finding.morePrecise]).toEqual([relation, morePrecise])
})

it('says what a count is typed as', () => {
  expect(formatTypedQuantity(six)).toBe('quantity, exactly 6')
  expect(formatTypedQuantity(several)).toBe('quantity, no bounds')
  expect(formatTypedQuantity(quantity('over five', 5, { qualifier: 'over' }))).toBe(
    'quantity, more than 5, no upper end',
  )
  expect(formatTypedQuantity(quantity('five or six', 5, { to: 6 }))).toBe('quantity, 5 to 6')
})

it('has one key for counts of the same number and words', () => {
  expect(quantityKey(six)).toBe(quantityKey(quantity('6', 6)))
  expect(quantityKey(six)).not.toBe(quantityKey(quantity('half a dozen', 6)))
})
