import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { Detail } from '../../src/domain/model'
import { reportProfile } from '../../src/domain/reports'
import { chooseLanes, lanesByIssue, rowsOfLanes, spreadMarks } from '../../src/domain/stripLanes'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

/** Details of an issue, each with one account of report `a`. */
const detailsOf = (issue: string, many: number, fields: Partial<Detail> = {}) =>
  Array.from({ length: many }, () =>
    makeDetail([makeAccount('a', { kind: 'wording', words: 'x' })], { issue, ...fields }),
  )

function marksOf(details: Detail[], issues: string[]) {
  const talks = makeTalks({
    details,
    issues: issues.map((id) => ({ id, title: `The ${id}`, short: id.toUpperCase() })),
  })
  const profile = reportProfile(talks, analyseTalks(talks, talks.reports), 'a')
  return { talks, marks: profile?.strip.marks ?? [] }
}

describe('chooseLanes', () => {
  it('gives each issue its own lane while there are few, in the order of the file', () => {
    const { talks, marks } = marksOf([...detailsOf('b', 1), ...detailsOf('a', 2)], ['a', 'none', 'b'])
    expect(chooseLanes(talks, marks).map(({ title }) => title)).toEqual(['A', 'B'])
  })

  it('keeps the issues with most marks, and puts the rest in one lane at the end', () => {
    const details = ['a', 'b', 'c', 'd'].flatMap((issue, index) => detailsOf(issue, index + 1))
    const { talks, marks } = marksOf(details, ['a', 'b', 'c', 'd'])
    expect(chooseLanes(talks, marks, 3)).toEqual([
      { key: 'c', title: 'C', issues: ['c'] },
      { key: 'd', title: 'D', issues: ['d'] },
      { key: 'other issues', title: 'Other issues', issues: ['a', 'b'] },
    ])
  })

  it('puts facts about the page itself after all others', () => {
    const details = [...detailsOf('page', 9, { scope: 'page' }), ...detailsOf('a', 1), ...detailsOf('b', 1)]
    const { talks, marks } = marksOf(details, ['page', 'a', 'b'])
    expect(chooseLanes(talks, marks, 2).map(({ issues }) => issues)).toEqual([['a'], ['page', 'b']])
  })

  it('has no lane where there is no mark', () => {
    const { talks } = marksOf([], ['a'])
    expect(chooseLanes(talks, [])).toEqual([])
    expect(lanesByIssue(talks, [])).toEqual([])
  })
})

it('names a lane by the full title of its issue where each has one', () => {
  const { talks, marks } = marksOf(detailsOf('a', 1), ['a', 'b'])
  expect(lanesByIssue(talks, marks)).toEqual([{ key: 'a', title: 'The a', issues: ['a'] }])
})

describe('rowsOfLanes', () => {
  const { talks, marks } = marksOf([...detailsOf('a', 10), ...detailsOf('b', 1)], ['a', 'b'])
  const lanes = lanesByIssue(talks, marks)

  it('gives a lane the rows that the fullest strip needs', () => {
    const strips = [
      { marks, width: 200 },
      { marks: [], width: 1 },
    ]
    expect(rowsOfLanes(lanes, strips, 10)).toEqual([1, 1])
    expect(rowsOfLanes(lanes, [{ marks, width: 60 }], 10)).toEqual([2, 1])
  })

  it('has three rows at most', () => {
    expect(rowsOfLanes(lanes, [{ marks, width: 5 }], 10)).toEqual([3, 2])
  })
})

describe('spreadMarks', () => {
  it('leaves marks at their place that have room', () => {
    expect(spreadMarks([0, 20, 90], 10, 100)).toEqual([0, 20, 90])
  })

  it('moves those apart that are too near, about their middle', () => {
    expect(spreadMarks([10, 11, 50], 10, 100)).toEqual([5.5, 15.5, 50])
  })

  it('stays within the width', () => {
    expect(spreadMarks([98, 99, 100], 10, 100)).toEqual([80, 90, 100])
    expect(spreadMarks([0, 0], 10, 100)).toEqual([0, 10])
  })

  it('keeps order, gap and bounds for any places', () => {
    const places = fc.array(fc.double({ min: 0, max: 500, noNaN: true }), { maxLength: 40 })
    fc.assert(
      fc.property(places, (wanted) => {
        const sorted = wanted.toSorted((a, b) => a - b)
        const spread = spreadMarks(sorted, 10, 500)
        expect(spread).toHaveLength(sorted.length)
        const gaps = spread.slice(1).map((x, index) => x - (spread[index] ?? 0))
        expect(spread.every((x) => x >= -1e-6 && x <= 500 + 1e-6)).toBe(true)
        expect(gaps.every((gap) => gap >= 10 - 1e-6)).toBe(true)
      }),
    )
  })

  it('narrows the gap where there is no room for it', () => {
    expect(spreadMarks([0, 0, 0], 10, 10)).toEqual([0, 5, 10])
    expect(spreadMarks([], 10, 10)).toEqual([])
  })
})
