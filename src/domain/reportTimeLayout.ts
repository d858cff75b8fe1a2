/** Where the words about a report stand beside its bar in a drawing of time, so that none covers another. */
import type { ReportTime } from './timeline'
import type { TimeScale } from './timeScale'

export type PlacedReport = {
  time: ReportTime
  /** The bar: somewhere in it the report was published. */
  x0: number
  x1: number
  /** Set where the bar lies outside of what is drawn, on that side: then there is none. */
  away: 'earlier' | 'later' | null
  /** True where the bar goes on with no end known. */
  isOpen: boolean
  /** Where the happening begins that it tells as past, when the page date ends before it. */
  told: number | null
  /** Words at the left, at `nameX` and `labelX`; null where the bar leaves no room for them. */
  label: { text: string; x: number } | null
  hasName: boolean
  /** Words beside the bar, or below it. */
  beside: { text: string; x: number; anchor: 'start' | 'end'; isBelow: boolean }
}

/** Where names begin, after the siglum, in units of 1/16 rem as everything here. */
export const nameX = 40

const nameWidth = (name: string) => name.length * 7.6 + 12
const textWidth = (words: string) => words.length * 5.7

/**
 * Places a report on the scale. The bar runs over the days on which it can have been published, and never begins
 * before what the report tells as past, unless its page date does: then `told` says where that is. What finds no room
 * at the left or beside the bar stands below it.
 */
export function placeReport(time: ReportTime, name: string, scale: TimeScale, width: number): PlacedReport {
  const { publishedBounds, notBefore, report } = time
  const bounds = publishedBounds ?? { from: notBefore, to: null }
  const tellsWithin =
    bounds.from !== null && notBefore !== null && (bounds.to === null || notBefore < bounds.to)
  const from = tellsWithin ? Math.max(bounds.from ?? notBefore, notBefore) : (bounds.from ?? notBefore)
  const inside = (x: number) => Math.max(0, Math.min(width, x))
  const begin = from === null ? 0 : scale.at(from) * width
  const isOpen = bounds.to === null
  const end = bounds.to === null ? Math.max(begin + 24, scale.talks.end * width) : scale.at(bounds.to) * width
  const away = end < 0 ? 'earlier' : begin > width ? 'later' : null
  const x0 = inside(begin)
  const x1 = away === null ? Math.min(width, Math.max(inside(end), x0 + 4)) : x0
  const toldAt = notBefore === null ? null : scale.at(notBefore) * width
  const told =
    time.note !== null && toldAt !== null && toldAt >= x1 && away === null ? Math.min(width, toldAt) : null
  const stage = told === null ? report.vantage.stage : `${report.vantage.stage}: page date and text part`
  const hasName = nameX + nameWidth(name) < x0
  const labelX = nameX + nameWidth(name)
  const hasLabel = labelX + textWidth(time.publishedLabel) + 8 < x0
  const words = [...(hasName ? [] : [name]), ...(hasLabel ? [] : [time.publishedLabel]), stage].join('; ')
  const text = away === null ? words : away === 'earlier' ? `← ${words}` : `${words} →`
  const after = away === 'earlier' ? nameX : (told ?? (isOpen ? x1 + 18 : x1)) + 8
  const leftEnd = hasLabel ? labelX + textWidth(time.publishedLabel) + 16 : labelX
  const beside =
    after + textWidth(text) < width
      ? { text, x: after, anchor: 'start' as const, isBelow: false }
      : hasName && leftEnd + textWidth(text) + 8 < x0
        ? { text, x: x0 - 8, anchor: 'end' as const, isBelow: false }
        : {
            text,
            // Past the siglum, which goes below with it where the bar takes its place.
            x: Math.max(nameX, Math.min(x0, width - textWidth(text))),
            anchor: 'start' as const,
            isBelow: true,
          }
  return {
    time,
    x0,
    x1,
    away,
    isOpen: isOpen && away === null,
    told,
    label: hasLabel ? { text: time.publishedLabel, x: labelX } : null,
    hasName,
    beside,
  }
}
