import { describe, expect, it } from 'vitest'
import { boundsOfWhen } from '../../src/domain/edtf'
import type { TimeBounds } from '../../src/domain/model'
import { evenTicks, formatClock, nearDays, timeScaleOf } from '../../src/domain/timeScale'
import { describeTimeSpan } from '../../src/domain/timeSpan'

const zone = 'Europe/Istanbul'

const bounds = (edtf: string, clock = false): TimeBounds => {
  const made = boundsOfWhen(clock ? { edtf, zone } : { edtf }, zone)
  if ('error' in made) throw new Error(made.error)
  return made
}

const talks = bounds('2025-04-10')
const told = [
  bounds('2022'),
  bounds('2025-01'),
  bounds('2025-02-27'),
  bounds('2025-03-31/2025-04-06'),
  bounds('2025-04-08'),
  bounds('2025-04-10T09:45', true),
  bounds('2025-04-10/..'),
]
const scale = timeScaleOf(told, talks, zone, 'days')

describe('timeScaleOf', () => {
  it('leads from years over months, weeks and days to the hours of the talks, and beyond', () => {
    expect(scale.stretches.map(({ tier }) => tier)).toEqual([
      'years',
      'months',
      'weeks',
      'day',
      'day',
      'quiet',
      'hours',
      'quiet',
      'edge',
    ])
  })

  it('has no stretch in which nothing is dated', () => {
    const lean = timeScaleOf([bounds('2025-02-27')], talks, zone, 'days')
    expect(lean.stretches.map(({ tier }) => tier)).toEqual(['months', 'hours'])
  })

  it('is the talks’ day alone without any events', () => {
    const alone = timeScaleOf([], talks, zone, 'days')
    expect(alone.stretches).toHaveLength(1)
    expect(alone.talks).toEqual({ start: 0, end: 1 })
  })

  it('stands without any date at all', () => {
    const nothing = { from: null, to: null, precision: 'span' } as const
    expect(timeScaleOf([nothing], nothing, zone, 'days').stretches).toHaveLength(1)
  })

  it.each(['days', 'brief'] as const)('puts later times further right, from 0 to 1, for %s', (emphasis) => {
    const zoomed = timeScaleOf(told, talks, zone, emphasis)
    const places = ['2022-01-01', '2025-01-15', '2025-04-01', '2025-04-08', '2025-04-10']
      .map((day) => bounds(day).from ?? 0)
      .map((epoch) => zoomed.at(epoch))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(new Set(places).size).toBe(places.length)
    expect(places.every((place) => place >= 0 && place <= 1)).toBe(true)
  })

  it('joins its stretches without gap or overlap', () => {
    scale.stretches.slice(1).forEach((stretch, index) => {
      expect(stretch.from).toBe(scale.stretches[index]?.to)
      expect(stretch.start).toBe(scale.stretches[index]?.end)
    })
  })

  it('tells which instant stands at a place, and where an instant stands, in agreement', () => {
    for (const place of [0, 0.1, 0.35, 0.5, 0.77, 0.999])
      expect(scale.at(scale.when(place))).toBeCloseTo(place, 9)
    expect(scale.when(-1)).toBe(scale.from)
  })

  it('counts an end at midnight to the day before it', () => {
    const lean = timeScaleOf([bounds('2025-03-31/2025-04-06'), bounds('2025-04-09')], talks, zone, 'days')
    expect(lean.ticks.map(({ text }) => text)).toContain('Wed 9')
    expect(lean.ticks.map(({ text }) => text)).not.toContain('Tue 8')
  })

  it('puts what lies beyond the scale at its ends', () => {
    expect(scale.at(bounds('1900').from ?? 0)).toBe(0)
    expect(scale.at(bounds('2100').from ?? 0)).toBe(1)
  })

  it('keeps the years readable when an event lies 40 years before the rest', () => {
    const old = timeScaleOf([bounds('1985'), ...told], talks, zone, 'days')
    const years = old.ticks.filter(({ kind }) => kind === 'year').map(({ text }) => text)
    expect(years).toEqual(['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020'])
  })

  it('has a stretch for each day of talks that last several', () => {
    const long = timeScaleOf([], bounds('2025-04-10/2025-04-12'), zone, 'days')
    expect(long.ticks.map(({ text }) => text)).toEqual(['Thu 10 April', 'Fri 11 April', 'Sat 12 April'])
  })

  it('mirrors the stretches after the talks', () => {
    const later = timeScaleOf([bounds('2025-04-12'), bounds('2025-08'), bounds('2027')], talks, zone, 'days')
    expect(later.stretches.map(({ tier }) => tier)).toEqual(['hours', 'day', 'day', 'months', 'years'])
  })

  it('has an edge for what is only told as before', () => {
    const before = timeScaleOf([bounds('../2022')], talks, zone, 'days')
    expect(before.ticks[0]?.text).toBe('earlier')
  })
})

describe('the words of a scale', () => {
  it('names the clock it is read by, with its distance from UTC', () => {
    expect(formatClock(zone, talks.from ?? 0)).toBe('Istanbul time, UTC+3')
    expect(formatClock('Asia/Kolkata', 0)).toBe('Kolkata time, UTC+5:30')
    expect(formatClock('America/New_York', talks.from ?? 0)).toBe('New York time, UTC−4')
    expect(formatClock('UTC', 0)).toBe('UTC')
  })

  it('names the days about the talks that stand one by one', () => {
    expect(describeTimeSpan(nearDays(scale), zone)).toBe('8 to 10 Apr 2025')
    expect(describeTimeSpan(nearDays(timeScaleOf([], talks, zone, 'days')), zone)).toBe('10 Apr 2025')
  })

  it('ticks the even calendar in years, months or days, as it is long', () => {
    const texts = (from: string, to: string) =>
      evenTicks(bounds(from).from ?? 0, bounds(to).from ?? 0, zone).map(({ text }) => text)
    expect(texts('2022', '2025-04-10')).toEqual(['2022', '2023', '2024', '2025'])
    expect(texts('2025-01', '2025-04-10')).toEqual(['Jan 2025', 'Feb', 'Mar', 'Apr'])
    expect(texts('2025-04-08', '2025-04-11')).toEqual(['Tue 8 April', 'Wed 9 April', 'Thu 10 April'])
  })
})
