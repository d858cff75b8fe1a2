import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { Report } from '../../src/domain/model'
import { placeReport } from '../../src/domain/reportTimeLayout'
import { timelineOf } from '../../src/domain/timeline'
import { timeScaleOf } from '../../src/domain/timeScale'
import { makeReport, makeTalks } from '../support/talks'

function place(fields: Partial<Report>, width = 1000) {
  const talks = makeTalks({ reports: [makeReport(fields)] })
  const model = timelineOf(talks, analyseTalks(talks, talks.reports))
  const [time] = model.reports
  if (time === undefined) throw new Error('no report')
  const bounds = time.publishedBounds === null ? [] : [time.publishedBounds]
  const scale = timeScaleOf([time.vantageBounds, ...bounds], model.talks, model.zone, 'days')
  return { placed: placeReport(time, 'Harbour News', scale, width), scale }
}

describe('placeReport', () => {
  it('runs over the day of the page date', () => {
    const { placed, scale } = place({ published: { edtf: '2031-05-05', printedIn: 'page date' } })
    expect(placed.x0).toBeCloseTo(scale.talks.start * 1000)
    expect(placed.x1).toBeCloseTo(scale.talks.end * 1000)
  })

  it('never begins before what the report tells as past', () => {
    const { placed, scale } = place({
      published: { edtf: '[2031-05-03..2031-05-05]', printedIn: null },
      vantage: { edtf: '2031-05-04', stage: 'before the talks', restsOn: 'own words' },
    })
    const fourth = scale.stretches.find(({ tier }) => tier === 'day' && tier)
    expect(placed.x0).toBeGreaterThan((fourth?.start ?? 0) * 1000)
  })

  it('shows how far the text reaches beyond a page date that ends before', () => {
    const { placed } = place({
      published: { edtf: '2031-05-04', printedIn: 'page date' },
      vantage: { edtf: '2031-05-05', stage: 'after the talks', restsOn: 'own words' },
    })
    expect(placed.told).toBeGreaterThanOrEqual(placed.x1)
    expect(placed.beside.text).toMatch(/after the talks: page date and text part/)
  })

  it('goes on with no end where none is known', () => {
    expect(place({ published: null }).placed.isOpen).toBe(true)
    expect(place({ published: { edtf: '[2031-05-05..]', printedIn: null } }).placed.isOpen).toBe(true)
  })

  it('says below the bar what finds no room beside it', () => {
    const { placed } = place({ published: { edtf: '2031-05-05', printedIn: 'page date' } }, 400)
    expect(placed.beside.isBelow).toBe(true)
    expect(placed.beside.text).toBe('Harbour News; page dated 5 May 2031; after the talks')
  })
})
