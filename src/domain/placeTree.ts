/** The places that accounts of a detail name, as far as one is known to lie in another: data.md, rule 4. */
import type { DetailAnalysis } from './findings'
import type { Account, Place, Report, Talks } from './model'
import { placeChain } from './place'

/** A place, with an account of each report that means it and no narrower one, and the places in it that matter here. */
export type PlaceNode = {
  place: Place
  accounts: { report: Report; account: Account }[]
  within: PlaceNode[]
}

/**
 * The places that accounts of a detail mean as a tree, a report that means two of them at both. Outermost first, each
 * branch beginning at the innermost place that holds all of its accounts' places: nobody needs the world around two
 * rooms of one city. Places side by side are not known to hold one another. An empty list where no account is a place.
 *
 * `customs-house`, `port-amity`, `lighthouse` -> [port-amity [customs-house], lighthouse]
 */
export function selectPlaceTree(talks: Talks, { cells }: DetailAnalysis): PlaceNode[] {
  const found = cells.flatMap((cell) => {
    if (cell.kind !== 'account') return []
    const { report } = cell
    const byPlace = new Map<string, Account>()
    for (const account of [cell.account, ...cell.others]) {
      const place = account.value.kind === 'place' ? account.value.place : null
      if (place !== null && !byPlace.has(place)) byPlace.set(place, account)
    }
    return [...byPlace].map(([place, account]) => ({
      report,
      account,
      chain: placeChain(talks, place).toReversed(),
    }))
  })
  const roots: PlaceNode[] = []
  for (const { report, account, chain } of found) {
    let level = roots
    chain.forEach((id, depth) => {
      const place = talks.by.place.get(id)
      if (place === undefined) return
      const known = level.find((node) => node.place.id === id)
      const node: PlaceNode = known ?? { place, accounts: [], within: [] }
      if (known === undefined) level.push(node)
      if (depth === chain.length - 1) node.accounts.push({ report, account })
      level = node.within
    })
  }
  return roots.map(innermost)
}

/** Leaves out the outer places that no account means and that hold a single one; one place around is kept. */
function innermost(root: PlaceNode): PlaceNode {
  let node = root
  for (;;) {
    const [only] = node.within
    const isNeeded = node.accounts.length > 0 || node.within.length !== 1 || only === undefined
    if (isNeeded || only.within.length === 0) return node
    node = only
  }
}
