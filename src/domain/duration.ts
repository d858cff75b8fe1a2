/** Lengths of time: data.md, rule 4. A printed amount is a range; the words as printed stay beside it. */
import type { PairFinding } from './findingRules'
import type { DurationValue } from './model'
import { foldAmountWords } from './numberWords'
import { formatRange, printedPrecision, type Range, relateRanges, unbounded } from './range'

/** Hours in a unit. Months and years by the mean of the Gregorian calendar: 30.4375 and 365.25 days. */
const hoursIn: Record<DurationValue['unit'], number> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  month: 730.5,
  year: 8766,
}

const unitNames: Record<DurationValue['unit'], [one: string, many: string]> = {
  minute: [' min', ' min'],
  hour: [' h', ' h'],
  day: [' day', ' days'],
  week: [' week', ' weeks'],
  month: [' month', ' months'],
  year: [' year', ' years'],
}

/**
 * The range in the printed unit. Measured: half a unit of the printed precision to each side, lower end in, upper end
 * out; "about" another half unit to each side; a count (`exact`) and a printed range keep their numbers.
 */
function rangeOf(value: DurationValue): Range {
  const { amount, to } = value
  if (amount === undefined || value.qualifier === 'vague') return unbounded
  const precision = printedPrecision(amount)
  switch (value.qualifier) {
    case 'over':
      return { from: amount, to: null, fromIncluded: false, toIncluded: false }
    case 'at least':
      return { from: amount, to: null, fromIncluded: true, toIncluded: false }
    case 'under':
      return { from: 0, to: amount, fromIncluded: false, toIncluded: false }
    case 'at most':
      return { from: 0, to: amount, fromIncluded: false, toIncluded: true }
    case 'about': {
      const [low, high] =
        to === undefined
          ? [amount - precision, amount + precision]
          : [amount - precision / 2, to + precision / 2]
      return { from: Math.max(0, low), to: high, fromIncluded: true, toIncluded: false }
    }
    case undefined:
      if (to !== undefined) return { from: amount, to, fromIncluded: true, toIncluded: true }
      if (value.exact) return { from: amount, to: amount, fromIncluded: true, toIncluded: true }
      return {
        from: Math.max(0, amount - precision / 2),
        to: amount + precision / 2,
        fromIncluded: true,
        toIncluded: false,
      }
  }
}

export type DurationBounds = Range & {
  /** The printed unit, for labels; the bounds themselves are hours. */
  unit: DurationValue['unit']
}

/**
 * The bounds of a length in hours, for comparing and drawing. A null end is open, both null is a vague word.
 * "over five hours" -> more than 5, no upper end; "six hours" -> 5.5 (in) up to 6.5 (out)
 */
export function durationBounds(value: DurationValue): DurationBounds {
  const range = rangeOf(value)
  const factor = hoursIn[value.unit]
  return {
    ...range,
    from: range.from === null ? null : range.from * factor,
    to: range.to === null ? null : range.to * factor,
    unit: value.unit,
  }
}

/** The range in words, in the printed unit: `more than 5 h`, `5.5 up to 6.5 h`, `12 years`, `no bounds`. */
export function formatDurationRange(value: DurationValue): string {
  const range = rangeOf(value)
  const [one, many] = unitNames[value.unit]
  return formatRange(range, range.from === 1 && range.to === 1 ? one : many)
}

/** What a length is typed as: `duration, more than 5 h, no upper end`, `duration, 5.5 h up to 6.5 h`. */
export function formatTypedDuration(value: DurationValue): string {
  const range = rangeOf(value)
  if (range.from === null && range.to === null) return 'duration, no bounds'
  const told = formatDurationRange(value)
  if (range.to === null) return `duration, ${told}, no upper end`
  const [, unit] = unitNames[value.unit]
  if (range.from === range.to) return `duration, exactly ${told}`
  return `duration, ${told.replace(/^([\d.]+) (up to|to)/, `$1${unit} $2`)}`
}

/** Equal for lengths that are the same in range and words. */
export function durationKey(value: DurationValue): string {
  const { from, to, fromIncluded, toIncluded } = durationBounds(value)
  const unit = from === null && to === null ? value.unit : ''
  return `${from}|${to}|${fromIncluded}|${toIncluded}|${unit}|${foldAmountWords(value.words)}`
}

/**
 * How two lengths stand: the same range in the same words agrees, in others is worded differently; ranges with a part
 * in common are compatible; ranges apart differ. A vague word fits any length.
 *
 * "over five hours", "six hours" -> compatible, `more than 5 h and 5.5 up to 6.5 h: the ranges overlap`
 */
export function compareDurations(a: DurationValue, b: DurationValue): PairFinding {
  const boundsA = durationBounds(a)
  const boundsB = durationBounds(b)
  const vagueA = boundsA.from === null && boundsA.to === null
  const vagueB = boundsB.from === null && boundsB.to === null
  const sameWords = foldAmountWords(a.words) === foldAmountWords(b.words)
  if (vagueA !== vagueB || (vagueA && a.unit !== b.unit)) {
    return {
      relation: 'compatible',
      rule: 'vague',
      reason: `“${(vagueA ? a : b).words}” sets no bounds, so it fits ${vagueA ? describe(b) : describe(a)}`,
      morePrecise: vagueA === vagueB ? 'neither' : vagueA ? 'b' : 'a',
    }
  }
  const both = `${formatDurationRange(a)} and ${formatDurationRange(b)}`
  switch (relateRanges(boundsA, boundsB)) {
    case 'same':
      return sameWords
        ? {
            relation: 'agree',
            rule: 'same-value',
            reason: vagueA ? 'the same words, without bounds' : `the same length, ${formatDurationRange(a)}`,
          }
        : {
            relation: 'worded differently',
            rule: 'same-value-other-words',
            reason: `“${a.words}” and “${b.words}”: ${vagueA ? 'neither sets bounds' : `the same length, ${formatDurationRange(a)}`}`,
          }
    case 'a lies in b':
      return {
        relation: 'compatible',
        rule: 'ranges-overlap',
        reason: `${both}: the ranges overlap`,
        morePrecise: 'a',
      }
    case 'b lies in a':
      return {
        relation: 'compatible',
        rule: 'ranges-overlap',
        reason: `${both}: the ranges overlap`,
        morePrecise: 'b',
      }
    case 'overlap':
      return {
        relation: 'compatible',
        rule: 'ranges-overlap',
        reason: `${both}: the ranges overlap`,
        morePrecise: 'neither',
      }
    case 'apart':
      return { relation: 'differ', rule: 'ranges-apart', reason: `${both}: no length lies in both ranges` }
  }
}

const describe = (value: DurationValue) =>
  durationBounds(value).from === null && durationBounds(value).to === null
    ? `“${value.words}”`
    : formatDurationRange(value)
