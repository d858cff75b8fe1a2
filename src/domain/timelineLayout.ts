/** Where each event of the drawing stands: its mark on the scale, its label in rows, the rest in clusters. */
import { voicesOfEvent } from './eventVoices'
import { type LabelBox, type LabelPlace, LabelRows } from './labelRows'
import type { TimelineEvent } from './timeline'
import type { Lane } from './timelineLanes'
import type { TimeScale } from './timeScale'

/** Height of a row, in units of the drawing. An event takes three: its mark, its title, its time. */
export const rowHeight = 14

/** `isBeside`: the label stands beside the mark, which is short, and takes two rows. */
export type PlacedEvent = LabelPlace & {
  item: TimelineEvent
  x0: number
  x1: number
  labelWidth: number
  isBeside: boolean
}

/** Events that found no room, close together: from `x0` to `x1`, the `index`th of such places. */
export type Cluster = { index: number; x0: number; x1: number; items: TimelineEvent[] }

export type Layout = {
  /** In the order given, which is that of time. */
  placed: PlacedEvent[]
  rows: number
  clusters: Cluster[]
}

/** Whether coming closer brings the events of a cluster apart: not when all are told with the same time. */
export function isParted({ items }: Cluster): boolean {
  return items.some(({ bounds: { from, to } }) => from !== items[0]?.bounds.from || to !== items[0].bounds.to)
}

/** Width of a cluster’s count: events nearer than this share one. */
const clusterWidth = 72

/** More sigla than these are counted, with their voices, instead of listed. */
export const mostSigla = 6

/** How far an arrow reaches past the time that it starts from. */
const arrow = 84

/** A mark no longer than this has its label beside it. */
const short = 16

/** Letters that a title has in the drawing; the list has it whole. */
const longestTitle = 64

/** Characters that are as wide as they are high. */
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

const widthOf = (text: string, perLetter: number) =>
  text.length * perLetter + (text.match(wide)?.length ?? 0) * (14 - perLetter)

/** Said after the time where it is not the same in all reports. */
export const partingWords = ' · the reports’ times part'

/** The title, cut where the drawing has no room for it: `shortTitle('Both sides …') -> 'Both sides …'`. */
export function shortTitle({ event: { title } }: TimelineEvent): string {
  const letters = [...title]
  return letters.length <= longestTitle
    ? title
    : `${letters
        .slice(0, longestTitle - 1)
        .join('')
        .trimEnd()}…`
}

/** The widest that a label with these words may run; estimated, since nothing is measured before it is drawn. */
function labelWidth(item: TimelineEvent): number {
  const { carriedBy } = item
  const sigla =
    carriedBy.length > mostSigla ? widthOf(voicesOfEvent(item).text, 5.7) + 6 : carriedBy.length * 28
  const part = item.timesPart.length > 0 ? partingWords.length * 5.7 : 0
  return Math.max(widthOf(shortTitle(item), 7.1) + sigla + 8, widthOf(timeWords(item), 5.7) + part)
}

/**
 * The time under the title: as printed where the file has the words, else as Parley writes it; a clock time always so,
 * since the zone of the talks and UTC go with it.
 */
export function timeWords({ event, shape, when }: TimelineEvent): string {
  const words = event.words === undefined || shape === 'point' ? when : `“${event.words}”`
  return event.expected === true ? `${words}, expected` : words
}

/** From and to of the mark on the scale, which may lie outside of the drawing; an open end reaches to its edge. */
function extent({ bounds, shape }: TimelineEvent, scale: TimeScale, width: number): [number, number] {
  const place = (epoch: number) => scale.at(epoch) * width
  const x0 = bounds.from === null ? Math.min(0, place(-Infinity)) : place(bounds.from)
  const x1 = bounds.to === null ? Math.max(width, place(Infinity)) : place(bounds.to)
  const talks = { start: scale.talks.start * width, end: scale.talks.end * width }
  // One time on that side: an arrow, through the talks' day where it is that day or later, else as long as it can be seen.
  if (shape === 'before')
    return [Math.max(Math.min(x0, x1), Math.min(x1, x1 > talks.start ? talks.start : x1) - arrow), x1]
  if (shape === 'after') {
    const end = x0 < width ? Math.min(x1, width) : x1
    return [x0, x0 >= talks.start && x0 < talks.end ? end : Math.min(end, x0 + arrow)]
  }
  if (shape === 'open end' && x0 < talks.start) return [x0, talks.start]
  return [x0, Math.max(x1, x0)]
}

/** Who is put first among many: the rounds, then what most reports carry, then what comes first. */
function byWeight(boxes: readonly Box[]): readonly Box[] {
  const byCount = new Map<number, Box[]>()
  for (const box of boxes) {
    const { event, carriedBy } = box.item
    const weight = event.round === undefined ? carriedBy.length : Infinity
    const same = byCount.get(weight)
    if (same === undefined) byCount.set(weight, [box])
    else same.push(box)
  }
  return [...byCount].toSorted(([a], [b]) => b - a).flatMap(([, same]) => same)
}

export type Room = {
  width: number
  /** Rows at most. */
  rows: number
  /** Events are laid out that far outside of the drawing, so that moving it a little needs no new layout. */
  margin: number
  /** How many events are tried at most; the others are counted in clusters. */
  tries: number
  /** Events that are put before all others: what is open must not go while its evidence takes room. */
  first?: ReadonlySet<string>
}

/**
 * Lays events out in the rows that there are; those that find none are put in clusters, each with its neighbours.
 * Without any bound an event has no place on the scale, and is left out. A few events stand in order of time where
 * there is room; of many the weightiest are put first. One pass over the events, and a few comparisons for each that
 * is tried: ten thousand are no matter.
 */
export function layoutEvents(events: readonly TimelineEvent[], scale: TimeScale, room: Room): Layout {
  const { width, margin } = room
  const boxes: Box[] = []
  // Told by their bounds at once: of many events most are outside when only a part is shown.
  const [first, last] = [scale.when(-margin / width), scale.when(1 + margin / width)]
  events.forEach((item, index) => {
    const { from, to } = item.bounds
    if (item.shape === 'undated' || (to !== null && to < first) || (from !== null && from > last)) return
    const [x0, x1] = extent(item, scale, width)
    if ((x1 <= -margin && x0 < -margin) || x0 > width + margin) return
    const isBeside = item.shape === 'point' || (x1 - x0 <= short && item.shape !== 'about')
    boxes.push({ item, index, x0, x1, isBeside, labelWidth: 0 })
  })
  const isFirst = ({ item }: Box) => room.first?.has(item.event.id) === true
  if (boxes.length > room.tries / 2) {
    const ordered = [...boxes.filter(isFirst), ...byWeight(boxes.filter((box) => !isFirst(box)))]
    return layoutOf(fill(ordered, room), room)
  }
  let best = fill(boxes, room)
  if (best.left.some(isFirst))
    best = fill(
      boxes.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a))),
      room,
    )
  for (const compare of orders) {
    if (best.left.length === 0) break
    const other = fill(boxes.toSorted(compare), room)
    if (other.left.length < best.left.length && !other.left.some(isFirst)) best = other
  }
  return layoutOf(best, room)
}

type Box = LabelBox & { item: TimelineEvent; index: number }

type Filled = { placed: (PlacedEvent & { index: number })[]; left: Box[]; rows: number }

/** Other orders to fill rows in, tried where the order of time leaves something out: by beginning, the longest first. */
const orders: readonly ((a: Box, b: Box) => number)[] = [
  (a, b) => a.x0 - b.x0,
  (a, b) => b.x1 - b.x0 - (a.x1 - a.x0),
]

/** Puts boxes in rows one after another. */
function fill(boxes: readonly Box[], room: Room): Filled {
  const rows = new LabelRows(room.width, room.rows)
  const placed: Filled['placed'] = []
  const left: Box[] = []
  for (const box of boxes) {
    if (placed.length + left.length >= room.tries) {
      left.push(box)
      continue
    }
    box.labelWidth = Math.min(room.width, labelWidth(box.item))
    const place = rows.put(box)
    if (place === null) left.push(box)
    else placed.push({ ...box, ...place })
  }
  return { placed, left, rows: rows.count }
}

const layoutOf = ({ placed, left, rows }: Filled, { width, margin }: Room): Layout => ({
  placed: placed.toSorted((a, b) => a.index - b.index),
  rows,
  clusters: clustersOf(left, width, margin),
})

/** What found no room, by where the visible part of it has its middle. */
function clustersOf(boxes: readonly Box[], width: number, margin: number): Cluster[] {
  const clusters = new Map<number, Cluster>()
  for (const { item, x0, x1 } of boxes) {
    const middle = (Math.max(-margin, x0) + Math.min(width + margin, x1)) / 2
    // The last one ends with the drawing, so that its count is not cut.
    const last = Math.floor(width / clusterWidth) - 1
    const number = Math.floor(middle / clusterWidth)
    const index = number > last && middle <= width ? last : number
    const cluster = clusters.get(index) ?? {
      index,
      x0: index * clusterWidth,
      x1: (index + 1) * clusterWidth,
      items: [],
    }
    cluster.items.push(item)
    clusters.set(index, cluster)
  }
  return [...clusters.values()].toSorted((a, b) => a.index - b.index)
}

/** A lane with what is in it, from `y` on; its title, when it has one, stands above its rows. */
export type Band = { lane: Lane; layout: Layout; y: number; rowsAt: number; clustersAt: number }

const bandTitle = 20
const bandGap = 8

/** Room for the counts of clusters below the rows of a band. */
const clusterRoom = 32

/** Lanes one below the other, each laid out on its own, and the height they take. */
export function layoutBands(
  lanes: readonly Lane[],
  scale: TimeScale,
  room: Room,
): { bands: Band[]; height: number } {
  let height = 0
  const bands = lanes.map((lane): Band => {
    const layout = layoutEvents(lane.items, scale, room)
    const y = height
    const rowsAt = y + (lane.title === '' ? 0 : bandTitle)
    const clustersAt = rowsAt + layout.rows * rowHeight + 4
    height = clustersAt + (layout.clusters.length > 0 ? clusterRoom : 0) + bandGap
    return { lane, layout, y, rowsAt, clustersAt }
  })
  return { bands, height }
}
