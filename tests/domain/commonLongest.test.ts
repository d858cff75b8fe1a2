import { expect, it } from 'vitest'
import { commonLongest } from '../../src/domain/commonLongest'

it.each([
  ['reports of one sort', [1900, 2200, 4100], 4100],
  ['a brief beside longer ones', [200, 2200, 4100], 4100],
  ['one that is out of all proportion', [1900, 2200, 4100, 180_000], 4100],
  ['two, of which one is', [14, 180_000], 14],
  ['one alone', [180_000], 180_000],
  ['none', [], 1],
])('takes the longest on the common scale of %s', (_, lengths, longest) => {
  expect(commonLongest(lengths)).toBe(longest)
})
