import { describe, expect, it } from 'vitest'
import type { Detail, Talks } from '../../src/domain/model'
import { compareReportPair } from '../../src/domain/reportPair'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const count = (report: string, amount: number) =>
  makeAccount(report, { kind: 'quantity', amount, words: `${amount}` })

const same = makeDetail([count('a', 2), count('b', 2), count('c', 3)])
const apart = makeDetail([count('a', 2), count('b', 3)])
const onlyA = makeDetail([count('a', 1)], { silences: [{ report: 'b', kind: 'before it happened' }] })
const onlyB = makeDetail([count('b', 1), count('c', 1)])
const third = makeDetail([count('c', 1)])

const pairOf = (talks: Talks, details?: Detail[]) => {
  const [a, b] = [talks.by.report.get('a'), talks.by.report.get('b')]
  if (a === undefined || b === undefined) throw new Error('no such reports')
  return compareReportPair(talks, a, b, details)
}
const ids = (list: readonly { detail: Detail }[]) => list.map(({ detail }) => detail.id)

describe('compareReportPair', () => {
  const talks = makeTalks({ details: [same, apart, onlyA, onlyB, third] })

  it('has what both carry, with the finding between the two alone', () => {
    expect(pairOf(talks).both.map(({ finding }) => finding.relation)).toEqual(['agree', 'differ'])
  })

  it('puts them together by finding, the worst first', () => {
    expect(pairOf(talks).byRelation.map(({ relation, details }) => [relation, ids(details)])).toEqual([
      ['differ', [apart.id]],
      ['agree', [same.id]],
    ])
  })

  it('has what only the one carries, with the silence of the other where one is recorded', () => {
    const pair = pairOf(talks)
    expect(ids(pair.onlyA)).toEqual([onlyA.id])
    expect(pair.onlyA[0]?.silence?.kind).toBe('before it happened')
    expect(ids(pair.onlyB)).toEqual([onlyB.id])
    expect(pair.onlyB[0]?.silence).toBeNull()
  })

  it('speaks of the given details alone', () => {
    const pair = pairOf(talks, [apart])
    expect([pair.both.length, pair.onlyA.length, pair.onlyB.length]).toEqual([1, 0, 0])
  })
})
