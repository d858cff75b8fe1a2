import { expect, it } from 'vitest'
import { waitAfter, withChange } from '../../src/filter/typingPace'

const typed = (letters: number, everyMs: number) => {
  let changes: readonly number[] = []
  for (let letter = 0; letter < letters; letter += 1) changes = withChange(changes, letter * everyMs)
  return { changes, now: letters * everyMs }
}

it.each([
  ['the first letters', 10, 100, 0],
  ['the last that goes at once', 49, 100, 0],
  ['more than a browser allows', 50, 100, 250],
  ['many more', 500, 100, 250],
  ['many, but slowly', 500, 1000, 0],
])('%s: %i letters, one in %i ms, wait %i ms', (_, letters, everyMs, wait) => {
  const { changes, now } = typed(letters, everyMs)
  expect(waitAfter(changes, now)).toBe(wait)
})

it('goes at once again after half a minute', () => {
  const { changes, now } = typed(60, 100)
  expect(waitAfter(changes, now + 31_000)).toBe(0)
})
