/**
 * Local clocks and UTC. Offsets come from Intl's own table of zones, so summer time is right for any year;
 * a clock time is never shifted by a guessed offset.
 */

/** A reading of a calendar and a clock. Month and day count from 1; a year before 1 is counted as 0, -1, ... */
export type LocalTime = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatFor(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US-u-nu-latn', {
      timeZone: zone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(zone, format)
  }
  return format
}

/**
 * Whether it is an IANA zone that this machine knows. A bare offset is none: it says nothing of summer time.
 * `isZone('Europe/Istanbul') -> true`, `isZone('Istanbul') -> false`, `isZone('+03:00') -> false`
 */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    formatFor(zone)
    return true
  } catch {
    return false
  }
}

/** Epoch milliseconds of a reading in UTC; also for the years 0 to 99, which `Date.UTC` takes for 1900 to 1999. */
export function utcOf(local: LocalTime): number {
  const date = new Date(0)
  date.setUTCFullYear(local.year, local.month - 1, local.day)
  date.setUTCHours(local.hour, local.minute, local.second, 0)
  return date.getTime()
}

/** What calendar and clock of a zone read at an instant. `localOf(0, 'Asia/Tokyo') -> 1 Jan 1970, 9:00:00` */
export function localOf(epoch: number, zone: string): LocalTime {
  const read: Record<string, string> = {}
  for (const part of formatFor(zone).formatToParts(epoch)) read[part.type] = part.value
  const year = Number(read.year)
  return {
    year: read.era?.startsWith('B') === true ? 1 - year : year,
    month: Number(read.month),
    day: Number(read.day),
    hour: Number(read.hour),
    minute: Number(read.minute),
    second: Number(read.second),
  }
}

const dayLength = 24 * 60 * 60 * 1000

/** Offsets at the beginnings of UTC days, by zone: asking Intl is slow, and times of one story lie close together. */
const offsetsOfDays = new Map<string, Map<number, number>>()

/**
 * How far the zone is ahead of UTC at an instant, in milliseconds. Where a day begins and ends with one offset it has
 * that offset throughout: no zone has ever changed its clocks twice within a day.
 */
export function offsetAt(epoch: number, zone: string): number {
  const day = Math.floor(epoch / dayLength)
  const offset = offsetOfDay(day, zone)
  return offset === offsetOfDay(day + 1, zone) ? offset : readOffset(epoch, zone)
}

function offsetOfDay(day: number, zone: string): number {
  let known = offsetsOfDays.get(zone)
  if (known === undefined) offsetsOfDays.set(zone, (known = new Map()))
  let offset = known.get(day)
  if (offset === undefined) known.set(day, (offset = readOffset(day * dayLength, zone)))
  return offset
}

function readOffset(epoch: number, zone: string): number {
  return utcOf(localOf(epoch, zone)) - Math.floor(epoch / 1000) * 1000
}

/**
 * The instants at which the clocks of a zone show a reading: one as a rule, none when the clocks skip it,
 * two, earlier first, when they show it twice.
 */
export function instantsOf(local: LocalTime, zone: string): number[] {
  const asUtc = utcOf(local)
  const offsets = new Set([offsetAt(asUtc - dayLength, zone), offsetAt(asUtc + dayLength, zone)])
  return [...offsets]
    .filter((offset) => offsetAt(asUtc - offset, zone) === offset)
    .map((offset) => asUtc - offset)
    .sort((a, b) => a - b)
}

/**
 * The first instant at or after a reading. Where the clocks skip midnight, the day begins when they jump,
 * so that days follow one another without gap or overlap.
 */
export function firstInstantOf(local: LocalTime, zone: string): number {
  return instantsOf(local, zone)[0] ?? utcOf(local) - offsetAt(utcOf(local) - dayLength, zone)
}
