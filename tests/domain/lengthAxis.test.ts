import { describe, expect, it } from 'vitest'
import { analyseDetail } from '../../src/domain/findings'
import { selectLengthAxis, selectQuantityAxis } from '../../src/domain/lengthAxis'
import type { DurationValue, QuantityValue, Value } from '../../src/domain/model'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const talks = makeTalks()
const hours = (words: string, fields: Partial<DurationValue>): Value => ({
  kind: 'duration',
  unit: 'hour',
  words,
  ...fields,
})
/** A detail of which each report gives one of the values, in turn. */
const analysed = (values: Value[]) => {
  const accounts = values.map((value, index) => makeAccount(talks.reports[index]?.id ?? '', value))
  return [analyseDetail(talks, makeDetail(accounts), talks.reports)]
}
const axisOf = (...values: Value[]) => selectLengthAxis(analysed(values))
const overFive = hours('over five hours', { amount: 5, qualifier: 'over' })
const six = hours('six hours', { amount: 6 })
const several = hours('several hours', { qualifier: 'vague' })

describe('selectLengthAxis', () => {
  it('shows every bound and a step beyond', () => {
    expect(axisOf(overFive, six)).toMatchObject({ unit: 'h', from: 4, to: 8, ticks: [4, 5, 6, 7, 8] })
  })

  it('leaves an open end open, and gives the printed figure of a measured amount', () => {
    expect(axisOf(overFive, six)?.lines).toMatchObject([
      { from: 5, to: null, figure: null, text: 'more than 5 h' },
      { from: 5.5, to: 6.5, figure: 6, text: '5.5 up to 6.5 h' },
    ])
  })

  it('keeps a vague word without bounds beside those that have them', () => {
    expect(axisOf(six, several)?.lines[1]).toMatchObject({ from: null, to: null, text: 'no bounds' })
  })

  it('is null where nothing has a bound, and where nothing is a length', () => {
    expect(axisOf(several)).toBe(null)
    expect(axisOf({ kind: 'quantity', amount: 6, words: 'six' })).toBe(null)
  })

  it('has a line for another length that the same report gives, and none for the same length again', () => {
    const told = [overFive, six, hours('6 hours', { amount: 6 })].map((value) => makeAccount('a', value))
    const axis = selectLengthAxis([analyseDetail(talks, makeDetail(told), talks.reports)])
    expect(axis?.lines.map(({ report, text }) => [report.id, text])).toEqual([
      ['a', 'more than 5 h'],
      ['a', '5.5 up to 6.5 h'],
    ])
  })

  it('gives a single bound an axis of its own size', () => {
    expect(axisOf(overFive)).toMatchObject({ from: 4, to: 8 })
  })

  it('measures long lengths in years', () => {
    const axis = axisOf(
      { kind: 'duration', unit: 'year', amount: 12, exact: true, words: '12 years' },
      { kind: 'duration', unit: 'year', amount: 15, exact: true, words: '15 years' },
    )
    expect(axis).toMatchObject({ unit: 'years' })
    expect(axis?.lines.map(({ from, to }) => [from, to])).toEqual([
      [12, 12],
      [15, 15],
    ])
  })

  it.each([
    ['a minute', hours('a minute', { unit: 'minute', amount: 1 })],
    ['no time at all up to an hour', hours('under an hour', { amount: 1, qualifier: 'under' })],
    ['three thousand years', hours('three thousand years', { unit: 'year', amount: 3000 })],
  ])('has from two to seven ticks in rising order for %s', (_, value) => {
    const axis = axisOf(value)
    expect(axis?.ticks.length).toBeGreaterThanOrEqual(2)
    expect(axis?.ticks.length).toBeLessThanOrEqual(7)
    expect(axis?.ticks.toSorted((a, b) => a - b)).toEqual(axis?.ticks)
    expect(axis?.from).toBeGreaterThanOrEqual(0)
  })
})

describe('selectQuantityAxis', () => {
  const count = (words: string, fields: Partial<QuantityValue> = {}): Value => ({
    kind: 'quantity',
    words,
    ...fields,
  })
  const countsOf = (...values: Value[]) => selectQuantityAxis(analysed(values))

  it('sets counts that are ranges against one another, without a unit', () => {
    const axis = countsOf(
      count('more than 30', { amount: 30, qualifier: 'over' }),
      count('about 40', { amount: 40, qualifier: 'about' }),
      count('36', { amount: 36 }),
    )
    expect(axis).toMatchObject({
      unit: '',
      lines: [
        { from: 30, to: null, figure: null, text: 'more than 30' },
        { from: 35, to: 45, figure: 40, text: '35 up to 45' },
        { from: 36, to: 36, figure: 36, text: '36' },
      ],
    })
  })

  it('draws no mere numbers, no single count, and nothing without a bound', () => {
    expect(countsOf(count('two', { amount: 2 }), count('three', { amount: 3 }))).toBe(null)
    expect(countsOf(count('more than 30', { amount: 30, qualifier: 'over' }))).toBe(null)
    expect(countsOf(count('several', { qualifier: 'vague' }), count('many', { qualifier: 'vague' }))).toBe(
      null,
    )
  })
})
