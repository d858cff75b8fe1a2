import { describe, expect, it } from 'vitest'
import { moveColumn, orderColumns } from '../../src/domain/columns'
import { makeReport, makeTalks } from '../support/talks'

const talks = makeTalks({
  reports: ['b', 'a', 'c'].map((id) => makeReport({ id, outlet: id })),
})
const order = (columns: string[], byName = false) =>
  orderColumns(talks, talks.reports, { byName, columns }).map(({ id }) => id)

describe('orderColumns', () => {
  it('puts the reader’s own order first, and the rest behind it by rule', () => {
    expect(order(['c'])).toEqual(['c', ...order([]).filter((id) => id !== 'c')])
    expect(order(['c', 'b', 'a'], true)).toEqual(['c', 'b', 'a'])
  })

  it('passes over a report that is not shown', () => {
    expect(order(['gone', 'c', 'a', 'b'])).toEqual(['c', 'a', 'b'])
  })
})

describe('moveColumn', () => {
  it.each([
    ['c', -1, ['a', 'c', 'b']],
    ['a', 1, ['b', 'a', 'c']],
    ['a', -1, ['a', 'b', 'c']],
    ['c', 1, ['a', 'b', 'c']],
    ['gone', 1, ['a', 'b', 'c']],
  ] as const)('%s by %i', (id, step, expected) => {
    expect(moveColumn(['a', 'b', 'c'], id, step)).toEqual(expected)
  })
})
