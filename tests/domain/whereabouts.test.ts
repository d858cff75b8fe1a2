import { describe, expect, it } from 'vitest'
import { heightInReport, isQuotedSpeech, placeInReport, zoneAt } from '../../src/domain/whereabouts'
import { makeReport } from '../support/talks'

const report = makeReport({
  text: { file: 'a.txt', sha256: '0'.repeat(64), length: 12345 },
  zones: [
    { zone: 'page date', start: 0, end: 10 },
    { zone: 'headline', start: 12, end: 50 },
    { zone: 'body', start: 52, end: 1300 },
    { zone: 'body', start: 1302, end: 1400 },
    { zone: 'caption', start: 1402, end: 1500 },
  ],
  speech: [{ start: 1310, end: 1340 }],
})
const run = (start: number, end: number) => ({ exact: 'x', start, end })

it.each([
  [0, 'page date'],
  [11, null],
  [12, 'headline'],
  [49, 'headline'],
  [50, null],
  [1302, 'body'],
  [12345, null],
])('zone at %d: %s', (offset, zone) => {
  expect(zoneAt(report, offset)).toBe(zone)
})

describe('placeInReport', () => {
  it('counts the paragraphs of a zone that has several', () => {
    expect(placeInReport(report, [run(1307, 1337)])).toEqual({
      zone: 'body',
      paragraph: 2,
      text: 'body, paragraph 2; characters 1,307–1,337 of 12,345',
    })
  })

  it('counts no paragraph of a zone that has one', () => {
    expect(placeInReport(report, [run(12, 20)])).toEqual({
      zone: 'headline',
      paragraph: null,
      text: 'headline; characters 12–20 of 12,345',
    })
  })

  it('gives the characters of every run, and the zone of the first', () => {
    expect(placeInReport(report, [run(60, 70), run(1410, 1420)]).text).toBe(
      'body, paragraph 1; characters 60–70 and 1,410–1,420 of 12,345',
    )
  })

  it('gives the characters alone outside of all zones', () => {
    expect(placeInReport(report, [run(2000, 2010)])).toEqual({
      zone: null,
      paragraph: null,
      text: 'characters 2,000–2,010 of 12,345',
    })
  })

  it('has no place for an empty excerpt', () => {
    expect(placeInReport(report, []).text).toBe('place not recorded')
  })
})

it.each([
  [1310, 1340, true],
  [1315, 1320, true],
  [1309, 1320, false],
  [1330, 1341, false],
  [60, 70, false],
])('%d to %d is quoted speech: %s', (start, end, quoted) => {
  expect(isQuotedSpeech(report, start, end)).toBe(quoted)
})

it.each([
  [12, 'up front'],
  [60, 'up front'],
  [1302, 'further down'],
  [1402, 'in a caption'],
  [0, 'elsewhere'],
  [5000, 'elsewhere'],
])('words at %d stand %s', (start, height) => {
  expect(heightInReport(report, [run(start, start + 5)])).toBe(height)
})
