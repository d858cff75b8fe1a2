/**
 * Attribution as a chain: data.md, rule 8. Speaker first, then the medium or spokesperson who passed it on. No credit
 * is a value of its own: the outlet’s own voice.
 */
import type { Account, CreditLink, Talks } from './model'
import { foldWord, tokenise } from './words'

const shortNames = new WeakMap<Talks, ReadonlyMap<string, string>>()

/**
 * What each person is called for short: the one word of the name that some report prints alone (as an account or as a
 * credit), else the last word of the name; the whole name where two people would be called the same. Reports are asked
 * first because not every name ends in the family name.
 */
export function shortNamesOf(talks: Talks): ReadonlyMap<string, string> {
  const known = shortNames.get(talks)
  if (known !== undefined) return known
  const names = collectPrintedNames(talks)
  for (const { id, name } of talks.people) {
    if (!names.has(id)) names.set(id, name.split(' ').at(-1) ?? name)
  }
  const bearers = new Map<string, number>()
  for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1)
  for (const { id, name } of talks.people)
    if ((bearers.get(names.get(id) ?? '') ?? 0) > 1) names.set(id, name)
  shortNames.set(talks, names)
  return names
}

function collectPrintedNames(talks: Talks): Map<string, string> {
  const printed = new Map<string, string>()
  const note = (person: string | undefined, words: string) => {
    if (person === undefined || printed.has(person)) return
    const name = talks.by.person.get(person)?.name.split(' ') ?? []
    if (name.includes(words)) printed.set(person, words)
  }
  for (const detail of talks.details) {
    for (const account of detail.accounts) {
      if (account.value.kind === 'person') note(account.value.person, account.value.words)
      for (const link of account.chain) note(link.person, link.words)
    }
  }
  return printed
}

/** A link of a chain by the short name of whom it credits; in its printed words where no record stands behind it. */
export function formatLink(talks: Talks, link: CreditLink): string {
  if (link.person !== undefined) return shortNamesOf(talks).get(link.person) ?? link.words
  if (link.organisation !== undefined) return talks.by.organisation.get(link.organisation)?.name ?? link.words
  if (link.delegation !== undefined) return talks.by.delegation.get(link.delegation)?.name ?? link.words
  return link.words
}

/** What makes two links credit the same one: the record, or the folded words where there is none. */
export function linkKey(link: CreditLink): string {
  const id = link.person ?? link.organisation ?? link.delegation
  if (id !== undefined) return `${link.person ? 'p' : link.organisation ? 'o' : 'd'}:${id}`
  return `"${tokenise(link.words)
    .map((token) => foldWord(token.text))
    .join(' ')}`
}

/** What makes two chains the same; empty for the outlet’s own voice. */
export function chainKey(chain: readonly CreditLink[]): string {
  return chain.map(linkKey).join(' → ')
}

/**
 * Whom an account credits, from the one who spoke on; `own voice` for an empty chain.
 * `formatCredit(talks, account) -> 'Zakharova'`, `'Darchiev → RIA Novosti'`, `'Russian state media'`, `'own voice'`
 */
export function formatCredit(talks: Talks, account: Account): string {
  return account.chain.length === 0
    ? 'own voice'
    : account.chain.map((link) => formatLink(talks, link)).join(' → ')
}
