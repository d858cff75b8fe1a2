import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/domain/coverage'
import { analyseTalks } from '../../src/domain/findings'
import { chartHeight, coverageChartRows } from '../../src/views/overview/coverageChartRows'
import { bentTalks } from '../support/rawTexts'

describe('the rows of the coverage chart', () => {
  it('have for each issue the accounts of every report, and their sum', () => {
    const talks = bentTalks()
    const analysis = analyseTalks(talks, talks.reports)
    const rows = coverageChartRows(coverageOf(talks, analysis.details, talks.reports))
    expect(rows.find(({ id }) => id === 'ferries')).toEqual({
      id: 'ferries',
      name: 'Ferries',
      sum: 4,
      counts: { harbour: 1, morning: 2, courier: 1 },
    })
  })

  it('make the chart as high as they need', () => {
    expect(chartHeight(10) - chartHeight(9)).toBe(24)
  })
})
