/**
 * A span of time that a reader has chosen: exact, since it is nobody's account. Written in the address as EDTF
 * interval of days, or of clock times in the zone of the talks.
 */
import type { TimeBounds } from './model'
import { firstInstantOf, instantsOf, type LocalTime, localOf, utcOf } from './zone'

/** Epoch milliseconds, half-open `[from, to)`, on whole minutes; `from` lies before `to`. */
export type TimeSpan = { from: number; to: number }

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const minute = 60_000

const midnightOf = (local: LocalTime): LocalTime => ({ ...local, hour: 0, minute: 0, second: 0 })

/** True where a day of the zone begins: at midnight, or when the clocks jump over it. */
const isDayStart = (epoch: number, zone: string) =>
  firstInstantOf(midnightOf(localOf(epoch, zone)), zone) === epoch

const endPattern = /^(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(Z)?)?)?)?$/

/** From and to of a year, month or day; a clock time is an instant, and begins and ends at once. */
function endOf(text: string, zone: string): TimeSpan | undefined {
  const match = endPattern.exec(text)
  if (match === null) return undefined
  const [, year = '', month, day, hour, minutes, utc] = match
  const local: LocalTime = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    hour: Number(hour ?? 0),
    minute: Number(minutes ?? 0),
    second: 0,
  }
  const read = new Date(utcOf(local))
  const exists =
    read.getUTCMonth() + 1 === local.month &&
    read.getUTCDate() === local.day &&
    read.getUTCHours() === local.hour &&
    local.minute < 60
  if (!exists) return undefined
  if (hour !== undefined) {
    const at = utc === undefined ? instantsOf(local, zone)[0] : utcOf(local)
    return at === undefined ? undefined : { from: at, to: at }
  }
  const next = { ...local }
  if (day !== undefined) next.day += 1
  else if (month !== undefined) next.month += 1
  else next.year += 1
  return { from: firstInstantOf(local, zone), to: firstInstantOf(next, zone) }
}

/**
 * A span as it stands in an address, read by the clocks of `zone`; undefined for what is none, or ends before it
 * begins. A day, month or year at the end is in it to its last instant; a clock time ends it. One of them alone is the
 * span of itself.
 *
 * `parseTimeSpan('2025-04-08/2025-04-10', 'Europe/Istanbul') -> 8 Apr 0:00 up to 11 Apr 0:00`
 * `parseTimeSpan('2025-04-10T09:00/2025-04-10T12:00', …)`, `parseTimeSpan('2025-04', …)`
 */
export function parseTimeSpan(text: string, zone: string): TimeSpan | undefined {
  const [first = '', last = first, ...more] = text.split('/')
  const begin = endOf(first, zone)
  const end = endOf(last, zone)
  if (begin === undefined || end === undefined || more.length > 0 || end.to <= begin.from) return undefined
  return { from: begin.from, to: end.to }
}

const two = (number: number) => String(number).padStart(2, '0')

const dateText = ({ year, month, day }: LocalTime) =>
  `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}-${two(month)}-${two(day)}`

/** An instant as a clock time of the zone; in UTC where the clocks of the zone show that time twice. */
function instantText(epoch: number, zone: string): string {
  const local = localOf(epoch, zone)
  const [read, mark] =
    instantsOf(local, zone)[0] === epoch && local.second === 0 ? [local, ''] : [localOf(epoch, 'UTC'), 'Z']
  return `${dateText(read)}T${two(read.hour)}:${two(read.minute)}${mark}`
}

/**
 * A span as it is written in an address: whole days as days. `parseTimeSpan(formatTimeSpan(span, zone), zone)` is
 * `span` again for the years -9999 to 9999.
 */
export function formatTimeSpan({ from, to }: TimeSpan, zone: string): string {
  if (!isDayStart(from, zone) || !isDayStart(to, zone))
    return `${instantText(from, zone)}/${instantText(to, zone)}`
  const [first, last] = [dateText(localOf(from, zone)), dateText(localOf(to - 1, zone))]
  return first === last ? first : `${first}/${last}`
}

/** First and last day of a span, each `2025-04-08`: what a date field holds. */
export function daysOfSpan({ from, to }: TimeSpan, zone: string): [string, string] {
  return [dateText(localOf(from, zone)), dateText(localOf(to - 1, zone))]
}

const yearText = (year: number) => (year > 0 ? String(year) : `${1 - year} BC`)

const clockText = ({ hour, minute: past }: LocalTime) =>
  `${hour % 12 === 0 ? 12 : hour % 12}.${two(past)} ${hour < 12 ? 'am' : 'pm'}`

/**
 * A span for the screen, by the clocks of the zone: `8 to 10 Apr 2025`, `31 Mar to 7 Apr 2025`,
 * `10 Apr 2025, 9.00 am to 12.30 pm`.
 */
export function describeTimeSpan({ from, to }: TimeSpan, zone: string): string {
  const wholeDays = isDayStart(from, zone) && isDayStart(to, zone)
  const first = localOf(from, zone)
  const last = localOf(wholeDays ? to - 1 : to, zone)
  const dayText = ({ day, month, year }: LocalTime) => `${day} ${months[month - 1] ?? ''} ${yearText(year)}`
  const sameYear = first.year === last.year
  const sameDay = sameYear && first.month === last.month && first.day === last.day
  if (!wholeDays)
    return sameDay
      ? `${dayText(first)}, ${clockText(first)} to ${clockText(last)}`
      : `${dayText(first)}, ${clockText(first)} to ${dayText(last)}, ${clockText(last)}`
  if (sameDay) return dayText(first)
  if (!sameYear) return `${dayText(first)} to ${dayText(last)}`
  const month = first.month === last.month ? '' : ` ${months[first.month - 1] ?? ''}`
  return `${first.day}${month} to ${dayText(last)}`
}

/** The span on whole minutes, a minute long at least: what an address can carry of it. */
export function toMinutes({ from, to }: TimeSpan): TimeSpan {
  const begin = Math.round(from / minute) * minute
  return { from: begin, to: Math.max(begin + minute, Math.round(to / minute) * minute) }
}

/**
 * Whether something told with these bounds happened, or may have happened, within the span: an open end reaches
 * without limit, a day or a month counts when a part of it lies within. What has no bound at all has no time.
 */
export function isWithinSpan({ from, to }: TimeBounds, span: TimeSpan): boolean {
  if (from === null && to === null) return false
  return (from === null || from < span.to) && (to === null || to > span.from)
}
