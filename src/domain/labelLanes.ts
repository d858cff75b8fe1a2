/** Labels in lanes, so that none covers another. */

/** A mark from `x0` to `x1` with a label of a width beside or below it, in px. */
export type LabelBox = { id: string; x0: number; x1: number; labelWidth: number }

/** `lane` counts from 0; the label begins at `labelX`, or ends there when anchored at its end. */
export type PlacedLabel = { id: string; lane: number; labelX: number; anchor: 'start' | 'end' }

/**
 * Puts every mark with its label in the first lane where it touches nothing, from left to right. A label begins where
 * its mark does; where it would leave the width it ends at the mark's end instead, or at the edge. Marks keep their
 * place. The result is in the order given; no marks give no lanes.
 */
export function placeLabels(
  boxes: readonly LabelBox[],
  width: number,
  gap = 12,
): { placed: PlacedLabel[]; lanes: number } {
  const ends: number[] = []
  const placed = new Map<string, PlacedLabel>()
  for (const box of boxes.toSorted((a, b) => a.x0 - b.x0)) {
    const fits = box.x0 + box.labelWidth <= width
    const labelX = fits ? box.x0 : Math.min(width, Math.max(box.x1, box.labelWidth))
    const from = fits ? box.x0 : Math.min(box.x0, labelX - box.labelWidth)
    const to = Math.max(box.x1, fits ? box.x0 + box.labelWidth : labelX)
    const free = ends.findIndex((end) => end + gap <= from)
    const lane = free === -1 ? ends.length : free
    ends[lane] = to
    placed.set(box.id, { id: box.id, lane, labelX, anchor: fits ? 'start' : 'end' })
  }
  return { placed: boxes.flatMap((box) => placed.get(box.id) ?? []), lanes: ends.length }
}
