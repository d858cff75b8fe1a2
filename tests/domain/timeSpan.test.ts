import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysOfSpan,
  describeTimeSpan,
  formatTimeSpan,
  isWithinSpan,
  parseTimeSpan,
  toMinutes,
} from '../../src/domain/timeSpan'

const zone = 'Europe/Istanbul'
const utc = (text: string) => Date.parse(`${text}Z`)

describe('parseTimeSpan', () => {
  it.each([
    ['2025-04-08/2025-04-10', '2025-04-07T21:00', '2025-04-10T21:00'],
    ['2025-04-10', '2025-04-09T21:00', '2025-04-10T21:00'],
    ['2025-04', '2025-03-31T21:00', '2025-04-30T21:00'],
    ['2022/2024', '2021-12-31T21:00', '2024-12-31T21:00'],
    ['2025-02/2025-04-10', '2025-01-31T21:00', '2025-04-10T21:00'],
    ['2025-04-10T09:00/2025-04-10T12:30', '2025-04-10T06:00', '2025-04-10T09:30'],
    ['2025-04-10T06:00Z/2025-04-10', '2025-04-10T06:00', '2025-04-10T21:00'],
    ['2024-02-29', '2024-02-28T21:00', '2024-02-29T21:00'],
  ])('%s', (text, from, to) => {
    expect(parseTimeSpan(text, zone)).toEqual({ from: utc(from), to: utc(to) })
  })

  it.each([
    '',
    '/',
    'april',
    '2025-02-29',
    '2025-13',
    '2025-04-10T25:00/2025-04-11',
    '2025-04-10T09:61/2025-04-11',
    '2025-04-10T09:00',
    '2025-04-10/2025-04-08',
    '2025-04-10T12:00/2025-04-10T12:00',
    '2025-04-08/2025-04-09/2025-04-10',
    '2025-04-08/..',
    '25-04-08',
    '2025-04-08T09:00+03:00/2025-04-09',
  ])('finds no span in “%s”', (text) => {
    expect(parseTimeSpan(text, zone)).toBeUndefined()
  })

  it('finds no clock time that the zone skips', () => {
    expect(parseTimeSpan('2031-03-30T01:30/2031-03-31', 'Europe/Lisbon')).toBeUndefined()
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const span = parseTimeSpan(text, zone)
        expect(span === undefined || span.from < span.to).toBe(true)
      }),
    )
  })
})

describe('formatTimeSpan', () => {
  it.each(['2025-04-08/2025-04-10', '2025-04-10', '2025-04-10T09:00/2025-04-10T12:30', '-0043-03-15'])(
    'gives %s back',
    (text) => {
      const span = parseTimeSpan(text, zone)
      expect(span && formatTimeSpan(span, zone)).toBe(text)
    },
  )

  it('tells a clock time that is shown twice by UTC', () => {
    const span = { from: utc('2031-10-26T01:10'), to: utc('2031-10-26T03:00') }
    expect(formatTimeSpan(span, 'Europe/Lisbon')).toBe('2031-10-26T01:10Z/2031-10-26T03:00')
  })

  it('is read as the span that it was written from, in any zone', () => {
    const minute = 60_000
    const instant = fc.integer({
      min: utc('-009998-01-01T00:00') / minute,
      max: utc('9980-01-01T00:00') / minute,
    })
    const zones = fc.constantFrom('Europe/Istanbul', 'Europe/Lisbon', 'Asia/Kolkata', 'America/Havana', 'UTC')
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 5_000_000 }), zones, (from, length, name) => {
        const span = { from: from * minute, to: (from + length) * minute }
        expect(parseTimeSpan(formatTimeSpan(span, name), name)).toEqual(span)
      }),
    )
  })

  it('is read as the days that it was written from, in any zone', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9990-01-01'), noInvalidDate: true })
    const zones = fc.constantFrom('Europe/Istanbul', 'America/Havana', 'Africa/Cairo', 'Asia/Kathmandu')
    fc.assert(
      fc.property(day, day, zones, (a, b, name) => {
        const [first, last] = [a, b].map((date) => date.toISOString().slice(0, 10)).toSorted()
        const span = parseTimeSpan(`${first}/${last}`, name)
        expect(span && formatTimeSpan(span, name)).toBe(first === last ? first : `${first}/${last}`)
        expect(span && daysOfSpan(span, name)).toEqual([first, last])
      }),
    )
  })
})

describe('describeTimeSpan', () => {
  it.each([
    ['2025-04-10', '10 Apr 2025'],
    ['2025-04-08/2025-04-10', '8 to 10 Apr 2025'],
    ['2025-03-31/2025-04-06', '31 Mar to 6 Apr 2025'],
    ['2022-02-24/2025-04-10', '24 Feb 2022 to 10 Apr 2025'],
    ['2025-04-10T09:00/2025-04-10T12:30', '10 Apr 2025, 9.00 am to 12.30 pm'],
    ['2025-04-09T21:45/2025-04-10T00:10', '9 Apr 2025, 9.45 pm to 10 Apr 2025, 12.10 am'],
  ])('%s -> %s', (text, words) => {
    const span = parseTimeSpan(text, zone)
    expect(span && describeTimeSpan(span, zone)).toBe(words)
  })
})

describe('isWithinSpan', () => {
  const span = { from: 100, to: 200 }
  it.each<[string, number | null, number | null, boolean]>([
    ['inside', 120, 130, true],
    ['around', 0, 900, true],
    ['over its beginning', 50, 101, true],
    ['over its end', 199, 300, true],
    ['up to its beginning', 50, 100, false],
    ['from its end', 200, 300, false],
    ['without end, begun before', 0, null, true],
    ['without end, begun after', 200, null, false],
    ['without beginning, ended after', null, 300, true],
    ['without beginning, ended before', null, 100, false],
    ['without any bound', null, null, false],
  ])('%s', (_, from, to, expected) => {
    expect(isWithinSpan({ from, to, precision: 'span' }, span)).toBe(expected)
  })
})

describe('toMinutes', () => {
  it('puts both ends on whole minutes, at least one apart', () => {
    expect(toMinutes({ from: 59_000, to: 61_000 })).toEqual({ from: 60_000, to: 120_000 })
    expect(toMinutes({ from: 31_000, to: 290_000 })).toEqual({ from: 60_000, to: 300_000 })
  })
})
