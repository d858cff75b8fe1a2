import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LabelBox, labelPlace, LabelRows } from '../../src/domain/labelRows'

const box = (x0: number, x1: number, labelWidth: number, isBeside = false): LabelBox => ({
  x0,
  x1,
  labelWidth,
  isBeside,
})
const rowsOf = (boxes: LabelBox[], most = 30) => {
  const rows = new LabelRows(600, most)
  return boxes.map((one) => rows.put(one)?.row ?? null)
}

describe('labelPlace', () => {
  it.each<[string, LabelBox, { labelX: number; anchor: 'start' | 'end' }]>([
    ['begins where its mark does', box(100, 300, 80), { labelX: 100, anchor: 'start' }],
    ['ends with a mark that leaves no room after it', box(550, 580, 100), { labelX: 580, anchor: 'end' }],
    ['stays in sight where its mark began before', box(-400, 300, 80), { labelX: 0, anchor: 'start' }],
    ['leaves with the end of such a mark', box(-400, 30, 80), { labelX: -50, anchor: 'start' }],
    ['stays outside with a mark that ended before', box(-60, -20, 80), { labelX: -20, anchor: 'end' }],
    ['stands right of a short mark', box(100, 104, 80, true), { labelX: 112, anchor: 'start' }],
    ['stands left of a short mark at the edge', box(580, 584, 80, true), { labelX: 572, anchor: 'end' }],
  ])('%s', (_, one, place) => {
    expect(labelPlace(one, 600)).toEqual(place)
  })
})

describe('LabelRows', () => {
  it('puts side by side what does not touch', () => {
    expect(rowsOf([box(0, 50, 80), box(200, 250, 80)])).toEqual([0, 0])
  })

  it('puts a label of another below a long mark, which takes its own row only', () => {
    expect(rowsOf([box(0, 600, 80), box(200, 250, 80)])).toEqual([0, 1])
  })

  it('gives no place where the rows are used up', () => {
    expect(rowsOf([box(0, 50, 80), box(0, 50, 80), box(0, 50, 80)], 6)).toEqual([0, 3, null])
  })

  it('never lets one cover another', () => {
    const boxes = fc.array(
      fc
        .tuple(
          fc.integer({ min: -200, max: 700 }),
          fc.nat(400),
          fc.integer({ min: 1, max: 300 }),
          fc.boolean(),
        )
        .map(([x0, length, labelWidth, isBeside]) =>
          box(x0, x0 + (isBeside ? 5 : length), labelWidth, isBeside),
        ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(boxes, (list) => {
        const rows = new LabelRows(600, 60)
        const taken = list.flatMap((one, index) => {
          const place = rows.put(one)
          if (place === null) return []
          const from = place.anchor === 'start' ? place.labelX : place.labelX - one.labelWidth
          const label = { from, to: from + one.labelWidth }
          const first = one.isBeside ? place.row : place.row + 1
          return [
            { index, row: place.row, from: one.x0, to: one.x1 },
            { index, row: first, ...label },
            { index, row: first + 1, ...label },
          ]
        })
        const covered = taken.filter((a) =>
          taken.some((b) => a.index < b.index && a.row === b.row && a.from < b.to && b.from < a.to),
        )
        expect(covered).toEqual([])
      }),
    )
  })
})
