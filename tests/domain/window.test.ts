import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetsOf, piecesOf, rangeBetween } from '../../src/domain/window'

const heights = [10, 20, 30, 40]
const offsets = offsetsOf(heights.length, (at) => heights[at] ?? 0)

describe('rangeBetween', () => {
  it.each([
    [0, 10, 0, { from: 0, to: 2 }],
    [0, 9, 0, { from: 0, to: 1 }],
    [10, 29, 0, { from: 1, to: 2 }],
    [35, 61, 0, { from: 2, to: 4 }],
    [35, 61, 1, { from: 1, to: 4 }],
    [-500, -400, 0, { from: 0, to: 1 }],
    [500, 600, 0, { from: 3, to: 4 }],
  ])('from %i to %i, %i to spare: %o', (start, end, spare, range) => {
    expect(rangeBetween(offsets, start, end, spare)).toEqual(range)
  })

  it('of nothing is nothing', () => {
    expect(
      rangeBetween(
        offsetsOf(0, () => 1),
        0,
        100,
        2,
      ),
    ).toEqual({ from: 0, to: 0 })
  })
})

describe('piecesOf', () => {
  it('draws the range, with the room before and after', () => {
    expect(piecesOf(offsets, { from: 1, to: 2 }, [])).toEqual([
      { kind: 'gap', at: 0, size: 10 },
      { kind: 'item', at: 1 },
      { kind: 'gap', at: 2, size: 70 },
    ])
  })

  it('keeps at its place what has the focus', () => {
    expect(piecesOf(offsets, { from: 0, to: 1 }, [3])).toEqual([
      { kind: 'item', at: 0 },
      { kind: 'gap', at: 1, size: 50 },
      { kind: 'item', at: 3 },
    ])
  })

  it('leaves out what is not there', () => {
    expect(piecesOf(offsets, { from: 0, to: 9 }, [-1, 7]).map(({ kind }) => kind)).toEqual(
      Array(4).fill('item'),
    )
  })

  it('adds up to the whole, each item once and in order, whatever is drawn', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 40 })
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: -50, max: 4000 }),
        fc.nat(900),
        fc.array(fc.nat(50)),
        (all, top, height, kept) => {
          const of = offsetsOf(all.length, (at) => all[at] ?? 0)
          const pieces = piecesOf(of, rangeBetween(of, top, top + height), kept)
          const total = pieces.reduce(
            (sum, piece) => sum + (piece.kind === 'gap' ? piece.size : (all[piece.at] ?? 0)),
            0,
          )
          expect(total).toBe(of.at(-1))
          const drawn = pieces.flatMap((piece) => (piece.kind === 'item' ? piece.at : []))
          expect(drawn).toEqual([...new Set(drawn)].toSorted((a, b) => a - b))
          const seen = [...all.keys()].filter((at) => (of[at] ?? 0) < top + height && (of[at + 1] ?? 0) > top)
          expect(drawn).toEqual(expect.arrayContaining(seen))
        },
      ),
    )
  })
})
