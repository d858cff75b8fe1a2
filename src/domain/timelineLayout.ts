/** Where each event of the drawing stands: its mark on the scale, its label in a lane, the rest in clusters. */
import { placeLabels } from './labelLanes'
import type { TimelineEvent } from './timeline'
import type { TimeScale } from './timeScale'

export type PlacedEvent = {
  item: TimelineEvent
  x0: number
  x1: number
  lane: number
  labelX: number
  anchor: 'start' | 'end'
}

/** Events that found no lane, standing close together. */
export type Cluster = { x: number; items: TimelineEvent[] }

export type Layout = { placed: PlacedEvent[]; lanes: number; clusters: Cluster[]; undated: TimelineEvent[] }

/** Width of a cluster's count: events nearer than this share one. */
const clusterWidth = 72

/** More sigla than these are counted instead of listed. */
export const mostSigla = 6

/** How far an arrow reaches past the time that it starts from. */
const arrow = 84

/** Room beside a point for its label, which stands to its right. */
const besidePoint = 10

/** The widest that a label with these words may run; estimated, since nothing is measured before it is drawn. */
export function labelWidth(item: TimelineEvent): number {
  const sigla = item.carriedBy.length > mostSigla ? 62 : item.carriedBy.length * 28
  const title = item.event.title.length * 7.1 + sigla + 8
  return Math.max(title, timeWords(item).length * 5.7)
}

/**
 * The time under the title: as printed where the file has the words, else as Parley writes it; a clock time always so,
 * since the zone of the talks and UTC go with it.
 */
export function timeWords({ event, shape, when }: TimelineEvent): string {
  const words = event.words === undefined || shape === 'point' ? when : `“${event.words}”`
  return event.expected === true ? `${words}, expected` : words
}

/** From and to of the mark on the scale; an open end reaches to the end of the drawing. */
function extent({ bounds, shape }: TimelineEvent, scale: TimeScale, width: number): [number, number] {
  const x0 = bounds.from === null ? 0 : scale.at(bounds.from) * width
  const x1 = bounds.to === null ? width : scale.at(bounds.to) * width
  const talks = { start: scale.talks.start * width, end: scale.talks.end * width }
  // One time on that side: an arrow, through the talks' day where it is that day or later, else as long as it can be seen.
  if (shape === 'before') return [Math.max(0, Math.min(x1, x1 > talks.start ? talks.start : x1) - arrow), x1]
  if (shape === 'after')
    return [x0, x0 >= talks.start && x0 < talks.end ? width : Math.min(width, x0 + arrow)]
  if (shape === 'open end' && x0 < talks.start) return [x0, talks.start]
  return [x0, Math.max(x1, x0)]
}

/**
 * Lays events out in at most `mostLanes` lanes, earliest first; those that find none are put in clusters, each with
 * its neighbours. Without any bound an event has no place on the scale and is listed apart.
 */
export function layoutEvents(
  events: readonly TimelineEvent[],
  scale: TimeScale,
  width: number,
  mostLanes: number,
): Layout {
  const dated = events.filter(({ shape }) => shape !== 'undated')
  const boxes = dated.map((item) => {
    const [x0, x1] = extent(item, scale, width)
    const beside = item.shape === 'point' ? besidePoint : 0
    return { id: item.event.id, x0, x1, labelWidth: Math.min(width, labelWidth(item) + beside), item }
  })
  const { placed, lanes } = placeLabels(boxes, width)
  const laneOf = new Map(placed.map((label) => [label.id, label]))
  const shown: PlacedEvent[] = []
  const clusters = new Map<number, Cluster>()
  for (const { item, id, x0, x1 } of boxes) {
    const label = laneOf.get(id)
    if (label === undefined) continue
    if (label.lane < mostLanes) shown.push({ item, x0, x1, ...label })
    else {
      const middle = Math.min(width, Math.max(0, (x0 + x1) / 2))
      const index = Math.floor(middle / clusterWidth)
      const cluster = clusters.get(index) ?? {
        x: Math.min(width - 30, (index + 0.5) * clusterWidth),
        items: [],
      }
      cluster.items.push(item)
      clusters.set(index, cluster)
    }
  }
  return {
    placed: shown,
    lanes: Math.min(lanes, mostLanes),
    clusters: [...clusters.values()].toSorted((a, b) => a.x - b.x),
    undated: events.filter(({ shape }) => shape === 'undated'),
  }
}
