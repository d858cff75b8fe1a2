/**
 * Times for readers, printed without false precision. Knows the marks of EDTF only as far as printing needs them; an
 * expression is checked before it gets here (edtf.ts), and one that was not is printed as it stands. How times lie to
 * one another: timeOrder.ts.
 */
import type { When } from './model'
import { instantsOf, isZone, localOf, type LocalTime, utcOf } from './zone'

// Our own names: engines differ in theirs ("Sep", "Sept"), and what was rendered at build must match the browser's.
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A date or clock time taken from an expression; what is not printed is undefined. */
type Point = {
  year: string
  month: number | undefined
  day: number | undefined
  clock: { hour: number; minute: number; offset: number | undefined } | undefined
}

const pointPattern =
  /^(-?\d{1,4}X{0,2})(?:-(\d\d|XX)(?:-(\d\d|XX)(?:T(\d\d):(\d\d)(?::[\d.]+)?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/

function pointOf(text: string): Point | undefined {
  const match = pointPattern.exec(text.replaceAll(/[~?%]/g, ''))
  if (match === null) return undefined
  const [, year = '', month, day, hour, minute, offset] = match
  const number = (digits: string | undefined) =>
    digits === undefined || digits === 'XX' ? undefined : Number(digits)
  const point: Point = { year: yearText(year), month: number(month), day: number(day), clock: undefined }
  if (hour !== undefined)
    point.clock = { hour: Number(hour), minute: Number(minute), offset: offsetOf(offset) }
  if (point.month !== undefined && months[point.month - 1] === undefined) return undefined
  return point
}

/** `202X -> 2020s`, `19 -> 1900s` (a century), `-0043 -> 44 BC` */
function yearText(year: string): string {
  if (year.includes('X')) return `${year.replaceAll('X', '0')}s`
  if (/^\d{2}$/.test(year)) return `${year}00s`
  if (/^\d{3}$/.test(year)) return `${year}0s`
  const number = Number(year)
  return number > 0 ? String(number) : `${1 - number} BC`
}

function offsetOf(offset: string | undefined): number | undefined {
  if (offset === undefined) return undefined
  if (offset === 'Z') return 0
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)?$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000
}

/**
 * A time for the screen, in English and at the precision of the source: clock times in the zone of the talks with
 * UTC beside, dates as they stand. `~` and `%` read "about", `?` reads "possibly"; an expression it does not know is
 * given as it stands.
 *
 * - `2025-04-10T09:45` in Europe/Istanbul -> "10 Apr 2025, 9.45 am (06:45 UTC)"
 * - `2025-04-10` with partOfDay afternoon -> "10 Apr 2025, afternoon"
 * - `2025-02` -> "Feb 2025"; `2022/..` -> "from 2022"; `../2022` -> "until 2022"
 * - `2025-04-08/2025-04-10` -> "8 to 10 Apr 2025"
 * - `[2025-04-08..2025-04-10]` -> "one day from 8 to 10 Apr 2025"; `[2025-04-10..]` -> "10 Apr 2025 or later"
 */
export function formatWhen(when: When, talksZone: string): string {
  const { edtf } = when
  const part = when.partOfDay === undefined ? '' : `, ${when.partOfDay}`
  return `${qualifier(edtf)}${expressionText(edtf, when.zone, talksZone) ?? edtf}${part}`
}

function qualifier(edtf: string): string {
  if (/[~%]/.test(edtf)) return 'about '
  return edtf.includes('?') ? 'possibly ' : ''
}

function expressionText(edtf: string, zone: string | undefined, talksZone: string): string | undefined {
  const one = (text: string) => pointText(text, zone, talksZone)
  const bracket = /^([[{])(.*)[\]}]$/.exec(edtf)
  if (bracket !== null) {
    const [, sign, inside = ''] = bracket
    const open = /^(\.\.)?([^.,]+)(\.\.)?$/.exec(inside)
    if (open !== null) {
      const point = one(open[2] ?? '')
      if (point === undefined) return undefined
      return open[1] !== undefined
        ? `${point} or earlier`
        : open[3] !== undefined
          ? `${point} or later`
          : point
    }
    const members = inside.split(',').map((member) => {
      const [from = '', to] = member.split('..')
      return to === undefined ? one(from) : rangeText(from, to, one)
    })
    if (members.includes(undefined)) return undefined
    if (members.length > 1) return members.join(sign === '[' ? ' or ' : ' and ')
    return sign === '{' ? members[0] : `${oneOf(inside)}${members[0]}`
  }
  const [from = '', to] = edtf.split('/')
  if (to === undefined) return one(from)
  const [begins, ends] = [from, to].map((end) => end !== '' && end !== '..')
  if (begins === true && ends === true) return rangeText(from, to, one)
  const point = begins === true ? one(from) : ends === true ? one(to) : ''
  if (point === undefined) return undefined
  if (point === '') return 'at an unknown time'
  return begins === true ? `from ${point}` : `until ${point}`
}

/** `[a..b]` is one of the days (months, years) between, not all of them. */
function oneOf(range: string): string {
  const point = pointOf(range.split('..')[0] ?? '')
  if (point?.clock !== undefined) return 'a time from '
  return `one ${point?.day !== undefined ? 'day' : point?.month !== undefined ? 'month' : 'year'} from `
}

function rangeText(from: string, to: string, one: (text: string) => string | undefined): string | undefined {
  const [a, b] = [pointOf(from), pointOf(to)]
  const [first, last] = [one(from), one(to)]
  if (a === undefined || b === undefined || first === undefined || last === undefined) return undefined
  if (first === last) return first
  const sameYear = a.clock === undefined && b.clock === undefined && a.year === b.year
  if (sameYear && a.month !== undefined && b.month !== undefined) {
    const month = months[a.month - 1]
    if (a.day !== undefined && b.day !== undefined) {
      return a.month === b.month ? `${a.day} to ${last}` : `${a.day} ${month} to ${last}`
    }
    if (a.day === undefined && b.day === undefined) return `${month} to ${last}`
  }
  const shared =
    a.clock !== undefined && b.clock !== undefined && first.split(', ')[0] === last.split(', ')[0]
  return shared ? `${first} to ${last.slice(last.indexOf(', ') + 2)}` : `${first} to ${last}`
}

function pointText(text: string, zone: string | undefined, talksZone: string): string | undefined {
  const point = pointOf(text)
  if (point === undefined) return undefined
  const { year, month, day, clock } = point
  if (month === undefined) return year
  const name = months[month - 1]
  if (day === undefined) return `${name} ${year}`
  if (clock === undefined) return `${day} ${name} ${year}`
  const local: LocalTime = {
    year: Number(year),
    month,
    day,
    hour: clock.hour,
    minute: clock.minute,
    second: 0,
  }
  if (clock.offset !== undefined) return formatInstant(utcOf(local) - clock.offset, talksZone)
  const instant = zone !== undefined && isZone(zone) ? instantsOf(local, zone)[0] : undefined
  return instant === undefined ? undefined : formatInstant(instant, talksZone)
}

/**
 * An instant on the clocks of a zone, with UTC beside; the UTC date only where it is another.
 * `formatInstant(Date.UTC(2025, 3, 10, 6, 45), 'Europe/Istanbul') -> '10 Apr 2025, 9.45 am (06:45 UTC)'`
 */
export function formatInstant(epoch: number, zone: string): string {
  const local = localOf(epoch, zone)
  const utc = localOf(epoch, 'UTC')
  const two = (number: number) => String(number).padStart(2, '0')
  const clock = `${local.hour % 12 === 0 ? 12 : local.hour % 12}.${two(local.minute)} ${local.hour < 12 ? 'am' : 'pm'}`
  const utcDay = utc.day === local.day ? '' : `${utc.day} ${months[utc.month - 1]}, `
  return `${formatDay(epoch, zone)}, ${clock} (${utcDay}${two(utc.hour)}:${two(utc.minute)} UTC)`
}

/** The day that the calendar of a zone shows at an instant. `formatDay(…, 'Europe/Istanbul') -> '10 Apr 2025'` */
export function formatDay(epoch: number, zone: string): string {
  const { day, month, year } = localOf(epoch, zone)
  return `${day} ${months[month - 1]} ${year}`
}
