import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfWhen } from '../../src/domain/edtf'
import type { TimeBounds } from '../../src/domain/model'
import { timeScaleOf } from '../../src/domain/timeScale'
import { formatTimeSpan, parseTimeSpan, type TimeSpan } from '../../src/domain/timeSpan'
import {
  evenScale,
  isWhole,
  markedSpan,
  movePart,
  partAround,
  partOf,
  spanOf,
  wholePart,
  zoomedScale,
  zoomPart,
} from '../../src/domain/timeWindow'

const zone = 'Europe/Istanbul'
const width = 1000

const bounds = (edtf: string): TimeBounds => {
  const made = boundsOfWhen(edtf.includes('T') ? { edtf, zone } : { edtf }, zone)
  if ('error' in made) throw new Error(made.error)
  return made
}
const span = (text: string): TimeSpan => parseTimeSpan(text, zone) ?? { from: 0, to: 1 }

const scale = timeScaleOf(
  [
    '2022',
    '2025-01',
    '2025-02-27',
    '2025-03-31/2025-04-06',
    '2025-04-08',
    '2025-04-10T09:45',
    '2025-04-10/..',
  ].map(bounds),
  bounds('2025-04-10'),
  zone,
  'days',
)
const textsIn = (text: string) =>
  zoomedScale(scale, partOf(scale, span(text)), zone, width).ticks.map((tick) => tick.text)

describe('a part of the scale', () => {
  const places = fc.tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  const steps = fc.array(
    fc.record({
      factor: fc.double({ min: 0.05, max: 20, noNaN: true }),
      around: fc.double({ min: 0, max: 1, noNaN: true }),
      by: fc.double({ min: -3, max: 3, noNaN: true }),
    }),
    { maxLength: 12 },
  )

  it('stays on the scale however it is zoomed and moved, and never gets shorter than ten minutes', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        let part = wholePart
        for (const { factor, around, by } of taken) part = movePart(zoomPart(scale, part, factor, around), by)
        expect(part.start).toBeGreaterThanOrEqual(0)
        expect(part.end).toBeLessThanOrEqual(1 + 1e-9)
        expect(scale.when(part.end) - scale.when(part.start)).toBeGreaterThan(9 * 60_000)
      }),
    )
  })

  it('keeps what is under the pointer where it is', () => {
    const part = zoomPart(scale, { start: 0.2, end: 0.8 }, 0.5, 0.25)
    expect(part.start + 0.25 * (part.end - part.start)).toBeCloseTo(0.35)
  })

  it('is all of it again when zoomed out far enough', () => {
    expect(isWhole(zoomPart(scale, { start: 0.2, end: 0.5 }, 10, 0.5))).toBe(true)
  })

  it('comes back from the span that an address carries', () => {
    fc.assert(
      fc.property(places, ([a, b]) => {
        const part = partOf(scale, spanOf(scale, { start: Math.min(a, b), end: Math.max(a, b) }))
        const again = partOf(scale, spanOf(scale, part))
        const minute = 1e-3
        expect(Math.abs(again.start - part.start)).toBeLessThan(minute)
        expect(Math.abs(again.end - part.end)).toBeLessThan(minute)
      }),
    )
  })

  it('shows a day with room at its sides', () => {
    const { from, to } = spanOf(scale, partAround(scale, span('2025-02-27')))
    expect(from).toBeLessThan(span('2025-02-27').from)
    expect(to).toBeGreaterThan(span('2025-02-27').to)
  })
})

describe('the ticks of a part', () => {
  it('are those of the scale while all of it is shown', () => {
    expect(zoomedScale(scale, wholePart, zone, width)).toBe(scale)
  })

  it.each([
    [
      '2025-02-24/2025-03-01',
      ['Mon 24 February', 'Tue 25 February', 'Wed 26', 'Thu 27', 'Fri 28', 'Sat 1 March'],
    ],
    ['2025-04-10T09:00/2025-04-10T12:00', ['Thu 10 April', '9', '9.05', '9.30', '10']],
    ['2023-02/2023-11', ['Mar 2023', 'Jun', 'Nov']],
  ])('of %s are as fine as there is room: %o', (text, expected) => {
    expect(textsIn(text)).toEqual(expect.arrayContaining(expected))
  })

  it('name the day that a part of its hours lies in', () => {
    const [first] = zoomedScale(
      scale,
      partOf(scale, span('2025-04-10T10:10/2025-04-10T10:40')),
      zone,
      width,
    ).ticks
    expect(first).toMatchObject({ at: 0, text: 'Thu 10 April' })
  })

  it('are never so many that they cannot be told apart, wherever one looks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.double({ min: 1e-6, max: 1, noNaN: true }),
        (start, length) => {
          const part = { start, end: Math.min(1, start + length) }
          const { ticks } = zoomedScale(scale, part, zone, width)
          const below = ticks.filter(({ kind }) => kind === 'hour').map(({ at }) => at * width)
          expect(below.length).toBeLessThan(60)
          expect(ticks.filter(({ at }) => at < -1e-6 || at > 1 + 1e-6)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a span marked on a drawing', () => {
  it('is of whole days where days are narrow', () => {
    const at = (text: string) => scale.at(span(text).from)
    const marked = markedSpan(scale, zone, width, at('2025-04-08') + 0.004, at('2025-04-10') + 0.02)
    expect(formatTimeSpan(marked, zone)).toBe('2025-04-08/2025-04-10')
  })

  it('is of minutes by five where hours are wide, whichever end was first', () => {
    const at = (text: string) => scale.at(span(text).from)
    const marked = markedSpan(
      scale,
      zone,
      width,
      at('2025-04-10T10:02/2025-04-11'),
      at('2025-04-10T09:31/2025-04-11'),
    )
    expect(formatTimeSpan(marked, zone)).toBe('2025-04-10T09:30/2025-04-10T10:05')
  })

  it('is of months on the even calendar', () => {
    const even = evenScale(scale)
    const at = (text: string) => even.at(span(text).from)
    const marked = markedSpan(even, zone, width, at('2023-05-10'), at('2024-02-20'))
    expect(formatTimeSpan(marked, zone)).toBe('2023-05-01/2024-02-29')
  })
})
