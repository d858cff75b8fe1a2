import { describe, expect, it } from 'vitest'
import { analyseDetail } from '../../src/domain/findings'
import type { Value } from '../../src/domain/model'
import { type PlaceNode, selectPlaceTree } from '../../src/domain/placeTree'
import { makeAccount, makeDetail, makeTalks, reportIds } from '../support/talks'

const tellNode = ({ place, accounts, within }: PlaceNode): string =>
  [
    place.id,
    ...(accounts.length === 0 ? [] : [`(${accounts.map(({ report }) => report.id).join(' ')})`]),
    ...(within.length === 0 ? [] : [`[${within.map(tellNode).join(', ')}]`]),
  ].join(' ')

function tree(values: Value[]) {
  const detail = makeDetail(values.map((value, index) => makeAccount(reportIds[index] ?? 'a', value)))
  const talks = makeTalks({ details: [detail] })
  return selectPlaceTree(talks, analyseDetail(talks, detail, talks.reports))
    .map(tellNode)
    .join(', ')
}
const places = (...ids: string[]) => ids.map((id): Value => ({ kind: 'place', place: id, words: id }))

describe('selectPlaceTree', () => {
  it.each([
    ['a place in another', places('customs-house', 'port-amity'), 'port-amity (b) [customs-house (a)]'],
    [
      'two that no source relates, in the place that holds both',
      places('customs-house', 'harbour-office'),
      'port-amity [customs-house (a), harbour-office (b)]',
    ],
    ['one that lies in nothing known', places('lighthouse', 'lighthouse'), 'lighthouse (a b)'],
    ['one place, with what is around it', places('customs-house'), 'port-amity [customs-house (a)]'],
    [
      'places in two countries',
      places('port-amity', 'southcliff'),
      'norland [port-amity (a)], sudria [southcliff (b)]',
    ],
    ['no place', [{ kind: 'wording', words: 'there' } as const], ''],
  ])('%s', (_, values, expected) => {
    expect(tree(values)).toBe(expected)
  })

  it('has a report that means two places at both, and once at a place that it names twice', () => {
    const told = places('harbour-office', 'customs-house', 'customs-house')
    const detail = makeDetail(told.map((value) => makeAccount('a', value)))
    const talks = makeTalks({ details: [detail] })
    const roots = selectPlaceTree(talks, analyseDetail(talks, detail, talks.reports))
    expect(roots.map(tellNode).join(', ')).toBe('port-amity [harbour-office (a), customs-house (a)]')
  })
})
