import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localOf, offsetAt, utcOf } from '../../src/domain/zone'

describe('the offset of a zone', () => {
  const zones = ['Europe/Istanbul', 'Europe/Lisbon', 'America/New_York', 'Africa/Casablanca', 'Asia/Beirut']

  it('is what its clocks show against UTC, at any instant', () => {
    const instants = fc.integer({ min: Date.UTC(1975, 0), max: Date.UTC(2040, 0) })
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const shown = utcOf(localOf(instant, zone)) - Math.floor(instant / 1000) * 1000
        expect(offsetAt(instant, zone)).toBe(shown)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['before summer time begins', Date.UTC(2025, 2, 30, 0, 59), 0],
    ['from the minute it begins', Date.UTC(2025, 2, 30, 1, 0), 1],
    ['until it ends', Date.UTC(2025, 9, 26, 0, 59), 1],
    ['from the minute it ends', Date.UTC(2025, 9, 26, 1, 0), 0],
  ])('changes within the day, %s', (_, instant, hours) => {
    expect(offsetAt(instant, 'Europe/Lisbon')).toBe(hours * 3_600_000)
  })
})
