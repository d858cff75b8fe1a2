import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfWhen } from '../../src/domain/edtf'
import type { TimeBounds, When } from '../../src/domain/model'
import {
  evenTicks,
  formatClock,
  timeScaleOf,
  zooms,
  type TimeScale,
  type Zoom,
} from '../../src/domain/timeScale'

const zone = 'Europe/Istanbul'

const bounds = (edtf: string, fields: Partial<When> = {}): TimeBounds => {
  const found = boundsOfWhen({ edtf, ...fields }, zone)
  if ('error' in found) throw new Error(`${edtf}: expected ${found.error}`)
  return found
}
const clock = (edtf: string) => bounds(edtf, { zone })
const talks = bounds('2031-05-05')

const scale = (times: TimeBounds[], zoom: Zoom = 'days', around = talks): TimeScale =>
  timeScaleOf(times, around, zone, zoom)
const tiers = ({ stretches }: TimeScale) => stretches.map(({ tier }) => tier)
const texts = ({ ticks }: TimeScale) => ticks.map(({ text }) => text)

/** What a scale must keep and does not: stretches fill the width in order, and time never runs backwards. */
function faultsOf(one: TimeScale, times: TimeBounds[]): string[] {
  const faults: string[] = []
  const must = (holds: boolean, what: string) => {
    if (!holds) faults.push(what)
  }
  must(one.stretches[0]?.start === 0, 'begins at the left')
  must(Math.abs((one.stretches.at(-1)?.end ?? 0) - 1) < 1e-9, 'ends at the right')
  one.stretches.forEach((stretch, index) => {
    const before = one.stretches[index - 1]
    must(stretch.to > stretch.from, `stretch ${index} has a length`)
    must(stretch.end > stretch.start, `stretch ${index} has room`)
    must(before === undefined || before.to === stretch.from, `stretch ${index} follows in time`)
    must(before === undefined || before.end === stretch.start, `stretch ${index} follows on the width`)
  })
  const points = times.flatMap(({ from, to }) => [from, to]).filter((point) => point !== null)
  const placed = points.toSorted((a, b) => a - b).map((point) => one.at(point))
  must(
    placed.every((at, index) => at >= (placed[index - 1] ?? 0) && at <= 1),
    'keeps the order of time',
  )
  must(
    one.ticks.every(({ at }) => at >= 0 && at <= 1),
    'has its ticks on the width',
  )
  return faults
}

describe('timeScaleOf', () => {
  it('goes from years over months, weeks and days to the hours of the talks', () => {
    const times = [
      bounds('2029'),
      bounds('2031-02-27'),
      bounds('2031-04-24/2031-04-30'),
      bounds('2031-05-03'),
      clock('2031-05-05T09:45'),
      bounds('2031-05-05', { partOfDay: 'afternoon' }),
    ]
    const one = scale(times)
    expect([...new Set(tiers(one))]).toEqual(['years', 'months', 'weeks', 'day', 'quiet', 'hours'])
    expect(texts(one)).toEqual(
      expect.arrayContaining(['2029', 'Feb 2031', '24 Apr to 2 May', 'Sat 3', 'Mon 5 May', '9', '18']),
    )
    expect(faultsOf(one, times)).toEqual([])
  })

  it('gives the day of the talks more room than all the years before it', () => {
    const one = scale([bounds('2029'), bounds('2031-02-27'), clock('2031-05-05T09:45')])
    expect(one.talks.end - one.talks.start).toBeGreaterThan(one.at(bounds('2031-01-01').from ?? 0))
  })

  it.each<[string, TimeBounds[]]>([
    ['no times at all', []],
    ['one event', [clock('2031-05-05T09:45')]],
    ['one of forty years earlier', [bounds('1991'), clock('2031-05-05T09:45')]],
    ['one of forty years later', [bounds('2071')]],
    [
      'three hundred in one day',
      Array.from({ length: 300 }, (_, n) =>
        clock(`2031-05-05T${String(Math.floor(n / 20)).padStart(2, '0')}:${String(n % 20).padStart(2, '0')}`),
      ),
    ],
    ['only open ends', [bounds('../2031-05-01'), bounds('2031-05-06/..'), bounds('[2031-05-05..]')]],
    ['nothing known', [{ from: null, to: null, precision: 'span' }]],
  ])('holds for %s, in every zoom', (_, times) => {
    for (const zoom of zooms) expect(faultsOf(scale(times, zoom), times)).toEqual([])
  })

  it('has an edge on the side of an open end, to point to', () => {
    expect(tiers(scale([bounds('2031-05-06/..')])).at(-1)).toBe('edge')
    expect(tiers(scale([bounds('../2031-05-01')]))[0]).toBe('edge')
    expect(tiers(scale([bounds('2031-05-05')]))).not.toContain('edge')
  })

  it('gives each of several days of talks its place', () => {
    const one = scale([bounds('2031-05-06')], 'days', bounds('2031-05-05/2031-05-07'))
    expect(one.stretches.filter(({ ofTalks }) => ofTalks)).toHaveLength(3)
  })

  it('gives the hours more room the nearer the zoom', () => {
    const times = [bounds('2029'), bounds('2031-02-27'), clock('2031-05-05T09:45'), clock('2031-05-05T15:00')]
    const rooms = zooms.map((zoom) => {
      const { at } = scale(times, zoom)
      return at(times[3]?.from ?? 0) - at(times[2]?.from ?? 0)
    })
    expect(rooms).toEqual(rooms.toSorted((a, b) => a - b))
  })

  it('is sound whatever is dated', () => {
    const instant = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) })
    const span = fc
      .tuple(instant, fc.integer({ min: 60_000, max: 40 * 86_400_000 }))
      .map(([from, length]): TimeBounds => ({ from, to: from + length, precision: 'span' }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), fc.constantFrom(...zooms), (times, zoom) => {
        expect(faultsOf(scale(times, zoom), times)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('evenTicks', () => {
  it.each([
    ['2022', '2031', 'years', ['2022', '2023', '2024', '2025', '2026', '2027', '2028', '2029', '2030']],
    ['2030-12', '2031-05', 'months', ['Dec 2030', 'Jan 2031', 'Feb', 'Mar', 'Apr']],
    ['2031-05-01', '2031-05-04', 'days', ['Thu 1 May', 'Fri 2 May', 'Sat 3 May']],
  ])('from %s to %s by %s', (from, to, _, labels) => {
    const ticks = evenTicks(bounds(from).from ?? 0, bounds(to).from ?? 0, zone)
    expect(ticks.map(({ text }) => text)).toEqual(labels)
    for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true)
  })
})

it.each([
  ['Europe/Istanbul', 'Istanbul time, UTC+3'],
  ['Asia/Kathmandu', 'Kathmandu time, UTC+5:45'],
  ['America/New_York', 'New York time, UTC−4'],
  ['UTC', 'UTC'],
])('reads the clock of %s as %s', (name, text) => {
  expect(formatClock(name, Date.UTC(2031, 4, 5))).toBe(text)
})
