/**
 * Bounds of times written in EDTF (ISO 8601-2). The grammar is the edtf library's; the arithmetic is ours, because
 * the library rolls 2025-02-29 over to 1 March, reads clock times without a zone as UTC, and gives `[a..b]` the
 * maximum of its first end.
 *
 * Not imported by anything on the first view: bounds of a checked file are compiled when the app is built.
 */
import { parse, type EdtfNode } from 'edtf'
import type { TimeBounds, When } from './model'
import { firstInstantOf, instantsOf, isZone, type LocalTime, utcOf } from './zone'

/** Why a time has no bounds: what was expected instead, as a noun phrase. */
export type TimeError = { error: string }

/** Ends in epoch milliseconds, half-open; null is an open end. */
type Span = TimeBounds

type Clocks = { talksZone: string; zone: string | undefined }

/**
 * Hours that a part of the day is drawn at, in the talks' zone. They are for drawing and sorting only, and overlap
 * where usage does; nothing on screen prints them: a reader sees the printed part of the day.
 */
const hoursOfPart = {
  night: [0, 6],
  morning: [6, 12],
  midday: [11, 14],
  afternoon: [12, 18],
  evening: [18, 24],
} as const

const minute = 60_000

/** Bits of the library's mask for digits written X: four of the year, two of the month, two of the day. */
const unspecifiedDecade = 0b1000
const unspecifiedCentury = 0b1100
const unspecifiedMonth = 0b0011_0000
const unspecifiedDay = 0b1100_0000

const isError = (span: Span | TimeError): span is TimeError => 'error' in span

/**
 * The span of time that an expression states, half-open `[from, to)` in epoch milliseconds; null is an open end.
 *
 * - A date is a day of `talksZone`, from midnight to midnight by its clocks, 23 or 25 hours long where those change.
 * - A clock time needs an offset of its own or `when.zone` (IANA), and spans its minute. One that the clocks of the
 *   zone skip is an error; one they show twice spans both.
 * - `partOfDay` narrows a single day to the hours it is drawn at (`hoursOfPart`); precision `part of day` tells
 *   that these hours are printed nowhere. Comparing takes them as the part of the day, not as clock times.
 * - An interval spans from the first instant of its start to the last of its end; `..` or nothing is an open end.
 *   A set `[a..b]` (one day between a and b) and a list `{a,b}` span from the first to the last.
 * - `~`, `?` and `%` qualify how sure the source is; they move no bound.
 * - Seasons, and digits left open in the middle, have no bounds that could be agreed on: an error.
 *
 * Dates that do not exist, unknown zones, and intervals that end before they begin are errors.
 *
 * `boundsOfWhen({ edtf: '2025-04-10T09:45', zone: 'Europe/Istanbul' }, 'Europe/Istanbul')
 *   -> { from: 06:45 UTC, to: 06:46 UTC, precision: 'minute' }`
 */
export function boundsOfWhen(when: When, talksZone: string): TimeBounds | TimeError {
  if (when.zone !== undefined && !isZone(when.zone)) return { error: 'an IANA time zone' }
  const node = plainNode(when.edtf) ?? parsedNode(when.edtf)
  if (node === null) return { error: 'a time in EDTF (ISO 8601-2)' }
  const span = spanOf(node, { talksZone, zone: when.zone })
  if (isError(span) || when.partOfDay === undefined) return span
  if (node.type !== 'Date' || span.precision !== 'day') return { error: 'a single day beside a part of day' }
  return narrowed(node, when.partOfDay, talksZone)
}

function parsedNode(edtf: string): EdtfNode | null {
  try {
    return parse(edtf, { level: 3, types: [] })
  } catch {
    return null
  }
}

/**
 * What the library makes of the plainest expressions: a year, month, day or clock time without marks, and two of them
 * (or one and an open end) as an interval. Null for any other, also for those that only look like it: the library
 * reads them. Most times are written so, and its general grammar is some hundred times slower.
 */
export function plainNode(edtf: string): EdtfNode | null {
  const [first = '', last, more] = edtf.split('/')
  const begin = plainDate(first)
  if (last === undefined || more !== undefined) return last === undefined ? begin : null
  const end = last === '..' ? Infinity : plainDate(last)
  return begin === null || end === null ? null : { type: 'Interval', values: [begin, end] }
}

const plainPattern =
  /^([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d))?)?)?$/

function plainDate(text: string): EdtfNode | null {
  const match = plainPattern.exec(text)
  if (match === null) return null
  const [year = 0, month, day, ...clock] = match
    .slice(1)
    .flatMap((digits) => digits ?? [])
    .map(Number)
  if (month === undefined) return { type: 'Date', values: [year] }
  if (day === undefined) return { type: 'Date', values: [year, month - 1] }
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return { type: 'Date', values: [year, month - 1, day, ...clock] }
}

function spanOf(node: EdtfNode, clocks: Clocks): Span | TimeError {
  switch (node.type) {
    case 'Date':
      return dateSpan(node, clocks)
    case 'Interval':
      return fromTo(node.values, clocks)
    case 'Set':
    case 'List': {
      const whole = hull(node.values, clocks)
      if (isError(whole)) return whole
      return {
        ...whole,
        from: node.earlier === true ? null : whole.from,
        to: node.later === true ? null : whole.to,
      }
    }
    case 'Decade':
      return yearSpan(Number(node.values[0]) * 10, 10, clocks)
    case 'Century':
      return yearSpan(Number(node.values[0]) * 100, 100, clocks)
  }
  return { error: 'a day, month, year, clock time, or an interval or set of these' }
}

type Member = EdtfNode['values'][number]

/** From the first instant of one end to the last of the other; an end that is no date is open. */
function fromTo([first, last]: readonly (Member | undefined)[], clocks: Clocks): Span | TimeError {
  const begin = endSpan(first, clocks)
  const end = endSpan(last, clocks)
  if (isError(begin)) return begin
  if (isError(end)) return end
  if (begin.from !== null && end.to !== null && end.to <= begin.from) {
    return { error: 'an end that is not before its beginning' }
  }
  return { from: begin.from, to: end.to, precision: 'span' }
}

function endSpan(end: Member | undefined, clocks: Clocks): Span | TimeError {
  if (typeof end === 'object' && end !== null && !Array.isArray(end)) return spanOf(end, clocks)
  return { from: null, to: null, precision: 'span' }
}

/** From the first instant of any member to the last of any; a member may itself run from one date to another. */
function hull(members: readonly Member[], clocks: Clocks): Span | TimeError {
  let whole: Span | undefined
  for (const member of members) {
    const span = Array.isArray(member) ? fromTo(member, clocks) : endSpan(member, clocks)
    if (isError(span)) return span
    whole = {
      from: whole === undefined ? span.from : earlier(whole.from, span.from),
      to: whole === undefined ? span.to : later(whole.to, span.to),
      precision: 'span',
    }
  }
  return whole ?? { error: 'a set with a member' }
}

const earlier = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.min(a, b))
const later = (a: number | null, b: number | null) => (a === null || b === null ? null : Math.max(a, b))

const midnight = (year: number, month: number, day: number): LocalTime => ({
  year,
  month,
  day,
  hour: 0,
  minute: 0,
  second: 0,
})

function yearSpan(year: number, years: number, { talksZone }: Clocks): Span {
  return {
    from: firstInstantOf(midnight(year, 1, 1), talksZone),
    to: firstInstantOf(midnight(year + years, 1, 1), talksZone),
    precision: years === 1 ? 'year' : 'span',
  }
}

function dateSpan(node: EdtfNode, clocks: Clocks): Span | TimeError {
  const [year = 0, month, day, hour, atMinute = 0, second = 0] = node.values.map(Number)
  const open = node.unspecified ?? 0
  if (open === unspecifiedDecade && month === undefined) return yearSpan(year, 10, clocks)
  if (open === unspecifiedCentury && month === undefined) return yearSpan(year, 100, clocks)
  if (month === undefined || open === unspecifiedMonth || open === (unspecifiedMonth | unspecifiedDay)) {
    return open !== 0 && month === undefined
      ? { error: 'a year without open digits' }
      : yearSpan(year, 1, clocks)
  }
  if (open !== 0 && open !== unspecifiedDay) return { error: 'a date without open digits in the middle' }
  if (day === undefined || open === unspecifiedDay) {
    return {
      from: firstInstantOf(midnight(year, month + 1, 1), clocks.talksZone),
      to: firstInstantOf(midnight(year, month + 2, 1), clocks.talksZone),
      precision: 'month',
    }
  }
  if (new Date(utcOf(midnight(year, month + 1, day))).getUTCMonth() !== month)
    return { error: 'a day that exists' }
  if (hour === undefined) {
    return {
      from: firstInstantOf(midnight(year, month + 1, day), clocks.talksZone),
      to: firstInstantOf(midnight(year, month + 1, day + 1), clocks.talksZone),
      precision: 'day',
    }
  }
  return clockSpan({ year, month: month + 1, day, hour, minute: atMinute, second }, node, clocks)
}

function clockSpan(local: LocalTime, node: EdtfNode, { zone }: Clocks): Span | TimeError {
  const printed = node.timeZone === undefined ? undefined : utcOf(local) - (node.offset ?? 0) * minute
  const shown = zone === undefined ? undefined : instantsOf(local, zone)
  if (shown === undefined) {
    if (printed === undefined) return { error: 'a zone for the clock time' }
    return { from: printed, to: printed + minute, precision: 'minute' }
  }
  const [first] = shown
  if (first === undefined) return { error: 'a clock time that exists in its zone' }
  if (printed === undefined) return { from: first, to: (shown.at(-1) ?? first) + minute, precision: 'minute' }
  if (!shown.includes(printed)) return { error: 'an offset that the zone has at that time' }
  return { from: printed, to: printed + minute, precision: 'minute' }
}

function narrowed(node: EdtfNode, part: NonNullable<When['partOfDay']>, talksZone: string): Span {
  const [year = 0, month = 0, day = 1] = node.values.map(Number)
  const at = (hour: number) => firstInstantOf({ ...midnight(year, month + 1, day), hour }, talksZone)
  const [from, to] = hoursOfPart[part]
  return { from: at(from), to: at(to), precision: 'part of day' }
}
