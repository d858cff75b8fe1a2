import { commonLongest } from '../../domain/commonLongest'
import type { PlacedAccount } from '../../domain/reports'
import { rowsOfLanes, type Lane } from '../../domain/stripLanes'

/** Measures of the strips, in units of 1/16 rem. */
export const barHeight = 13
export const laneHeight = 12
export const barGap = 3

/** Marks are drawn this wide and never nearer to each other. */
export const markSize = 10.5
export const markGap = 11

/** How the characters of reports lie on the drawing: all strips on one axis, but for those far longer than the others. */
export type StripScale = {
  /** Room for the names of the lanes, before the first character. */
  gutter: number
  /** The length of the longest report on the axis; one that is longer fills it at a scale of its own. */
  longest: number
  /** Units from the first character to the last of that report. */
  plot: number
}

/** Units that a character takes in a report of this length. */
export const unitsPerCharacter = ({ longest, plot }: StripScale, length: number): number =>
  plot / Math.max(1, longest, length)

/** True when a report is drawn at a scale of its own. */
export const hasOwnScale = ({ longest }: StripScale, length: number): boolean => length > longest

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
  scale: StripScale,
): DrawnLane[] {
  const widths = strips.map(({ marks, profile: { strip } }) => ({
    marks,
    width: strip.length * unitsPerCharacter(scale, strip.length),
  }))
  const rows = rowsOfLanes(lanes, widths, markGap)
  return lanes.map((lane, index) => ({ ...lane, rows: rows[index] ?? 1 }))
}

/** A drawing in units grows with the type when its size is given in rem. */
export const rem = (units: number): string => `${units / 16}rem`

/** Room for a strip that is never cut: on a narrower screen the drawing scrolls. */
const leastPlot = 460

/** The scale that fits reports of these lengths into the width. */
export function fitScale(width: number, lengths: readonly number[], gutter: number): StripScale {
  return { gutter, plot: Math.max(leastPlot, width - gutter - markSize / 2), longest: commonLongest(lengths) }
}

/** The room that the lanes of a strip take: that of its text, or more where so many marks would lie on one another. */
export function laneRoom(
  lanes: readonly DrawnLane[],
  marks: readonly PlacedAccount[],
  width: number,
): number {
  const needed = lanes.map(({ issues, rows }) => {
    const own = marks.filter(({ detail }) => issues.includes(detail.issue)).length
    return (Math.ceil(own / rows) - 1) * markGap
  })
  return Math.max(width, Math.min(leastPlot, Math.max(0, ...needed)))
}
