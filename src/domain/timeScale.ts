/**
 * A scale for time that gives the crowded day its room: stretches of years, months, weeks and days lead up to the day
 * of the talks and away from it, each even in itself, each with a share of the width. Nothing is off the scale: a
 * zoom (timeWindow.ts) shows a part of it, larger.
 */
import type { TimeBounds } from './model'
import type { TimeSpan } from './timeSpan'
import { firstInstantOf, type LocalTime, localOf, offsetAt, utcOf } from './zone'

/** days: room for all that leads up to the talks · brief: nearly all for the talks' day, where the drawing is small. */
export type Emphasis = 'days' | 'brief'

/** What a stretch is counted in. quiet: hours of the talks' day in which nothing is told · edge: beyond all dates. */
export type Tier = 'years' | 'months' | 'weeks' | 'day' | 'hours' | 'quiet' | 'edge'

export type Stretch = {
  tier: Tier
  /** Epoch milliseconds, half-open. */
  from: number
  to: number
  /** Fractions of the width. */
  start: number
  end: number
  /** Belongs to the day or days of the talks. */
  ofTalks: boolean
}

/** kind: what the text names; `hour` stands for any that is finer than the label above it, and is drawn below the line. */
export type Tick = { at: number; text: string; kind: 'year' | 'month' | 'span' | 'day' | 'hour' | 'edge' }

export type TimeScale = {
  stretches: Stretch[]
  ticks: Tick[]
  from: number
  to: number
  /** The day or days of the talks, as fractions of the width. */
  talks: { start: number; end: number }
  /** Where an instant stands, from 0 to 1; what lies beyond the scale stands at its end. */
  at(epoch: number): number
  /** The instant that stands at a fraction of the width: what `at` is asked backwards. */
  when(fraction: number): number
}

const hour = 3_600_000
const day = 24 * hour
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** How near to the talks a stretch of days, or of weeks, may begin. */
const reach = { day: 3 * day, weeks: 14 * day, months: 366 * day }

/** Shares of the width; only those of stretches that exist are used, so they need no common sum. */
const shares: Record<Emphasis, Record<'years' | 'months' | 'weeks' | 'day' | 'talks' | 'edge', number>> = {
  days: { years: 9.5, months: 16.5, weeks: 12.5, day: 7.3, talks: 39, edge: 7.5 },
  brief: { years: 4, months: 11, weeks: 5, day: 10.5, talks: 63, edge: 4 },
}

/** Where the day, month or year of an instant begins by the clocks of a zone, or one that is `step` later. */
export const startOf = (epoch: number, zone: string, unit: 'day' | 'month' | 'year', step = 0): number => {
  const local = localOf(epoch, zone)
  const read: LocalTime = { ...local, hour: 0, minute: 0, second: 0 }
  if (unit === 'day') read.day += step
  else if (unit === 'month') Object.assign(read, { day: 1, month: local.month + step })
  else Object.assign(read, { day: 1, month: 1, year: local.year + step })
  return firstInstantOf(read, zone)
}

const endOf = (epoch: number, zone: string, unit: 'day' | 'month' | 'year'): number =>
  startOf(epoch, zone, unit) === epoch ? epoch : startOf(epoch, zone, unit, 1)

const isFinitePoint = (point: number | null): point is number => point !== null

type Piece = Omit<Stretch, 'start' | 'end'> & { share: number }

const least = (points: readonly number[]) =>
  points.length === 0 ? null : points.reduce((low, point) => Math.min(low, point))

const greatest = (points: readonly number[]) =>
  points.length === 0 ? null : points.reduce((high, point) => Math.max(high, point))

/** The first and last instant of the talks' days; without any date, the last day that anything is dated to. */
function talksDays(talks: TimeBounds, points: readonly number[], zone: string): [number, number] {
  const from = talks.from ?? (talks.to === null ? (greatest(points) ?? 0) : talks.to - day)
  const to = talks.to ?? from + 1
  const begin = startOf(from, zone, 'day')
  return [begin, Math.max(endOf(to, zone, 'day'), startOf(begin, zone, 'day', 1))]
}

function daysBetween(from: number, to: number, zone: string): number[] {
  const days: number[] = []
  for (let at = from; at < to; at = startOf(at, zone, 'day', 1)) days.push(at)
  return days
}

/** Stretches before the talks, latest first: days, weeks, months, years, each only where something is dated in it. */
function piecesBefore(begin: number, points: readonly number[], zone: string, emphasis: Emphasis): Piece[] {
  const pieces: Piece[] = []
  let edge = begin
  const earliest = (limit: number) => least(points.filter((point) => point < edge && point >= limit))
  const add = (tier: 'weeks' | 'months' | 'years', from: number) => {
    pieces.push({ tier, from, to: edge, ofTalks: false, share: shares[emphasis][tier] })
    edge = from
  }
  const near = earliest(begin - reach.day)
  if (near !== null) {
    const days = daysBetween(startOf(near, zone, 'day'), begin, zone)
    for (const from of days.toReversed())
      pieces.push({
        tier: 'day',
        from,
        to: startOf(from, zone, 'day', 1),
        ofTalks: false,
        share: shares[emphasis].day,
      })
    edge = days[0] ?? edge
  }
  const week = earliest(begin - reach.weeks)
  if (week !== null) add('weeks', startOf(week, zone, 'day'))
  const month = earliest(begin - reach.months)
  if (month !== null) add('months', startOf(month, zone, 'month'))
  const year = earliest(-Infinity)
  if (year !== null) add('years', startOf(year, zone, 'year'))
  return pieces
}

/** The same after the talks, earliest first. */
function piecesAfter(end: number, points: readonly number[], zone: string, emphasis: Emphasis): Piece[] {
  const pieces: Piece[] = []
  let edge = end
  const latest = (limit: number) => greatest(points.filter((point) => point > edge && point <= limit))
  const add = (tier: 'weeks' | 'months' | 'years', to: number) => {
    pieces.push({ tier, from: edge, to, ofTalks: false, share: shares[emphasis][tier] })
    edge = to
  }
  const near = latest(end + reach.day)
  if (near !== null) {
    for (const from of daysBetween(end, endOf(near, zone, 'day'), zone)) {
      edge = startOf(from, zone, 'day', 1)
      pieces.push({ tier: 'day', from, to: edge, ofTalks: false, share: shares[emphasis].day })
    }
  }
  const week = latest(end + reach.weeks)
  if (week !== null) add('weeks', endOf(week, zone, 'day'))
  const month = latest(end + reach.months)
  if (month !== null) add('months', endOf(month, zone, 'month'))
  const year = latest(Infinity)
  if (year !== null) add('years', endOf(year, zone, 'year'))
  return pieces
}

/** The talks' day, its busy hours given most of the room; several days have equal room each. */
function piecesOfTalks(
  begin: number,
  end: number,
  points: readonly number[],
  zone: string,
  emphasis: Emphasis,
): Piece[] {
  const share = shares[emphasis].talks
  const days = daysBetween(begin, end, zone)
  if (days.length > 1)
    return days.map((from) => ({
      tier: 'day',
      from,
      to: startOf(from, zone, 'day', 1),
      ofTalks: true,
      share: Math.max(share, shares[emphasis].day * days.length) / days.length,
    }))
  // Not the last instant of the day, which is the end of every time told as that day.
  const inside = points.filter((point) => point > begin && point < end - 1)
  if (inside.length === 0) return [{ tier: 'hours', from: begin, to: end, ofTalks: true, share }]
  const first = Math.max(begin, Math.floor(((least(inside) ?? begin) - begin) / hour - 1) * hour + begin)
  const last = Math.min(end, Math.ceil(((greatest(inside) ?? begin) - begin) / hour + 1) * hour + begin)
  const pieces: Piece[] = [
    { tier: 'quiet', from: begin, to: first, ofTalks: true, share: share * 0.08 },
    { tier: 'hours', from: first, to: last, ofTalks: true, share: share * 0.86 },
    { tier: 'quiet', from: last, to: end, ofTalks: true, share: share * 0.06 },
  ]
  return pieces.filter(({ from, to }) => to > from)
}

/**
 * The scale for times with these bounds around the talks, whose days are counted by the clocks of `zone`. Open ends
 * add an edge "earlier" or "later" on their side. Works without any times: then it is the talks' day alone.
 *
 * `timeScaleOf([feb, april8], april10, 'Europe/Istanbul', 'days').stretches` -> months, day, day, quiet, hours, quiet
 */
export function timeScaleOf(
  bounds: readonly TimeBounds[],
  talks: TimeBounds,
  zone: string,
  emphasis: Emphasis,
): TimeScale {
  // An end at midnight belongs to the day before it.
  const points = bounds.flatMap(({ from, to }) => [from, to === null ? null : to - 1]).filter(isFinitePoint)
  const [begin, end] = talksDays(talks, points, zone)
  const before = piecesBefore(begin, points, zone, emphasis).toReversed()
  const after = piecesAfter(end, points, zone, emphasis)
  const pieces = [...before, ...piecesOfTalks(begin, end, points, zone, emphasis), ...after]
  const first = pieces[0]?.from ?? begin
  const last = pieces.at(-1)?.to ?? end
  const edge = (from: number, to: number): Piece => ({
    tier: 'edge',
    from,
    to,
    ofTalks: false,
    share: shares[emphasis].edge,
  })
  if (bounds.some(({ from, to }) => from === null && to !== null && to <= begin))
    pieces.unshift(edge(first - day, first))
  if (bounds.some(({ from, to }) => to === null && from !== null)) pieces.push(edge(last, last + day))

  const whole = pieces.reduce((sum, { share }) => sum + share, 0)
  let used = 0
  const stretches = pieces.map(({ share, ...piece }): Stretch => {
    const start = used / whole
    used += share
    return { ...piece, start, end: used / whole }
  })
  const ofTalks = stretches.filter((stretch) => stretch.ofTalks)
  const at = (epoch: number): number => {
    const stretch = stretches.find(({ to }) => epoch < to)
    if (stretch === undefined) return 1
    const part = Math.max(0, epoch - stretch.from) / (stretch.to - stretch.from)
    return stretch.start + part * (stretch.end - stretch.start)
  }
  const when = (fraction: number): number => {
    const stretch = stretches.find((one) => fraction < one.end) ?? stretches.at(-1)
    if (stretch === undefined) return begin
    const part = (fraction - stretch.start) / (stretch.end - stretch.start)
    return stretch.from + Math.max(0, Math.min(1, part)) * (stretch.to - stretch.from)
  }
  return {
    stretches,
    ticks: stretches.flatMap((stretch) => ticksOf(stretch, zone, at)),
    from: first,
    to: last,
    talks: { start: ofTalks[0]?.start ?? 0, end: ofTalks.at(-1)?.end ?? 1 },
    at,
    when,
  }
}

function ticksOf(stretch: Stretch, zone: string, at: (epoch: number) => number): Tick[] {
  const { tier, from, to } = stretch
  switch (tier) {
    case 'years':
      return yearTicks(from, to, zone, at)
    case 'months':
      return monthTicks(from, to, zone, at)
    case 'weeks':
      return [{ at: stretch.start, text: formatDays(from, to, zone), kind: 'span' }]
    case 'day':
      return [{ at: stretch.start, text: formatShortDay(from, zone, stretch.ofTalks), kind: 'day' }]
    case 'quiet':
      return localOf(from, zone).hour === 0
        ? [{ at: stretch.start, text: formatShortDay(from, zone, true), kind: 'day' }]
        : []
    case 'hours':
      return hourTicks(from, to, zone, at)
    case 'edge':
      return [{ at: stretch.start, text: stretch.start === 0 ? 'earlier' : 'later', kind: 'edge' }]
  }
}

function yearTicks(from: number, to: number, zone: string, at: (epoch: number) => number): Tick[] {
  const first = localOf(from, zone).year
  const last = localOf(to - 1, zone).year
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (last - first) / years <= 8) ?? 500
  const ticks: Tick[] = []
  for (let year = first; year <= last; year += step)
    ticks.push({ at: at(startOf(from, zone, 'year', year - first)), text: String(year), kind: 'year' })
  return ticks
}

function monthTicks(from: number, to: number, zone: string, at: (epoch: number) => number): Tick[] {
  const ticks: Tick[] = []
  for (let month = from; month < to; month = startOf(month, zone, 'month', 1)) {
    const local = localOf(month, zone)
    const name = months[local.month - 1] ?? ''
    const withYear = ticks.length === 0 || local.month === 1
    ticks.push({ at: at(month), text: withYear ? `${name} ${local.year}` : name, kind: 'month' })
  }
  return ticks
}

function hourTicks(from: number, to: number, zone: string, at: (epoch: number) => number): Tick[] {
  const ticks: Tick[] = []
  if (localOf(from, zone).hour === 0)
    ticks.push({ at: at(from), text: formatShortDay(from, zone, true), kind: 'day' })
  const step = to - from > 18 * hour ? 3 * hour : hour
  for (let time = from + (ticks.length > 0 ? step : 0); time < to; time += step)
    ticks.push({ at: at(time), text: String(localOf(time, zone).hour), kind: 'hour' })
  return ticks
}

const weekdayOf = (local: LocalTime) =>
  weekdays[new Date(utcOf({ ...local, hour: 0, minute: 0, second: 0 })).getUTCDay()] ?? ''

/** `Tue 8`, with the month `Thu 10 April`. */
export function formatShortDay(epoch: number, zone: string, withMonth: boolean): string {
  const local = localOf(epoch, zone)
  const month = withMonth ? ` ${longMonths[local.month - 1] ?? ''}` : ''
  return `${weekdayOf(local)} ${local.day}${month}`
}

/** `31 Mar to 7 Apr`, `1 to 7 Apr` for a span of days, half-open. */
function formatDays(from: number, to: number, zone: string): string {
  const first = localOf(from, zone)
  const last = localOf(to - 1, zone)
  const end = `${last.day} ${months[last.month - 1] ?? ''}`
  if (first.month === last.month && first.day === last.day) return end
  const begin =
    first.month === last.month ? String(first.day) : `${first.day} ${months[first.month - 1] ?? ''}`
  return `${begin} to ${end}`
}

/**
 * The clock that a drawing is read by, at an instant: `formatClock('Europe/Istanbul', epoch) -> "Istanbul time, UTC+3"`.
 * The name is the last part of the IANA zone.
 */
export function formatClock(zone: string, epoch: number): string {
  const minutes = Math.round(offsetAt(epoch, zone) / 60_000)
  const sign = minutes < 0 ? '−' : '+'
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  const offset =
    minutes === 0 ? 'UTC' : `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
  const name = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  return name === 'UTC' ? 'UTC' : `${name} time, ${offset}`
}

/** The days about the talks that a scale shows one by one; the talks' days alone where no day near them has an event. */
export function nearDays({ stretches, from, to }: TimeScale): TimeSpan {
  const days = stretches.filter(({ tier, ofTalks }) => ofTalks || tier === 'day')
  return { from: days[0]?.from ?? from, to: days.at(-1)?.to ?? to }
}

/**
 * Ticks of an even calendar from one instant to another: years, or months where it spans less than two years, or days
 * where it spans less than two months; about eight of them. Positions from 0 to 1.
 */
export function evenTicks(from: number, to: number, zone: string): Tick[] {
  const even = (epoch: number) => (epoch - from) / (to - from)
  const inside = (ticks: Tick[]) => ticks.filter(({ at }) => at >= 0 && at < 1)
  if (to - from > 730 * day) return inside(yearTicks(startOf(from, zone, 'year'), to, zone, even))
  if (to - from > 60 * day) return inside(monthTicks(startOf(from, zone, 'month'), to, zone, even))
  const step = Math.max(1, Math.ceil((to - from) / day / 8))
  return daysBetween(startOf(from, zone, 'day'), to, zone)
    .filter((_, index) => index % step === 0)
    .map((at) => ({ at: even(at), text: formatShortDay(at, zone, true), kind: 'day' }))
}
