/** Persons, organisations and sides: an id decides. How they are named is a detail of its own: data.md, rule 4. */
import type { PairFinding } from './findingRules'

/**
 * How two identities stand: the same agrees, whatever the print calls it; two differ.
 * `compareIdentities('p1', 'p1', () => 'Ada Vale') -> agree, 'the same one, Ada Vale'`
 */
export function compareIdentities(a: string, b: string, name: (id: string) => string): PairFinding {
  return a === b
    ? { relation: 'agree', rule: 'same-identity', reason: `the same one, ${name(a)}` }
    : { relation: 'differ', rule: 'other-identity', reason: `${name(a)} and ${name(b)} are not the same` }
}
