/** Places of the gazetteer: data.md, rule 4. Containment holds only where the file states it. */
import type { PairFinding } from './findingRules'
import type { Talks } from './model'

/**
 * A place and everything it lies in, from the inside out. A circle in the file ends where it closes; an unknown id
 * has only itself. `placeChain(talks, 'istanbul') -> ['istanbul', 'turkiye']`
 */
export function placeChain(talks: Talks, place: string): string[] {
  const chain: string[] = []
  let at: string | undefined = place
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at)
    at = talks.by.place.get(at)?.within
  }
  return chain
}

/**
 * How two places stand. The same place agrees, whatever it is called. One within the other is compatible. Of two
 * others, nobody may know whether one holds the other: two entries under one direct parent, or one without a parent,
 * cannot be decided (a residence and a consulate in one city). They differ only where they lie in two places that
 * are known to be apart: their chains meet, if at all, beyond both direct parents (a town in one country, a town in
 * another).
 */
export function comparePlaces(talks: Talks, a: string, b: string): PairFinding {
  const name = (place: string) => talks.by.place.get(place)?.name ?? place
  if (a === b) return { relation: 'agree', rule: 'same-place', reason: `the same place, ${name(a)}` }
  const chainA = placeChain(talks, a)
  const chainB = placeChain(talks, b)
  if (chainA.includes(b)) {
    return {
      relation: 'compatible',
      rule: 'place-within',
      reason: `${name(a)} lies in ${name(b)}`,
      morePrecise: 'a',
    }
  }
  if (chainB.includes(a)) {
    return {
      relation: 'compatible',
      rule: 'place-within',
      reason: `${name(b)} lies in ${name(a)}`,
      morePrecise: 'b',
    }
  }
  const [, parentA] = chainA
  const [, parentB] = chainB
  if (
    parentA !== undefined &&
    parentB !== undefined &&
    !chainA.includes(parentB) &&
    !chainB.includes(parentA)
  ) {
    return {
      relation: 'differ',
      rule: 'places-apart',
      reason: `${name(a)} lies in ${name(parentA)}, ${name(b)} in ${name(parentB)}`,
    }
  }
  return {
    relation: 'cannot be decided',
    rule: 'place-unsettled',
    reason: `no source says whether ${name(a)} and ${name(b)} are one, or lie one in the other`,
  }
}
