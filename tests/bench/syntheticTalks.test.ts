import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import { findingKinds } from '../../src/domain/findingKinds'
import { parseTalksText } from '../../src/domain/parse'
import { breachesOf } from '../../src/domain/rules'
import { makeSyntheticTalks } from './syntheticTalks'

const size = { details: 200, reports: 20, events: 60, seed: 6 }
const textOf = (fields: Partial<typeof size> = {}) =>
  JSON.stringify(makeSyntheticTalks({ ...size, ...fields }))

function read(text: string) {
  const result = parseTalksText(text)
  if (result.status === 'refused') throw new Error(`${result.problem.path}: ${result.problem.expected}`)
  return result
}

describe('synthetic talks', () => {
  const { talks, problems } = read(textOf())

  it('are read without a problem, and break no rule of the data', () => {
    expect(problems).toEqual([])
    expect(breachesOf(talks)).toEqual([])
  })

  it('have the size that was asked for, and half of their cells filled', () => {
    expect(talks.details).toHaveLength(size.details)
    expect(talks.reports).toHaveLength(size.reports)
    expect(talks.events).toHaveLength(size.events)
    const accounts = talks.details.reduce((sum, detail) => sum + detail.accounts.length, 0)
    expect(accounts).toBe((size.details * size.reports) / 2)
  })

  it('have details of every finding and of every kind of value', () => {
    const { details } = analyseTalks(talks, talks.reports)
    expect(new Set(details.map(({ finding }) => finding))).toEqual(new Set(findingKinds))
    expect(new Set(talks.details.map(({ kind }) => kind)).size).toBe(11)
  })

  it('are the same to the byte for one seed, and others for another', () => {
    expect(textOf()).toBe(textOf())
    expect(textOf({ seed: 7 })).not.toBe(textOf())
  })

  it('stand at their smallest, too', () => {
    expect(read(textOf({ details: 2, reports: 2, events: 1 })).problems).toEqual([])
  })
})
