/** Two times of one detail, by the bounds compiled for them (`talks.times`): data.md, rule 4. */
import { timeKey } from './assemble'
import type { PairFinding } from './findingRules'
import type { Talks, TimeBounds, TimeValue, When } from './model'
import { compareTimes } from './timeOrder'
import { formatWhen } from './time'

/** A time that is said to be approximate or uncertain: its ends are not sharp enough to set it apart from another. */
const isApproximate = (value: TimeValue) => /[~?%]/.test(value.edtf)

/** The calendar day that an expression begins with, as it is written; undefined for a month, a year or a set. */
const dayOf = (value: TimeValue) => /^\d{4}-\d{2}-\d{2}(?=T|$)/.exec(value.edtf)?.[0]

const hourOf = (value: TimeValue) => {
  const hour = /^\d{4}-\d{2}-\d{2}T(\d{2})/.exec(value.edtf)?.[1]
  return hour === undefined ? undefined : Number(hour)
}

const told = (talks: Talks, when: When) => formatWhen(when, talks.head.talks.zone)

/** Equal for times of one meaning, whatever words print them. */
export function timeValueKey(value: TimeValue): string {
  return timeKey(value)
}

/**
 * How two times stand. Equal bounds and the same part of day agree, however printed ("Thursday", "10 April"); the
 * narrower of two is more precise; spans apart differ. Parts of one day that are told apart differ, without invented
 * hours: the only borders taken for granted are that mornings end and afternoons begin at noon. Evening and night
 * have no fixed border, and approximate times ("about") none at all: there it cannot be decided.
 */
export function compareTimeValues(talks: Talks, a: TimeValue, b: TimeValue): PairFinding {
  if (timeKey(a) === timeKey(b)) return sameTime(talks, a, b)
  const dayA = dayOf(a)
  if (dayA !== undefined && dayA === dayOf(b)) {
    const finding = compareWithinDay(talks, a, b)
    if (finding !== null) return finding
  }
  const [boundsA, boundsB] = [talks.times.get(timeKey(a)), talks.times.get(timeKey(b))]
  const both = `${told(talks, a)} and ${told(talks, b)}`
  if (boundsA === undefined || boundsB === undefined) {
    return {
      relation: 'cannot be decided',
      rule: 'time-unsettled',
      reason: `${both}: the file sets no bounds`,
    }
  }
  return compareBounds(talks, [a, boundsA], [b, boundsB])
}

function sameTime(talks: Talks, a: TimeValue, b: TimeValue): PairFinding {
  const printed = a.words === b.words ? 'the same time' : `“${a.words}” and “${b.words}” mean the same time`
  return { relation: 'agree', rule: 'same-time', reason: `${printed}, ${told(talks, a)}` }
}

type Timed = readonly [TimeValue, TimeBounds]

function compareBounds(talks: Talks, [a, boundsA]: Timed, [b, boundsB]: Timed): PairFinding {
  const both = `${told(talks, a)} and ${told(talks, b)}`
  switch (compareTimes(boundsA, boundsB)) {
    case 'same':
      return sameTime(talks, a, b)
    case 'inside':
      return morePrecise(talks, a, b, 'a')
    case 'contains':
      return morePrecise(talks, b, a, 'b')
    case 'overlap':
      return {
        relation: 'compatible',
        rule: 'times-overlap',
        reason: `${both}: the times overlap`,
        morePrecise: 'neither',
      }
    case 'apart':
      return isApproximate(a) || isApproximate(b)
        ? {
            relation: 'cannot be decided',
            rule: 'time-unsettled',
            reason: `${both}: an approximate time has no sharp ends`,
          }
        : { relation: 'differ', rule: 'times-apart', reason: `${both}: the times lie apart` }
  }
}

function morePrecise(talks: Talks, inner: TimeValue, outer: TimeValue, which: 'a' | 'b'): PairFinding {
  return {
    relation: 'compatible',
    rule: 'time-within',
    reason: `${told(talks, inner)} lies in ${told(talks, outer)}`,
    morePrecise: which,
  }
}

/** Parts and clock times of one day; null where the bounds of the two say all there is to say. */
function compareWithinDay(talks: Talks, a: TimeValue, b: TimeValue): PairFinding | null {
  const both = `${told(talks, a)} and ${told(talks, b)}`
  const [partA, partB] = [a.partOfDay, b.partOfDay]
  if (partA !== undefined && partB !== undefined) return comparePartsOfDay(partA, partB, both)
  const hourA = hourOf(a)
  const hourB = hourOf(b)
  if (partA !== undefined) return hourB === undefined ? null : comparePartAndHour(partA, hourB, both, 'b')
  if (partB !== undefined) return hourA === undefined ? null : comparePartAndHour(partB, hourA, both, 'a')
  return null
}

type PartOfDay = NonNullable<When['partOfDay']>

function comparePartsOfDay(a: PartOfDay, b: PartOfDay, both: string): PairFinding | null {
  if (a === b) return null
  const pair = new Set([a, b])
  if (pair.has('midday') && (pair.has('morning') || pair.has('afternoon'))) {
    return {
      relation: 'compatible',
      rule: 'times-overlap',
      reason: `${both}: midday has no fixed ends, so both can hold`,
      morePrecise: 'neither',
    }
  }
  if (pair.has('night') && (pair.has('evening') || pair.has('morning'))) {
    return {
      relation: 'cannot be decided',
      rule: 'time-unsettled',
      reason: `${both}: no fixed border lies between them`,
    }
  }
  return { relation: 'differ', rule: 'parts-of-day', reason: `${both}: different parts of one day` }
}

function comparePartAndHour(part: PartOfDay, hour: number, both: string, precise: 'a' | 'b'): PairFinding {
  const apart = part === 'morning' ? hour >= 12 : (part === 'afternoon' || part === 'evening') && hour < 12
  return apart
    ? { relation: 'differ', rule: 'parts-of-day', reason: `${both}: different parts of one day` }
    : { relation: 'compatible', rule: 'time-within', reason: `${both}: both can hold`, morePrecise: precise }
}
