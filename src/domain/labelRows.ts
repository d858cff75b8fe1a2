/** Marks of time with their labels in rows, so that none covers another. */

/**
 * A mark from `x0` to `x1` with a label of a width, in units of the drawing. A mark takes one row along its length,
 * its label two: below it, or beside it where the mark is short.
 */
export type LabelBox = { x0: number; x1: number; labelWidth: number; isBeside: boolean }

/** The label begins at `labelX`, or ends there when anchored at its end. Rows count from 0. */
export type LabelPlace = { row: number; labelX: number; anchor: 'start' | 'end' }

/** Room between a short mark and the label beside it. */
const besideGap = 8

/** Free room between what stands in one row. */
const gap = 12

/**
 * Where a label stands along the scale: from its mark's start, or from the edge of the drawing where the mark began
 * before; where it would leave the drawing it ends with its mark, or at the edge.
 */
export function labelPlace(
  { x0, x1, labelWidth, isBeside }: LabelBox,
  width: number,
): Omit<LabelPlace, 'row'> {
  // Of what lies before the drawing no label reaches into it.
  if (x1 <= 0) return { labelX: isBeside ? x0 - besideGap : x1, anchor: 'end' }
  const start = isBeside ? x1 + besideGap : x0 < 0 && x1 > 0 ? Math.min(0, x1 - labelWidth) : x0
  const begin = isBeside ? start : Math.max(start, x0)
  if (begin + labelWidth <= width || x0 > width) return { labelX: begin, anchor: 'start' }
  const end = isBeside ? x0 - besideGap : Math.min(width, Math.max(x1, labelWidth))
  return { labelX: end, anchor: 'end' }
}

/** Rows to be filled one box after another, at most `most` of them. */
export class LabelRows {
  readonly #rows: [number, number][][] = []
  readonly #most: number
  readonly #width: number

  constructor(width: number, most: number) {
    this.#width = width
    this.#most = most
  }

  /** How many rows are in use. */
  get count(): number {
    return this.#rows.length
  }

  /** The first rows in which a box touches nothing that was put before it, now taken; null where there are none. */
  put(box: LabelBox): LabelPlace | null {
    const place = labelPlace(box, this.#width)
    const from = place.anchor === 'start' ? place.labelX : place.labelX - box.labelWidth
    const label: [number, number] = [from, from + box.labelWidth]
    const mark: [number, number] = [box.x0, box.x1]
    const both: [number, number] = [Math.min(mark[0], label[0]), Math.max(mark[1], label[1])]
    const needs = box.isBeside ? [both, label] : [mark, label, label]
    for (let row = 0; row + needs.length <= this.#most; row += 1) {
      if (!needs.every((need, index) => this.#isFree(row + index, need))) continue
      needs.forEach((need, index) => this.#take(row + index, need))
      return { row, ...place }
    }
    return null
  }

  #isFree(row: number, [from, to]: [number, number]): boolean {
    return !this.#rows[row]?.some((taken) => taken[0] < to + gap && from < taken[1] + gap)
  }

  #take(row: number, extent: [number, number]): void {
    while (this.#rows.length <= row) this.#rows.push([])
    this.#rows[row]?.push(extent)
  }
}
