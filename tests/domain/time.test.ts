import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TimeBounds, When } from '../../src/domain/model'
import { compareBySpan, compareTimes } from '../../src/domain/timeOrder'
import { formatDay, formatInstant, formatWhen } from '../../src/domain/time'
import { formatWeekday } from '../../src/domain/weekday'

const istanbul = 'Europe/Istanbul'

describe('a time as printed for readers', () => {
  it.each<[When, string]>([
    [{ edtf: '2025-04-10' }, '10 Apr 2025'],
    [{ edtf: '2025-09-01' }, '1 Sep 2025'],
    [{ edtf: '2025-02' }, 'Feb 2025'],
    [{ edtf: '2025' }, '2025'],
    [{ edtf: '202X' }, '2020s'],
    [{ edtf: '202' }, '2020s'],
    [{ edtf: '20' }, '2000s'],
    [{ edtf: '-0043' }, '44 BC'],
    [{ edtf: '2025-XX' }, '2025'],
    [{ edtf: '2025-04-XX' }, 'Apr 2025'],
    [{ edtf: '2025-04-10', partOfDay: 'afternoon' }, '10 Apr 2025, afternoon'],
    [{ edtf: '2025-04-10T09:45', zone: istanbul }, '10 Apr 2025, 9.45 am (06:45 UTC)'],
    [{ edtf: '2025-04-10T12:05', zone: istanbul }, '10 Apr 2025, 12.05 pm (09:05 UTC)'],
    [{ edtf: '2025-04-10T00:30', zone: istanbul }, '10 Apr 2025, 12.30 am (9 Apr, 21:30 UTC)'],
    [{ edtf: '2025-04-10T09:45', zone: 'America/New_York' }, '10 Apr 2025, 4.45 pm (13:45 UTC)'],
    [{ edtf: '2025-04-10T09:45Z' }, '10 Apr 2025, 12.45 pm (09:45 UTC)'],
    [{ edtf: '2025-04-10T09:45-04:30' }, '10 Apr 2025, 5.15 pm (14:15 UTC)'],
    [
      { edtf: '2025-04-10T09:45/2025-04-10T16:00', zone: istanbul },
      '10 Apr 2025, 9.45 am (06:45 UTC) to 4.00 pm (13:00 UTC)',
    ],
    [{ edtf: '2022/..' }, 'from 2022'],
    [{ edtf: '2022/' }, 'from 2022'],
    [{ edtf: '../2022-03' }, 'until Mar 2022'],
    [{ edtf: '../..' }, 'at an unknown time'],
    [{ edtf: '2025-04-08/2025-04-10' }, '8 to 10 Apr 2025'],
    [{ edtf: '2025-03-31/2025-04-06' }, '31 Mar to 6 Apr 2025'],
    [{ edtf: '2024-12-30/2025-01-02' }, '30 Dec 2024 to 2 Jan 2025'],
    [{ edtf: '2025-02/2025-04' }, 'Feb to Apr 2025'],
    [{ edtf: '2022/2025-04' }, '2022 to Apr 2025'],
    [{ edtf: '2025-04-10/2025-04-10' }, '10 Apr 2025'],
    [{ edtf: '[2025-04-08..2025-04-10]' }, 'one day from 8 to 10 Apr 2025'],
    [{ edtf: '[2024..2025]' }, 'one year from 2024 to 2025'],
    [{ edtf: '[2025-04-10..]' }, '10 Apr 2025 or later'],
    [{ edtf: '[..2025-04-10]' }, '10 Apr 2025 or earlier'],
    [{ edtf: '[2025-04-08,2025-04-10]' }, '8 Apr 2025 or 10 Apr 2025'],
    [{ edtf: '{2024,2025}' }, '2024 and 2025'],
    [{ edtf: '2025~' }, 'about 2025'],
    [{ edtf: '2025-04?' }, 'possibly Apr 2025'],
    [{ edtf: '2022~/2025' }, 'about 2022 to 2025'],
  ])('%j', (when, expected) => {
    expect(formatWhen(when, istanbul)).toBe(expected)
  })

  it('gives an expression it does not know as it stands', () => {
    expect(formatWhen({ edtf: '2025-21' }, istanbul)).toBe('2025-21')
    expect(formatWhen({ edtf: '2025-04-10T09:45' }, istanbul)).toBe('2025-04-10T09:45')
    expect(formatWhen({ edtf: 'some day' }, istanbul)).toBe('some day')
  })

  it('gives instants, days and weekdays on the clocks of a zone', () => {
    const late = Date.UTC(2025, 3, 9, 22, 30)
    expect(formatInstant(late, istanbul)).toBe('10 Apr 2025, 1.30 am (9 Apr, 22:30 UTC)')
    expect(formatDay(late, istanbul)).toBe('10 Apr 2025')
    expect(formatDay(late, 'UTC')).toBe('9 Apr 2025')
    expect(formatWeekday(late, istanbul)).toBe('Thursday')
    expect(formatWeekday(late, 'UTC')).toBe('Wednesday')
  })
})

describe('how one time lies to another', () => {
  const span = (from: number | null, to: number | null): TimeBounds => ({ from, to, precision: 'span' })

  it.each([
    ['equal spans', span(1, 5), span(1, 5), 'same'],
    ['a day in its month', span(2, 3), span(1, 5), 'inside'],
    ['a month around a day', span(1, 5), span(2, 3), 'contains'],
    ['one beginning, ending sooner', span(1, 3), span(1, 5), 'inside'],
    ['spans that share a part', span(1, 3), span(2, 5), 'overlap'],
    ['spans that only touch', span(1, 3), span(3, 5), 'apart'],
    ['spans apart', span(1, 2), span(3, 5), 'apart'],
    ['a day after an open beginning', span(2, 3), span(null, 5), 'inside'],
    ['an open end around a day', span(1, null), span(2, 3), 'contains'],
    ['open to opposite ends', span(null, 5), span(3, null), 'overlap'],
    ['open to opposite ends and apart', span(null, 3), span(3, null), 'apart'],
    ['both wholly open', span(null, null), span(null, null), 'same'],
  ] as const)('%s', (_title, a, b, expected) => {
    expect(compareTimes(a, b)).toBe(expected)
  })

  const bounds = fc
    .tuple(fc.option(fc.integer({ min: -9, max: 9 })), fc.option(fc.integer({ min: 1, max: 9 })))
    .map(([from, length]) => span(from, length === null ? null : (from ?? 0) + length))

  it('is told the same from both sides', () => {
    const other = {
      same: 'same',
      inside: 'contains',
      contains: 'inside',
      overlap: 'overlap',
      apart: 'apart',
    } as const
    fc.assert(
      fc.property(bounds, bounds, (a, b) => {
        expect(compareTimes(b, a)).toBe(other[compareTimes(a, b)])
      }),
    )
  })

  it('puts times in one order, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.array(bounds), (list) => {
        const sorted = list.toSorted(compareBySpan)
        expect(list.toReversed().sort(compareBySpan)).toEqual(sorted)
      }),
    )
  })
})
