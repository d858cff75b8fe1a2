/**
 * Where in a report something stands: data.md, rule 10. Offsets are UTF-16 units in the text of the report, half-open;
 * the text itself is not at hand, only its zones and its length.
 */
import type { Report, Segment, Zone } from './model'

/**
 * The zone that an offset falls in, or null between zones and outside the text. The end of a zone is no part of it.
 * `zoneAt(report, 0) -> 'headline'`
 */
export function zoneAt(report: Report, offset: number): Zone | null {
  return entryAt(report, offset)?.zone ?? null
}

function entryAt(report: Report, offset: number): Report['zones'][number] | undefined {
  return report.zones.find((zone) => zone.start <= offset && offset < zone.end)
}

/** The place of an entry among those of its zone, from 1, or null where the zone has only one. */
function paragraphOf(report: Report, entry: Report['zones'][number]): number | null {
  const alike = report.zones.filter((zone) => zone.zone === entry.zone)
  return alike.length > 1 ? alike.indexOf(entry) + 1 : null
}

/** A count of characters as printed: `formatOffset(1307) -> '1,307'` */
export function formatOffset(offset: number): string {
  return String(offset).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/**
 * Where the words stand: zone and paragraph of the first run, and every run's characters. `paragraph` counts the
 * entries of that zone from 1, and is null where the zone has only one; `zone` is null outside all zones, and then the
 * text gives the characters alone. An empty excerpt has no place: its text is `place not recorded`.
 *
 * `placeInReport(report, excerpt).text -> 'body, paragraph 4; characters 1,307–1,337 of 1,915'`
 */
export function placeInReport(
  report: Report,
  excerpt: readonly Segment[],
): { zone: Zone | null; paragraph: number | null; text: string } {
  const [first] = excerpt
  if (first === undefined) return { zone: null, paragraph: null, text: 'place not recorded' }
  const entry = entryAt(report, first.start)
  const paragraph = entry === undefined ? null : paragraphOf(report, entry)
  const runs = excerpt.map(({ start, end }) => `${formatOffset(start)}–${formatOffset(end)}`)
  const characters = `characters ${runs.join(' and ')} of ${formatOffset(report.text.length)}`
  const zone =
    entry === undefined
      ? ''
      : paragraph === null
        ? `${entry.zone}; `
        : `${entry.zone}, paragraph ${paragraph}; `
  return { zone: entry?.zone ?? null, paragraph, text: zone + characters }
}

/** True when the whole run stands inside quotation marks that are somebody’s speech. */
export function isQuotedSpeech(report: Report, start: number, end: number): boolean {
  return report.speech.some((speech) => speech.start <= start && end <= speech.end)
}

/** Where an account stands for a reader who starts at the top. */
export type Height = 'up front' | 'further down' | 'in a caption' | 'elsewhere'

/**
 * How far up the words stand. Up front: headline, standfirst, key points, dateline, or the first paragraph of the
 * body; further down: the rest of the body. A caption is read with its picture, wherever that is. The other zones
 * (dates, credits, furniture) are no telling of a story: `elsewhere`.
 */
export function heightInReport(report: Report, excerpt: readonly Segment[]): Height {
  const start = excerpt[0]?.start
  const entry = start === undefined ? undefined : entryAt(report, start)
  if (entry === undefined) return 'elsewhere'
  switch (entry.zone) {
    case 'headline':
    case 'standfirst':
    case 'key points':
    case 'dateline':
      return 'up front'
    case 'body':
      return report.zones.find((zone) => zone.zone === 'body') === entry ? 'up front' : 'further down'
    case 'caption':
      return 'in a caption'
    case 'page date':
    case 'byline':
    case 'credit line':
    case 'link list':
    case 'storage header':
    case 'page furniture':
      return 'elsewhere'
  }
}
