import type { PlacedAccount } from '../../domain/reports'
import { rowsOfLanes, type Lane } from '../../domain/stripLanes'

/** Measures of the strips, in units of 1/16 rem. */
export const barHeight = 13
export const laneHeight = 12
export const barGap = 3

/** Marks are drawn this wide and never nearer to each other. */
export const markSize = 10.5
export const markGap = 11

/** How the characters of reports lie on the drawing: all strips on one axis. */
export type StripScale = {
  /** Room for the names of the lanes, before the first character. */
  gutter: number
  /** Units a character takes. */
  perCharacter: number
  /** Units from the first character to the last of the longest report. */
  plot: number
}

/** A lane with the rows that its marks need. */
export type DrawnLane = Lane & { rows: number }

/** A mark where it is drawn: as near to its place in the text as its neighbours allow. */
export type DrawnMark = { placed: PlacedAccount; lane: number; x: number }

/** The height of lanes one under the other. */
export const lanesHeight = (lanes: readonly DrawnLane[]): number =>
  lanes.reduce((sum, { rows }) => sum + rows, 0) * laneHeight

/** The height of a strip with these lanes. */
export const stripHeight = (lanes: readonly DrawnLane[]): number => barHeight + barGap + lanesHeight(lanes)

/** Lanes with as many rows as their marks need on the fullest of the strips. */
export function drawnLanes(
  lanes: readonly Lane[],
  strips: readonly { marks: readonly PlacedAccount[]; profile: { strip: { length: number } } }[],
  { perCharacter }: StripScale,
): DrawnLane[] {
  const widths = strips.map(({ marks, profile }) => ({ marks, width: profile.strip.length * perCharacter }))
  const rows = rowsOfLanes(lanes, widths, markGap)
  return lanes.map((lane, index) => ({ ...lane, rows: rows[index] ?? 1 }))
}

/** A drawing in units grows with the type when its size is given in rem. */
export const rem = (units: number): string => `${units / 16}rem`

/** The scale that fits the longest report into the width, but never under `least`: the drawing then scrolls. */
export function fitScale(width: number, longest: number, gutter: number, least = 460): StripScale {
  const plot = Math.max(least, width - gutter - markSize / 2)
  return { gutter, plot, perCharacter: plot / Math.max(1, longest) }
}
