import { parse } from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfWhen, plainNode } from '../../src/domain/edtf'
import type { When } from '../../src/domain/model'
import { localOf } from '../../src/domain/zone'

const istanbul = 'Europe/Istanbul'

const iso = (epoch: number | null) =>
  epoch === null ? null : new Date(epoch).toISOString().replace(':00.000Z', 'Z')

function read(when: When | string, zone = istanbul): string {
  const bounds = boundsOfWhen(typeof when === 'string' ? { edtf: when } : when, zone)
  return 'error' in bounds ? bounds.error : `${iso(bounds.from)} ${iso(bounds.to)} ${bounds.precision}`
}

describe('bounds of dates are days of the zone of the talks', () => {
  it.each([
    ['2025-04-10', '2025-04-09T21:00Z 2025-04-10T21:00Z day'],
    ['2025-04', '2025-03-31T21:00Z 2025-04-30T21:00Z month'],
    ['2025-12', '2025-11-30T21:00Z 2025-12-31T21:00Z month'],
    ['2025', '2024-12-31T21:00Z 2025-12-31T21:00Z year'],
    ['2024-02-29', '2024-02-28T21:00Z 2024-02-29T21:00Z day'],
    ['2025-XX', '2024-12-31T21:00Z 2025-12-31T21:00Z year'],
    ['2025-XX-XX', '2024-12-31T21:00Z 2025-12-31T21:00Z year'],
    ['2025-04-XX', '2025-03-31T21:00Z 2025-04-30T21:00Z month'],
    ['202X', '2019-12-31T21:00Z 2029-12-31T21:00Z span'],
    ['202', '2019-12-31T21:00Z 2029-12-31T21:00Z span'],
  ])('%s', (edtf, expected) => {
    expect(read(edtf)).toBe(expected)
  })

  it('spans a century, in whatever way it is written', () => {
    expect(read('20', 'UTC')).toBe('2000-01-01T00:00Z 2100-01-01T00:00Z span')
    expect(read('20XX', 'UTC')).toBe('2000-01-01T00:00Z 2100-01-01T00:00Z span')
  })

  it('keeps the first hundred years apart from the twentieth century', () => {
    expect(read('0043', 'UTC')).toBe('0043-01-01T00:00Z 0044-01-01T00:00Z year')
    expect(read('-0043', 'UTC')).toBe('-000043-01-01T00:00Z -000042-01-01T00:00Z year')
  })

  it('has a day of 23 hours when summer time begins, and of 25 when it ends', () => {
    expect(read('2025-03-30', 'Europe/London')).toBe('2025-03-30T00:00Z 2025-03-30T23:00Z day')
    expect(read('2025-10-26', 'Europe/London')).toBe('2025-10-25T23:00Z 2025-10-27T00:00Z day')
  })

  it('begins a day when the clocks jump, where they skip midnight', () => {
    expect(read('2024-03-31', 'Asia/Beirut')).toBe('2024-03-30T22:00Z 2024-03-31T21:00Z day')
    expect(read('2024-03-30', 'Asia/Beirut')).toBe('2024-03-29T22:00Z 2024-03-30T22:00Z day')
  })
})

describe('doubt moves no bound', () => {
  it.each(['2025~', '2025?', '2025%', '~2025'])('%s', (edtf) => {
    expect(read(edtf)).toBe(read('2025'))
  })
  it.each(['2025-04-10~', '2025-04-10?', '2025-04-~10', '2025-?04-10'])('%s', (edtf) => {
    expect(read(edtf)).toBe(read('2025-04-10'))
  })
})

describe('bounds of clock times', () => {
  it.each<[When, string]>([
    [{ edtf: '2025-04-10T09:45', zone: istanbul }, '2025-04-10T06:45Z 2025-04-10T06:46Z minute'],
    [{ edtf: '2025-04-10T09:45', zone: 'America/New_York' }, '2025-04-10T13:45Z 2025-04-10T13:46Z minute'],
    [{ edtf: '2025-04-10T09:45:00', zone: istanbul }, '2025-04-10T06:45Z 2025-04-10T06:46Z minute'],
    [{ edtf: '2025-04-10T09:45Z' }, '2025-04-10T09:45Z 2025-04-10T09:46Z minute'],
    [{ edtf: '2025-04-10T09:45+03:00' }, '2025-04-10T06:45Z 2025-04-10T06:46Z minute'],
    [{ edtf: '2025-04-10T09:45-04:00' }, '2025-04-10T13:45Z 2025-04-10T13:46Z minute'],
    [{ edtf: '2025-04-10T09:45:00+03:00', zone: istanbul }, '2025-04-10T06:45Z 2025-04-10T06:46Z minute'],
    [
      { edtf: '2025-04-10T09:45/2025-04-10T16:00', zone: istanbul },
      '2025-04-10T06:45Z 2025-04-10T13:01Z span',
    ],
    // Shown twice when summer time ended: either of the two.
    [{ edtf: '2025-10-26T01:30', zone: 'Europe/London' }, '2025-10-26T00:30Z 2025-10-26T01:31Z minute'],
    [{ edtf: '2025-10-26T01:30+00:00', zone: 'Europe/London' }, '2025-10-26T01:30Z 2025-10-26T01:31Z minute'],
  ])('%j', (when, expected) => {
    expect(read(when)).toBe(expected)
  })

  it.each<[When, string]>([
    [{ edtf: '2025-04-10T09:45' }, 'a zone for the clock time'],
    [{ edtf: '2025-04-10T09:45/2025-04-10T16:00' }, 'a zone for the clock time'],
    [{ edtf: '2025-04-10T09:45', zone: 'Istanbul' }, 'an IANA time zone'],
    [{ edtf: '2025-04-10T09:45', zone: '+03:00' }, 'an IANA time zone'],
    [{ edtf: '2025-04-10', zone: 'Nowhere/City' }, 'an IANA time zone'],
    [{ edtf: '2025-04-10T09:45+02:00', zone: istanbul }, 'an offset that the zone has at that time'],
    [{ edtf: '2025-03-30T01:30', zone: 'Europe/London' }, 'a clock time that exists in its zone'],
    [{ edtf: '2025-04-10T25:00', zone: istanbul }, 'a time in EDTF (ISO 8601-2)'],
    [{ edtf: '2025-02-29T09:45', zone: istanbul }, 'a day that exists'],
  ])('refuses %j', (when, expected) => {
    expect(read(when)).toBe(expected)
  })
})

describe('bounds of intervals and sets', () => {
  it.each([
    ['2025-03-31/2025-04-06', '2025-03-30T21:00Z 2025-04-06T21:00Z span'],
    ['2025-04-10/2025-04-10', '2025-04-09T21:00Z 2025-04-10T21:00Z span'],
    ['2025-04-10/2025-04', '2025-04-09T21:00Z 2025-04-30T21:00Z span'],
    ['2022/..', '2021-12-31T21:00Z null span'],
    ['2022/', '2021-12-31T21:00Z null span'],
    ['../2022', 'null 2022-12-31T21:00Z span'],
    ['/2022', 'null 2022-12-31T21:00Z span'],
    ['../..', 'null null span'],
    ['2022~/2025-03?', '2021-12-31T21:00Z 2025-03-31T21:00Z span'],
    ['[2025-04-08..2025-04-10]', '2025-04-07T21:00Z 2025-04-10T21:00Z span'],
    ['[2025-04-10..]', '2025-04-09T21:00Z null span'],
    ['[..2025-04-10]', 'null 2025-04-10T21:00Z span'],
    ['[2025-04-10,2025-04-08]', '2025-04-07T21:00Z 2025-04-10T21:00Z span'],
    ['{2025-04-08,2025-04-10}', '2025-04-07T21:00Z 2025-04-10T21:00Z span'],
    ['[2025-04-01..2025-04-03,2025-04-10]', '2025-03-31T21:00Z 2025-04-10T21:00Z span'],
  ])('%s', (edtf, expected) => {
    expect(read(edtf)).toBe(expected)
  })

  it.each([
    ['2025-04-10/2025-04-01', 'an end that is not before its beginning'],
    ['[2025-04-10..2025-04-08]', 'an end that is not before its beginning'],
    ['2025-02-29/2025-03-01', 'a day that exists'],
    ['[2025-02-29..]', 'a day that exists'],
    ['[2025-02-29..2025-03-05]', 'a day that exists'],
  ])('refuses %s', (edtf, expected) => {
    expect(read(edtf)).toBe(expected)
  })
})

describe('parts of the day', () => {
  it.each([
    ['night', '2025-04-09T21:00Z 2025-04-10T03:00Z'],
    ['morning', '2025-04-10T03:00Z 2025-04-10T09:00Z'],
    ['midday', '2025-04-10T08:00Z 2025-04-10T11:00Z'],
    ['afternoon', '2025-04-10T09:00Z 2025-04-10T15:00Z'],
    ['evening', '2025-04-10T15:00Z 2025-04-10T21:00Z'],
  ] as const)('%s', (partOfDay, expected) => {
    expect(read({ edtf: '2025-04-10', partOfDay })).toBe(`${expected} part of day`)
  })

  it.each(['2025-04', '2025-04-10/2025-04-11', '[2025-04-10..]'])('refuses one beside %s', (edtf) => {
    expect(read({ edtf, partOfDay: 'morning' })).toBe('a single day beside a part of day')
  })
  it('refuses one beside a clock time', () => {
    expect(read({ edtf: '2025-04-10T09:45', zone: istanbul, partOfDay: 'morning' })).toBe(
      'a single day beside a part of day',
    )
  })
})

describe('what is no time', () => {
  it.each([
    '',
    'Thursday',
    '10 April 2025',
    '2025-13',
    '2025-04-31',
    '2025-4-1',
    '04/10/2025',
    '2025-04-10T09',
  ])('refuses %j as EDTF', (edtf) => {
    expect(read(edtf)).toBe('a time in EDTF (ISO 8601-2)')
  })
  it.each(['2025-02-29', '2025-02-29~', '1900-02-29'])('refuses the day %s', (edtf) => {
    expect(read(edtf)).toBe('a day that exists')
  })
  it.each(['2025-21', 'XXXX-04-10', '2025-1X-10', 'Y120250', '1950S2', '2025-04-1X'])(
    'refuses %s, which has no bounds to agree on',
    (edtf) => {
      expect(boundsOfWhen({ edtf }, istanbul)).toHaveProperty('error')
    },
  )
})

describe('for any date', () => {
  const zones = fc.constantFrom(
    'Europe/Istanbul',
    'America/New_York',
    'Europe/London',
    'Asia/Kathmandu',
    'UTC',
  )
  const days = fc.date({
    min: new Date('1980-01-01T12:00Z'),
    max: new Date('2060-01-01T12:00Z'),
    noInvalidDate: true,
  })
  const written = (date: Date) => date.toISOString().slice(0, 10)
  const bounds = (edtf: string, zone: string) => {
    const read = boundsOfWhen({ edtf }, zone)
    if ('error' in read || read.from === null || read.to === null) throw new Error(`${edtf} has no bounds`)
    return { from: read.from, to: read.to }
  }

  it('orders days as the calendar does', () => {
    fc.assert(
      fc.property(days, days, zones, (a, b, zone) => {
        const [first, second] = [written(a), written(b)]
        const order = Math.sign(bounds(first, zone).from - bounds(second, zone).from)
        expect(order).toBe(first < second ? -1 : first > second ? 1 : 0)
      }),
      { numRuns: 150 },
    )
  })

  it('lets day follow day without gap or overlap, each inside its month and its year', () => {
    fc.assert(
      fc.property(days, zones, (date, zone) => {
        const day = bounds(written(date), zone)
        const next = bounds(written(new Date(date.getTime() + 86_400_000)), zone)
        const month = bounds(written(date).slice(0, 7), zone)
        const year = bounds(written(date).slice(0, 4), zone)
        expect(day.to).toBe(next.from)
        expect(month.from <= day.from && day.to <= month.to).toBe(true)
        expect(year.from <= month.from && month.to <= year.to).toBe(true)
        expect(localOf(day.from, zone).day).toBe(Number(written(date).slice(8)))
      }),
      { numRuns: 150 },
    )
  })

  it('gives an interval the bounds of its ends, and refuses it backwards', () => {
    fc.assert(
      fc.property(days, days, zones, (a, b, zone) => {
        const [first = '', last = ''] = [written(a), written(b)].sort()
        const interval = bounds(`${first}/${last}`, zone)
        expect(interval).toEqual({ from: bounds(first, zone).from, to: bounds(last, zone).to })
        const backwards = boundsOfWhen({ edtf: `${last}/${first}` }, zone)
        expect('error' in backwards).toBe(first !== last)
      }),
      { numRuns: 150 },
    )
  })

  it('never throws, whatever the text', () => {
    const parts = fc.constantFrom(
      '2025',
      '-',
      '04',
      '10',
      '/',
      '..',
      'T',
      '09:45',
      'Z',
      '~',
      '?',
      'X',
      '[',
      ']',
      '{',
      '}',
      ',',
      'Y',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts, { maxLength: 9 }).map((list) => list.join('')),
        ),
        (edtf) => {
          const read = boundsOfWhen({ edtf }, 'UTC')
          const [from, to] = 'error' in read ? [null, null] : [read.from, read.to]
          expect(from === null || to === null || from < to).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('the plainest expressions are read without the library', () => {
  const two = (least: number, most: number) =>
    fc.integer({ min: least, max: most }).map((number) => String(number).padStart(2, '0'))
  const date = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), two(0, 13), two(0, 32), two(0, 24), two(0, 60), fc.nat(3))
    .map(([year, month, day, hour, minute, parts]) => {
      const whole = [String(year).padStart(4, '0'), `-${month}`, `-${day}`, `T${hour}:${minute}`]
      return whole.slice(0, parts + 1).join('')
    })
  const end = fc.oneof(date, fc.constantFrom('..', '', '2025~', '202X'))
  const expression = fc.oneof(
    date,
    fc.tuple(end, end).map((ends) => ends.join('/')),
  )

  /** Type and numbers: all that bounds are made of. */
  const shapeOf = (node: unknown): unknown =>
    typeof node === 'object' && node !== null && 'values' in node && Array.isArray(node.values)
      ? { type: Reflect.get(node, 'type'), values: node.values.map(shapeOf) }
      : node

  it('as the library reads them', () => {
    expect.hasAssertions()
    fc.assert(
      fc.property(expression, (edtf) => {
        const plain = plainNode(edtf)
        expect(plain).toEqual(plain && shapeOf(parse(edtf, { level: 3, types: [] })))
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '2025',
    '2025-04',
    '2025-04-10',
    '2024-02-29',
    '2025-04-10T09:45',
    '2025-04/..',
    '2025/2026-01-31',
  ])('%s is one of them', (edtf) => expect(plainNode(edtf)).not.toBeNull())

  it.each([
    '2025-02-29',
    '2025-04-31',
    '2025-13',
    '2025~',
    '202X',
    '../2025',
    '2025/',
    '[2025..]',
    'May',
    '',
  ])('%s is not', (edtf) => expect(plainNode(edtf)).toBeNull())
})
