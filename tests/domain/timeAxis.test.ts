import { describe, expect, it } from 'vitest'
import { analyseDetail } from '../../src/domain/findings'
import type { Value } from '../../src/domain/model'
import { selectTimeAxis } from '../../src/domain/timeAxis'
import { makeAccount, makeDetail, makeTalks, reportIds } from '../support/talks'

function axisOf(...values: Value[]) {
  const detail = makeDetail(values.map((value, index) => makeAccount(reportIds[index] ?? 'a', value)))
  const talks = makeTalks({ details: [detail] })
  return selectTimeAxis(talks, [analyseDetail(talks, detail, talks.reports)])
}
const time = (edtf: string, fields: Partial<Extract<Value, { kind: 'time' }>> = {}): Value => ({
  kind: 'time',
  edtf,
  words: edtf,
  ...fields,
})
const day = 86_400_000

describe('selectTimeAxis', () => {
  it('puts every bound on one axis, with room on both sides', () => {
    const axis = axisOf(time('2031-05-05'), time('2031-05-07'))
    expect(axis?.lines.map(({ text }) => text)).toEqual(['5 May 2031', '7 May 2031'])
    const ends = axis?.lines.flatMap(({ from, to }) => [from ?? NaN, to ?? NaN]) ?? []
    expect(Math.min(...ends)).toBeGreaterThan(axis?.from ?? NaN)
    expect(Math.max(...ends)).toBeLessThan(axis?.to ?? NaN)
  })

  it('is two days long at least, so that a clock time stands in its day', () => {
    const axis = axisOf(time('2031-05-05T09:45', { zone: 'Europe/Lisbon' }))
    expect((axis?.to ?? 0) - (axis?.from ?? 0)).toBeGreaterThanOrEqual(2 * day)
    expect(axis?.ticks.length).toBeGreaterThan(0)
    expect(axis?.ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true)
  })

  it('keeps an end that is open, and softens ends that are printed nowhere', () => {
    const lines = axisOf(
      time('[2031-05-05..]'),
      time('2031-05-05', { partOfDay: 'morning' }),
      time('2031-05~'),
    )?.lines
    expect(lines?.map(({ to }) => to === null)).toEqual([true, false, false])
    expect(lines?.map(({ isSoft }) => isSoft)).toEqual([false, true, true])
  })

  it('has a line for another time that the same report gives, and none for the same time again', () => {
    const values = [time('2031-05-05', { partOfDay: 'morning' }), time('2031-05-05'), time('2031-05-05')]
    const detail = makeDetail(values.map((value) => makeAccount('a', value)))
    const talks = makeTalks({ details: [detail] })
    const lines = selectTimeAxis(talks, [analyseDetail(talks, detail, talks.reports)])?.lines
    expect(lines?.map(({ report, text }) => [report.id, text])).toEqual([
      ['a', '5 May 2031, morning'],
      ['a', '5 May 2031'],
    ])
  })

  it('is nothing where no account is a time, or none has a bound', () => {
    expect(axisOf({ kind: 'wording', words: 'soon' })).toBe(null)
    expect(axisOf(time('../..'))).toBe(null)
  })
})
