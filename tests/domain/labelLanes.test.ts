import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels, type LabelBox } from '../../src/domain/labelLanes'

const box = (id: string, x0: number, x1: number, labelWidth: number): LabelBox => ({ id, x0, x1, labelWidth })

describe('placeLabels', () => {
  it('uses one lane while there is room, a second where labels would touch', () => {
    const { placed, lanes } = placeLabels(
      [box('a', 0, 5, 80), box('b', 200, 205, 80), box('c', 210, 215, 80)],
      600,
    )
    expect(placed.map(({ lane }) => lane)).toEqual([0, 0, 1])
    expect(lanes).toBe(2)
  })

  it('ends a label at its mark where it would leave the width', () => {
    const [placed] = placeLabels([box('a', 550, 560, 100)], 600).placed
    expect(placed).toMatchObject({ anchor: 'end', labelX: 560 })
  })

  it('has no lanes for no labels', () => {
    expect(placeLabels([], 600)).toEqual({ placed: [], lanes: 0 })
  })

  it('never lets one label or mark cover another in its lane, and keeps the order given', () => {
    const boxes = fc
      .array(fc.tuple(fc.nat(600), fc.nat(80), fc.integer({ min: 1, max: 200 })), { maxLength: 30 })
      .map((list) =>
        list.map(([x0, length, width], index) => box(String(index), x0, Math.min(600, x0 + length), width)),
      )
    fc.assert(
      fc.property(boxes, (list) => {
        const { placed } = placeLabels(list, 600, 4)
        expect(placed.map(({ id }) => id)).toEqual(list.map(({ id }) => id))
        const extents = placed.map(({ lane, labelX, anchor }, index) => {
          const { x0, x1, labelWidth } = list[index] ?? box('', 0, 0, 0)
          const from = anchor === 'start' ? labelX : labelX - labelWidth
          return { lane, from: Math.min(x0, from), to: Math.max(x1, from + labelWidth) }
        })
        const covers = extents.flatMap((one, index) =>
          extents
            .slice(index + 1)
            .filter((other) => one.lane === other.lane && one.to > other.from && other.to > one.from),
        )
        expect(covers).toEqual([])
      }),
    )
  })
})
