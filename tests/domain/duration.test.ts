import { describe, expect, it } from 'vitest'
import {
  compareDurations,
  durationBounds,
  durationKey,
  formatDurationRange,
  formatTypedDuration,
} from '../../src/domain/duration'
import type { DurationValue } from '../../src/domain/model'
import { foldAmountWords } from '../../src/domain/numberWords'

const duration = (words: string, amount?: number, fields: Partial<DurationValue> = {}): DurationValue => ({
  kind: 'duration',
  unit: 'hour',
  words,
  ...(amount === undefined ? {} : { amount }),
  ...fields,
})

const six = duration('six hours', 6)
const overFive = duration('over five hours', 5, { qualifier: 'over' })
const several = duration('several hours', undefined, { qualifier: 'vague' })

describe('durationBounds', () => {
  it.each<[DurationValue, string]>([
    [six, '[5.5,6.5)'],
    [duration('six and a half hours', 6.5), '[6.25,6.75)'],
    [duration('half an hour', 0.5), '[0.25,0.75)'],
    [duration('some six hours', 6, { qualifier: 'about' }), '[5,7)'],
    [duration('about an hour', 1, { qualifier: 'about' }), '[0,2)'],
    [duration('about half an hour', 0.5, { qualifier: 'about' }), '[0,1)'],
    [overFive, '(5,inf)'],
    [duration('at least five hours', 5, { qualifier: 'at least' }), '[5,inf)'],
    [duration('under five hours', 5, { qualifier: 'under' }), '(0,5)'],
    [duration('up to five hours', 5, { qualifier: 'at most' }), '(0,5]'],
    [duration('five to six hours', 5, { to: 6 }), '[5,6]'],
    [duration('some five to six hours', 5, { to: 6, qualifier: 'about' }), '[4.5,6.5)'],
    [duration('12 years', 12, { unit: 'year', exact: true }), '[105192,105192]'],
    [duration('over 30 minutes', 30, { unit: 'minute', qualifier: 'over' }), '(0.5,inf)'],
    [duration('two days', 2, { unit: 'day' }), '[36,60)'],
    [duration('a week', 1, { unit: 'week' }), '[84,252)'],
    [several, '(inf,inf)'],
    [duration('hours'), '(inf,inf)'],
  ])('$words', (value, expected) => {
    const { from, to, fromIncluded, toIncluded, unit } = durationBounds(value)
    const ends = `${from ?? 'inf'},${to ?? 'inf'}`
    expect(`${fromIncluded ? '[' : '('}${ends}${toIncluded ? ']' : ')'}`).toBe(expected)
    expect(unit).toBe(value.unit)
  })
})

it.each([
  [overFive, 'more than 5 h', 'duration, more than 5 h, no upper end'],
  [six, '5.5 up to 6.5 h', 'duration, 5.5 h up to 6.5 h'],
  [several, 'no bounds', 'duration, no bounds'],
  [duration('five to six hours', 5, { to: 6 }), '5 to 6 h', 'duration, 5 h to 6 h'],
  [duration('under an hour', 1, { qualifier: 'under' }), 'less than 1 h', 'duration, less than 1 h'],
  [duration('12 years', 12, { unit: 'year', exact: true }), '12 years', 'duration, exactly 12 years'],
  [duration('one year', 1, { unit: 'year', exact: true }), '1 year', 'duration, exactly 1 year'],
])('formats $words', (value, range, typed) => {
  expect(formatDurationRange(value)).toBe(range)
  expect(formatTypedDuration(value)).toBe(typed)
})

describe('compareDurations', () => {
  it.each<[DurationValue, DurationValue, string, string, string | undefined]>([
    [six, six, 'agree', 'same-value', undefined],
    [six, duration('six-hour', 6), 'agree', 'same-value', undefined],
    [six, duration('6 hours', 6), 'agree', 'same-value', undefined],
    [
      overFive,
      duration('more than five hours', 5, { qualifier: 'over' }),
      'worded differently',
      'same-value-other-words',
      undefined,
    ],
    [overFive, six, 'compatible', 'ranges-overlap', 'b'],
    [
      duration('more than six hours', 6, { qualifier: 'over' }),
      six,
      'compatible',
      'ranges-overlap',
      'neither',
    ],
    [six, duration('360 minutes', 360, { unit: 'minute' }), 'compatible', 'ranges-overlap', 'b'],
    [six, duration('five hours', 5), 'differ', 'ranges-apart', undefined],
    [overFive, duration('under five hours', 5, { qualifier: 'under' }), 'differ', 'ranges-apart', undefined],
    [six, several, 'compatible', 'vague', 'a'],
    [several, overFive, 'compatible', 'vague', 'b'],
    [several, several, 'agree', 'same-value', undefined],
    [
      several,
      duration('many hours', undefined, { qualifier: 'vague' }),
      'worded differently',
      'same-value-other-words',
      undefined,
    ],
    [
      several,
      duration('several days', undefined, { qualifier: 'vague', unit: 'day' }),
      'compatible',
      'vague',
      'neither',
    ],
    [
      duration('12 years', 12, { unit: 'year', exact: true }),
      duration('144 months', 144, { unit: 'month', exact: true }),
      'worded differently',
      'same-value-other-words',
      undefined,
    ],
    [
      duration('12 years', 12, { unit: 'year', exact: true }),
      duration('13 years', 13, { unit: 'year', exact: true }),
      'differ',
      'ranges-apart',
      undefined,
    ],
  ])('$0.words, $1.words: $2', (a, b, relation, rule, morePrecise) => {
    const finding = compareDurations(a, b)
    expect([finding.relation, finding.rule, finding.morePrecise]).toEqual([relation, rule, morePrecise])
    expect(finding.reason).not.toBe('')
  })

  it('names the ranges in its reason', () => {
    expect(compareDurations(overFive, six).reason).toBe(
      'more than 5 h and 5.5 up to 6.5 h: the ranges overlap',
    )
    expect(compareDurations(several, six).reason).toBe(
      '“several hours” sets no bounds, so it fits 5.5 up to 6.5 h',
    )
  })
})

it('has one key for lengths of the same range and words', () => {
  expect(durationKey(six)).toBe(durationKey(duration('Six-hour', 6)))
  expect(durationKey(six)).not.toBe(durationKey(overFive))
  expect(durationKey(several)).not.toBe(durationKey({ ...several, unit: 'day' }))
})

it.each([
  ['Six hours', '6 hour'],
  ['six-hour', '6 hour'],
  ['40 mins', '40 minute'],
  ['over five hours', 'over 5 hour'],
  ['twenty', '20'],
  ['several', 'several'],
])('folds %s to %s', (words, folded) => {
  expect(foldAmountWords(words)).toBe(folded)
})
