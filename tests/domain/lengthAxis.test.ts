import { describe, expect, it } from 'vitest'
import { analyseDetail } from '../../src/domain/findings'
import { selectLengthAxis } from '../../src/domain/lengthAxis'
import type { DurationValue, Value } from '../../src/domain/model'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const talks = makeTalks()
const hours = (words: string, fields: Partial<DurationValue>): Value => ({
  kind: 'duration',
  unit: 'hour',
  words,
  ...fields,
})
const axisOf = (...values: Value[]) => {
  const accounts = values.map((value, index) => makeAccount(talks.reports[index]?.id ?? '', value))
  return selectLengthAxis([analyseDetail(talks, makeDetail(accounts), talks.reports)])
}
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
