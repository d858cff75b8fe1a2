import { describe, expect, it } from 'vitest'
import { formatRange, printedPrecision, type Range, relateRanges } from '../../src/domain/range'

/** `[5,7)`, `(5,inf)`: a bracket takes the end in. */
function range(text: string): Range {
  const [from = '', to = ''] = text.slice(1, -1).split(',')
  const end = (number: string) => (number.includes('inf') ? null : Number(number))
  return { from: end(from), to: end(to), fromIncluded: text.startsWith('['), toIncluded: text.endsWith(']') }
}

describe('relateRanges', () => {
  it.each([
    ['[5.5,6.5)', '[5.5,6.5)', 'same', 'same'],
    ['(-inf,inf)', '(-inf,inf)', 'same', 'same'],
    ['(5,inf)', '[5.5,6.5)', 'b lies in a', 'a lies in b'],
    ['(6,inf)', '[5.5,6.5)', 'overlap', 'overlap'],
    ['[5.5,6.5)', '[6.5,7.5)', 'apart', 'apart'],
    ['[5,6.5]', '[6.5,7.5)', 'overlap', 'overlap'],
    ['(0,6)', '[6,6]', 'apart', 'apart'],
    ['(0,6]', '[6,6]', 'b lies in a', 'a lies in b'],
    ['(6,inf)', '[6,inf)', 'a lies in b', 'b lies in a'],
    ['[4,4]', '[6,6]', 'apart', 'apart'],
    ['(-inf,5)', '(5,inf)', 'apart', 'apart'],
    ['(-inf,inf)', '[6,6]', 'b lies in a', 'a lies in b'],
    ['[0.1,0.3]', '[0.1,0.30000000000000004]', 'same', 'same'],
  ])('%s and %s: %s, turned round %s', (a, b, relation, turned) => {
    expect(relateRanges(range(a), range(b))).toBe(relation)
    expect(relateRanges(range(b), range(a))).toBe(turned)
  })
})

it.each([
  [6, 1],
  [10, 1],
  [6.5, 0.5],
  [0.25, 0.25],
  [1.2, 0.1],
  [0.05, 0.01],
])('the printed precision of %d is %d', (amount, precision) => {
  expect(printedPrecision(amount)).toBeCloseTo(precision)
})

it.each([
  ['(5,inf)', 'more than 5 h'],
  ['[5,inf)', 'at least 5 h'],
  ['(0,6)', 'less than 6 h'],
  ['(0,6]', 'at most 6 h'],
  ['(-inf,6)', 'less than 6 h'],
  ['[5.5,6.5)', '5.5 up to 6.5 h'],
  ['[5,6]', '5 to 6 h'],
  ['[6,6]', '6 h'],
  ['(-inf,inf)', 'no bounds'],
])('formats %s as %s', (text, words) => {
  expect(formatRange(range(text), ' h')).toBe(words)
})
