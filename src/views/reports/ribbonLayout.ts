import type { Report } from '../../domain/model'
import { formatRunKind, formatRunLengths, groupRuns, type SharedRun } from '../../domain/sharedRuns'
import { unitsPerCharacter, type StripScale } from './stripGeometry'
import type { StripPlaces } from './useStripPlaces'

/** A line under a strip that says what the ribbons from it are. */
export type RibbonLabel = {
  key: string
  report: string
  lane: number
  x: number
  lengths: string
  words: string
}

/** Room that a label of so many characters needs, in units. */
const roomFor = (text: string) => text.length * 5.5 + 8

type Label = Omit<RibbonLabel, 'lane'> & { room: number }

/** A label for the ribbons of one kind between two reports, under the upper one, so that none covers another. */
export function layoutLabels(
  runs: readonly SharedRun[],
  scale: StripScale,
  inset: number,
  width: number,
  siglumOf: (report: Report) => string,
): RibbonLabel[] {
  const byUpper = new Map<string, Label[]>()
  for (const group of groupRuns(runs)) {
    const run = group[0]
    if (run === undefined) continue
    const lengths = formatRunLengths(group.map(({ words }) => words))
    const words = `, ${formatRunKind(run, siglumOf)}, with ${siglumOf(run.b.report)}`
    const room = roomFor(lengths + words)
    const first = Math.min(...group.map(({ a }) => a.start))
    const start = inset + scale.gutter + first * unitsPerCharacter(scale, run.a.report.text.length)
    const report = run.a.report.id
    const label = { key: run.id, report, x: Math.max(0, Math.min(start, width - room)), room, lengths, words }
    byUpper.set(report, [...(byUpper.get(report) ?? []), label])
  }
  return [...byUpper.values()].flatMap((labels) => stackLabels(labels, width))
}

/** From left to right, each where it has to move least: down a line, or on behind the one before it. */
function stackLabels(labels: readonly Label[], width: number): RibbonLabel[] {
  const ends: number[] = [-Infinity, -Infinity]
  return labels
    .toSorted((a, b) => a.x - b.x)
    .map(({ room, ...label }) => {
      const shifts = ends.map((end) => Math.max(0, end - label.x))
      const least = Math.min(...shifts)
      const fits = label.x + least + room <= width
      const lane = fits ? shifts.indexOf(least) : ends.length
      const x = fits ? label.x + least : label.x
      ends[lane] = x + room
      return { ...label, lane, x }
    })
}

/** The outline of a ribbon from the foot of the upper strip to the head of the lower; null where a strip is not laid out. */
export function ribbonPath(
  { a, b }: SharedRun,
  places: StripPlaces,
  scale: StripScale,
  inset: number,
): string | null {
  const [upper, lower] = [places.get(a.report.id), places.get(b.report.id)]
  if (upper === undefined || lower === undefined) return null
  const placer = ({ text }: Report) => {
    const perCharacter = unitsPerCharacter(scale, text.length)
    return (offset: number) => inset + scale.gutter + offset * perCharacter
  }
  const [y0, y1] = [upper.bottom, lower.top]
  const middle = (y0 + y1) / 2
  const [inUpper, inLower] = [placer(a.report), placer(b.report)]
  const [a0, b0] = [inUpper(a.start), inLower(b.start)]
  const [a1, b1] = [Math.max(a0 + 3, inUpper(a.end)), Math.max(b0 + 3, inLower(b.end))]
  return `M${a0} ${y0}C${a0} ${middle} ${b0} ${middle} ${b0} ${y1}H${b1}C${b1} ${middle} ${a1} ${middle} ${a1} ${y0}Z`
}

/** How many lines of labels stand under the strip that has most, at most four: the room to leave between strips. */
export const labelLanes = (labels: readonly RibbonLabel[]): number =>
  Math.min(4, Math.max(1, ...labels.map(({ lane }) => lane + 1)))
