/** Lists of items, closed (“solely”, a printed count that they make up) or open (“including”): data.md, rule 4. */
import { choiceChain } from './choiceRelations'
import { choiceLabel } from './category'
import type { PairFinding } from './findingRules'
import type { Detail, ListValue } from './model'

/** Items of `items` that `others` does not have, nor in a more or less precise form. */
function notIn(detail: Detail, items: readonly string[], others: ReadonlySet<string>): string[] {
  return items.filter((item) => {
    if (choiceChain(detail, item).some((wider) => others.has(wider))) return false
    return ![...others].some((other) => choiceChain(detail, other).includes(item))
  })
}

/** Equal for lists of the same items that are as complete as each other. */
export function listKey(value: ListValue): string {
  return `${value.closed}|${[...new Set(value.items)].toSorted().join(' ')}`
}

/** `shipping, fisheries and trade` */
function formatItems(detail: Detail, items: readonly string[]): string {
  const labels = items.map((item) => choiceLabel(detail, item))
  const last = labels.at(-1) ?? ''
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`
}

/**
 * How two lists stand. The same items agree, in any order. A closed list that lacks an item of the other differs from
 * it; lists that lack nothing, or that may go on, are compatible. An item within another counts as the same matter,
 * told more precisely.
 */
export function compareLists(detail: Detail, a: ListValue, b: ListValue): PairFinding {
  const itemsA = new Set(a.items)
  const itemsB = new Set(b.items)
  if (itemsA.size === itemsB.size && [...itemsA].every((item) => itemsB.has(item))) {
    return {
      relation: 'agree',
      rule: 'same-items',
      reason: `the same items: ${formatItems(detail, [...itemsA])}`,
    }
  }
  const lackingInB = notIn(detail, [...itemsA], itemsB)
  const lackingInA = notIn(detail, [...itemsB], itemsA)
  const lacks = [a.closed ? lackingInA : [], b.closed ? lackingInB : []].filter((items) => items.length > 0)
  if (lacks.length > 0) {
    const lacking = lacks.map((items) => formatItems(detail, items)).join('; another lacks ')
    return { relation: 'differ', rule: 'closed-list', reason: `a complete list lacks ${lacking}` }
  }
  if (lackingInA.length > 0 && lackingInB.length > 0) {
    return {
      relation: 'compatible',
      rule: 'open-lists',
      reason: `only one has ${formatItems(detail, lackingInB)}, only the other ${formatItems(detail, lackingInA)}; neither is said to be complete`,
      morePrecise: 'neither',
    }
  }
  const more = lackingInB.length > 0 ? lackingInB : lackingInA
  return {
    relation: 'compatible',
    rule: 'list-within',
    reason:
      more.length === 0
        ? 'the same matters, told more and less precisely'
        : `one list has ${formatItems(detail, more)} besides; the other is not said to be complete`,
    morePrecise: lackingInB.length > 0 ? 'a' : lackingInA.length > 0 ? 'b' : 'neither',
  }
}
