import { describe, expect, it } from 'vitest'
import { comparePlaces, placeChain } from '../../src/domain/place'
import { makeTalks } from '../support/talks'

const talks = makeTalks({
  places: [
    { id: 'norland', name: 'Norland' },
    { id: 'sudria', name: 'Sudria' },
    { id: 'port-amity', name: 'Port Amity', within: 'norland' },
    { id: 'old-town', name: 'the old town', within: 'port-amity' },
    { id: 'customs-house', name: 'the Customs House', within: 'old-town' },
    { id: 'harbour-office', name: 'the Harbour Office', within: 'port-amity' },
    { id: 'hillfort', name: 'Hillfort', within: 'norland' },
    { id: 'southcliff', name: 'Southcliff', within: 'sudria' },
    { id: 'lighthouse', name: 'the lighthouse' },
    { id: 'egg', name: 'Egg', within: 'hen' },
    { id: 'hen', name: 'Hen', within: 'egg' },
  ],
})

it('lists what a place lies in, from the inside out', () => {
  expect(placeChain(talks, 'customs-house')).toEqual(['customs-house', 'old-town', 'port-amity', 'norland'])
  expect(placeChain(talks, 'nowhere')).toEqual(['nowhere'])
})

it('ends where containment runs in a circle', () => {
  expect(placeChain(talks, 'egg')).toEqual(['egg', 'hen'])
})

describe('comparePlaces', () => {
  it.each([
    ['port-amity', 'port-amity', 'agree', 'same-place', undefined],
    ['customs-house', 'norland', 'compatible', 'place-within', 'a'],
    ['port-amity', 'customs-house', 'compatible', 'place-within', 'b'],
    // two entries under one direct parent: nobody says whether one holds the other
    ['old-town', 'harbour-office', 'cannot be decided', 'place-unsettled', undefined],
    ['port-amity', 'hillfort', 'cannot be decided', 'place-unsettled', undefined],
    // one deeper than the other, and the other lies directly in what holds both
    ['customs-house', 'harbour-office', 'cannot be decided', 'place-unsettled', undefined],
    // one of which the file says nothing
    ['customs-house', 'lighthouse', 'cannot be decided', 'place-unsettled', undefined],
    ['norland', 'sudria', 'cannot be decided', 'place-unsettled', undefined],
    // towns of two countries
    ['port-amity', 'southcliff', 'differ', 'places-apart', undefined],
    ['customs-house', 'southcliff', 'differ', 'places-apart', undefined],
  ])('%s, %s: %s', (a, b, relation, rule, morePrecise) => {
    const finding = comparePlaces(talks, a, b)
    expect([finding.relation, finding.rule, finding.morePrecise]).toEqual([relation, rule, morePrecise])
  })

  it('names the places in its reason', () => {
    expect(comparePlaces(talks, 'customs-house', 'port-amity').reason).toBe(
      'the Customs House lies in Port Amity',
    )
    expect(comparePlaces(talks, 'old-town', 'harbour-office').reason).toBe(
      'no source says whether the old town and the Harbour Office are one, or lie one in the other',
    )
  })
})
