/**
 * A part of a scale of time, shown larger: zooming and moving it, the finer ticks that it has room for, and the span
 * that a reader marks on it. Pure, so that a frame of zooming costs little.
 */
import { formatShortDay, months, startOf, type Stretch, type Tick, type TimeScale } from './timeScale'
import { type TimeSpan, toMinutes } from './timeSpan'
import { localOf } from './zone'

/** From and to as fractions of the width of the whole scale. */
export type Part = { start: number; end: number }

export const wholePart: Part = { start: 0, end: 1 }

export const isWhole = ({ start, end }: Part) => end - start > 0.999

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** The shortest time that fills the drawing: clock times are printed to the minute. */
const shortest = 10 * minute

/** How much of the scale the shortest time takes about a fraction of it. */
function shortestAt({ stretches }: TimeScale, fraction: number): number {
  const stretch = stretches.find(({ end }) => fraction < end) ?? stretches.at(-1)
  if (stretch === undefined) return 1
  return Math.min(1, (shortest * (stretch.end - stretch.start)) / (stretch.to - stretch.from))
}

/** A part of a length as near to a place as the scale allows. */
function within(start: number, length: number): Part {
  if (length >= 1) return wholePart
  const begin = Math.max(0, Math.min(1 - length, start))
  return { start: begin, end: begin + length }
}

/** The part of a scale that shows a span; never less than the shortest, nor more than the whole. */
export function partOf(scale: TimeScale, { from, to }: TimeSpan): Part {
  const [start, end] = [scale.at(from), scale.at(to)]
  const length = Math.max(end - start, shortestAt(scale, (start + end) / 2))
  return within(start - (length - (end - start)) / 2, length)
}

/** The span that a part of a scale shows, on whole minutes. */
export function spanOf(scale: TimeScale, { start, end }: Part): TimeSpan {
  return toMinutes({ from: scale.when(start), to: scale.when(end) })
}

/**
 * Shows `factor` times as much as before; what stands at the fraction `around` of the part stays where it is.
 * `zoomPart(scale, { start: 0, end: 1 }, 0.5, 1) -> { start: 0.5, end: 1 }`
 */
export function zoomPart(scale: TimeScale, part: Part, factor: number, around: number): Part {
  const length = part.end - part.start
  const still = part.start + around * length
  const next = Math.max(length * factor, shortestAt(scale, still))
  return within(still - around * next, next)
}

/** Moves a part by a fraction of its own length, later when positive, up to the ends of the scale. */
export function movePart({ start, end }: Part, by: number): Part {
  return within(start + by * (end - start), end - start)
}

/** A part that shows a span with room at its sides. */
export function partAround(scale: TimeScale, { from, to }: TimeSpan): Part {
  const room = (to - from) * 0.15
  return partOf(scale, { from: from - room, to: to + room })
}

/**
 * The scale as it stands when only a part of it is shown over the whole width. `at` and `talks` reach below 0 and
 * above 1 for what is outside. `width` decides how fine the ticks are, which then name what the drawing begins in.
 */
export function zoomedScale(scale: TimeScale, part: Part, zone: string, width: number): TimeScale {
  if (isWhole(part)) return scale
  const length = part.end - part.start
  const fraction = (of: number) => (of - part.start) / length
  const stretches = scale.stretches
    .filter(({ start, end }) => end > part.start && start < part.end)
    .map((stretch): Stretch => {
      const [start, end] = [Math.max(part.start, stretch.start), Math.min(part.end, stretch.end)]
      return {
        ...stretch,
        from: start === stretch.start ? stretch.from : scale.when(start),
        to: end === stretch.end ? stretch.to : scale.when(end),
        start: fraction(start),
        end: fraction(end),
      }
    })
  const at = (epoch: number) => fraction(scale.at(epoch))
  return {
    stretches,
    ticks: stretches.flatMap((stretch) => ticksWithin(stretch, zone, width)),
    from: stretches[0]?.from ?? scale.from,
    to: stretches.at(-1)?.to ?? scale.to,
    talks: { start: fraction(scale.talks.start), end: fraction(scale.talks.end) },
    at,
    when: (of) => scale.when(part.start + of * length),
  }
}

/** The same time with no stretch larger than another. */
export function evenScale(scale: TimeScale): TimeScale {
  const { from, to } = scale
  const at = (epoch: number) => Math.max(0, Math.min(1, (epoch - from) / (to - from)))
  return {
    ...scale,
    stretches: [{ tier: 'day', from, to, start: 0, end: 1, ofTalks: false }],
    at,
    when: (fraction) => from + Math.max(0, Math.min(1, fraction)) * (to - from),
  }
}

type Unit = { length: number; ticks: (from: number, to: number, zone: string) => [number, string][] }

/** Every beginning of a unit from `from` on, up to `to`. */
function beginnings(
  from: number,
  to: number,
  zone: string,
  unit: 'day' | 'month' | 'year',
  step: number,
): number[] {
  const found: number[] = []
  const first = startOf(from, zone, unit)
  // Steps of years count from the year 0: 2020, 2025, …
  const skew = unit === 'year' ? -(localOf(first, zone).year % step) : 0
  for (let at = startOf(first, zone, unit, skew); at < to; at = startOf(at, zone, unit, step))
    if (at >= from) found.push(at)
  return found
}

const years = (step: number): Unit => ({
  length: step * 365 * day,
  ticks: (from, to, zone) =>
    beginnings(from, to, zone, 'year', step).map((at) => [at, String(localOf(at, zone).year)]),
})

const monthUnit: Unit = {
  length: 30 * day,
  ticks: (from, to, zone) =>
    beginnings(from, to, zone, 'month', 1).map((at, index) => {
      const { month, year } = localOf(at, zone)
      return [at, `${months[month - 1] ?? ''}${index === 0 || month === 1 ? ` ${year}` : ''}`]
    }),
}

const dayUnit: Unit = {
  length: day,
  ticks: (from, to, zone) =>
    beginnings(from, to, zone, 'day', 1).map((at, index) => [
      at,
      formatShortDay(at, zone, index === 0 || localOf(at, zone).day === 1),
    ]),
}

const clockUnit = (step: number): Unit => ({
  length: step,
  ticks: (from, to, zone) => {
    const ticks: [number, string][] = []
    const begin = startOf(from, zone, 'day')
    for (let at = begin + Math.ceil((from - begin) / step) * step; at < to; at += step) {
      const local = localOf(at, zone)
      const past = local.minute === 0 ? '' : `.${String(local.minute).padStart(2, '0')}`
      ticks.push([at, `${local.hour}${past}`])
    }
    return ticks
  },
})

const plainMonths: Unit = {
  length: 30 * day,
  ticks: (from, to, zone) =>
    beginnings(from, to, zone, 'month', 1).map((at) => [at, months[localOf(at, zone).month - 1] ?? '']),
}

const plainDays: Unit = {
  length: day,
  ticks: (from, to, zone) =>
    beginnings(from, to, zone, 'day', 1).map((at) => [at, String(localOf(at, zone).day)]),
}

const upper: readonly (Unit & { kind: Tick['kind'] })[] = [
  { ...dayUnit, kind: 'day' },
  { ...monthUnit, kind: 'month' },
  ...[1, 2, 5, 10, 20, 50, 100, 500].map((step) => ({ ...years(step), kind: 'year' as const })),
]

const lower: readonly Unit[] = [
  ...[minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour].map(clockUnit),
  plainDays,
  plainMonths,
]

/** Room that a label needs above the line, and one below it, in units of the drawing. */
const room = { above: 72, below: 30 }

/** Labels above and below the line that a stretch has room for; the first names what it begins in. */
function ticksWithin(stretch: Stretch, zone: string, width: number): Tick[] {
  const { tier, from, to, start, end } = stretch
  if (tier === 'edge') return [{ at: start, text: start <= 0 ? 'earlier' : 'later', kind: 'edge' }]
  const scaled = (end - start) * width
  const perUnit = (to - from) / scaled
  const place = (at: number) => start + ((at - from) / (to - from)) * (end - start)
  const unit = upper.find(({ length }) => length / perUnit >= room.above) ?? upper.at(-1)
  if (unit === undefined || scaled < 40) return []
  const finer = lower.find(({ length }) => length / perUnit >= room.below && length < unit.length * 0.6)
  const above = unit.ticks(from + 1, to, zone)
  const next = above[0]
  const isPinned = next === undefined || (next[0] - from) / perUnit > room.above
  const labels: [number, string][] = isPinned ? [[from, nameOf(unit.kind, from, zone)], ...above] : above
  return [
    ...labels.map(([at, text]): Tick => ({ at: place(at), text, kind: unit.kind })),
    ...(finer?.ticks(from, to, zone) ?? []).map(([at, text]): Tick => ({
      at: place(at),
      text,
      kind: 'hour',
    })),
  ]
}

/** What a stretch begins in: a day, a month or a year. */
function nameOf(kind: Tick['kind'], epoch: number, zone: string): string {
  if (kind === 'day') return formatShortDay(epoch, zone, true)
  const { month, year } = localOf(epoch, zone)
  return kind === 'month' ? `${months[month - 1] ?? ''} ${year}` : String(year)
}

const snaps: readonly { length: number; floor: (epoch: number, zone: string, step: number) => number }[] = [
  ...[5 * minute, 15 * minute, hour].map((length) => ({
    length,
    floor: (epoch: number, zone: string, step: number) => {
      const begin = startOf(epoch, zone, 'day')
      return begin + (Math.floor((epoch - begin) / length) + step) * length
    },
  })),
  ...(
    [
      [day, 'day'],
      [30 * day, 'month'],
      [365 * day, 'year'],
    ] as const
  ).map(([length, unit]) => ({
    length,
    floor: (epoch: number, zone: string, step: number) => startOf(epoch, zone, unit, step),
  })),
]

/**
 * The span between two places of a drawing, as fractions of its width, in whole units that a hand can tell apart
 * there: quarters of an hour in the talks' day, days about it, years long before.
 */
export function markedSpan(scale: TimeScale, zone: string, width: number, a: number, b: number): TimeSpan {
  const [first, last] = a < b ? [a, b] : [b, a]
  const isTold = (at: number, length: number) => {
    const stretch = scale.stretches.find(({ end }) => at < end) ?? scale.stretches.at(-1)
    if (stretch === undefined) return true
    return (length * (stretch.end - stretch.start) * width) / (stretch.to - stretch.from) >= 6
  }
  const snap = snaps.find(({ length }) => isTold(first, length) && isTold(last, length)) ?? snaps.at(-1)
  const [from, to] = [scale.when(first), scale.when(last)]
  if (snap === undefined) return toMinutes({ from, to })
  const end = snap.floor(to, zone, 0) === to && to > from ? to : snap.floor(to, zone, 1)
  return { from: snap.floor(from, zone, 0), to: end }
}
