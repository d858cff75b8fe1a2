import { describe, expect, it } from 'vitest'
import { compareLists, listKey } from '../../src/domain/list'
import type { ListValue } from '../../src/domain/model'
import { makeDetail } from '../support/talks'

const detail = makeDetail([], {
  kind: 'list',
  choices: [
    { id: 'ferries', label: 'ferries' },
    { id: 'car-ferries', label: 'car ferries', within: 'ferries' },
    { id: 'tolls', label: 'tolls' },
    { id: 'fish', label: 'fisheries' },
  ],
})
const list = (items: string, closed: boolean): ListValue => ({
  kind: 'list',
  items: items.split(' '),
  closed,
  words: items,
})

describe('compareLists', () => {
  it.each([
    ['ferries tolls', true, 'tolls ferries', true, 'agree', 'same-items', undefined],
    ['ferries tolls', true, 'ferries tolls', false, 'agree', 'same-items', undefined],
    ['ferries tolls', true, 'ferries fish', true, 'differ', 'closed-list', undefined],
    ['ferries tolls', true, 'ferries', true, 'differ', 'closed-list', undefined],
    ['ferries', true, 'ferries tolls', false, 'differ', 'closed-list', undefined],
    ['ferries tolls', true, 'ferries', false, 'compatible', 'list-within', 'a'],
    ['ferries', false, 'ferries tolls', false, 'compatible', 'list-within', 'b'],
    ['ferries', false, 'tolls', false, 'compatible', 'open-lists', 'neither'],
    ['ferries tolls', false, 'ferries fish', false, 'compatible', 'open-lists', 'neither'],
    ['car-ferries', true, 'ferries', true, 'compatible', 'list-within', 'neither'],
    ['car-ferries tolls', true, 'ferries', false, 'compatible', 'list-within', 'a'],
  ])('%s (closed: %s) against %s (closed: %s): %s', (a, closedA, b, closedB, relation, rule, morePrecise) => {
    const finding = compareLists(detail, list(a, closedA), list(b, closedB))
    expect([finding.relation, finding.rule, finding.morePrecise]).toEqual([relation, rule, morePrecise])
  })

  it('names what is lacking', () => {
    expect(compareLists(detail, list('ferries', true), list('ferries tolls fish', false)).reason).toBe(
      'a complete list lacks tolls and fisheries',
    )
    expect(compareLists(detail, list('ferries', true), list('tolls', true)).reason).toBe(
      'a complete list lacks tolls; another lacks ferries',
    )
  })
})

it('has one key for the same items in any order', () => {
  expect(listKey(list('ferries tolls', true))).toBe(listKey(list('tolls ferries tolls', true)))
  expect(listKey(list('ferries', true))).not.toBe(listKey(list('ferries', false)))
})
