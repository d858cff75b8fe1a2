import type { Delegation, Talks } from './model'

/** Delegations in the order of their names, so that no side stands first by anybody's choice. */
export function delegationsByName(talks: Talks): Delegation[] {
  return talks.delegations.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}
