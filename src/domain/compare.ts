/** Two accounts of one detail set against each other: data.md, rules 4 to 6. */
import { compareChoices } from './choiceRelations'
import { compareDurations, durationKey } from './duration'
import type { PairFinding } from './findingRules'
import { formatValue } from './formatValue'
import { compareIdentities } from './identity'
import { compareLists, listKey } from './list'
import type { Account, Detail, Talks } from './model'
import { comparePlaces } from './place'
import { compareQuantities, quantityKey } from './quantity'
import { compareTimeValues, timeValueKey } from './timeValue'
import { compareWordings, wordingKey } from './wording'

/**
 * How two accounts of a detail stand, by which rule and why. The order of the two changes nothing but which of them
 * `morePrecise` names. An account agrees with itself. Two things keep values that part from being set against each
 * other: facts about each page never differ, and a value that may change is told at a stage.
 *
 * Agreement that rests on another report says so in its reason.
 */
export function compareAccounts(talks: Talks, detail: Detail, a: Account, b: Account): PairFinding {
  const finding = soften(talks, detail, a, b, compareValues(talks, detail, a, b))
  if (finding.relation !== 'agree' && finding.relation !== 'worded differently') return finding
  const resting = restingOn(talks, [a, b])
  return resting === '' ? finding : { ...finding, reason: `${finding.reason}; ${resting}` }
}

function soften(talks: Talks, detail: Detail, a: Account, b: Account, finding: PairFinding): PairFinding {
  if (finding.relation !== 'differ' && finding.relation !== 'cannot be decided') return finding
  const [valueA, valueB] = [a, b].map(({ value }) => `“${formatValue(talks, detail, value)}”`)
  if (detail.scope === 'page') {
    const reason = `${valueA} and ${valueB}: each is true of its own page`
    return { relation: 'compatible', rule: 'page', reason, morePrecise: 'neither' }
  }
  if (detail.mayChange === true && a.firmness !== null && b.firmness !== null && a.firmness !== b.firmness) {
    const reason = `${valueA} (${a.firmness}) and ${valueB} (${b.firmness}): told at different stages`
    return { relation: 'compatible', rule: 'stage', reason, morePrecise: 'neither' }
  }
  return finding
}

/** How the values alone stand, whatever the stage they are told at and even if they are facts about a page. */
export function compareValues(talks: Talks, detail: Detail, a: Account, b: Account): PairFinding {
  const [valueA, valueB] = [a.value, b.value]
  switch (valueA.kind) {
    case 'duration':
      if (valueB.kind === 'duration') return compareDurations(valueA, valueB)
      break
    case 'quantity':
      if (valueB.kind === 'quantity') return compareQuantities(valueA, valueB)
      break
    case 'time':
      if (valueB.kind === 'time') return compareTimeValues(talks, valueA, valueB)
      break
    case 'place':
      if (valueB.kind === 'place') return comparePlaces(talks, valueA.place, valueB.place)
      break
    case 'person':
      if (valueB.kind !== 'person') break
      return compareIdentities(valueA.person, valueB.person, (id) => talks.by.person.get(id)?.name ?? id)
    case 'organisation':
      if (valueB.kind !== 'organisation') break
      return compareIdentities(
        valueA.organisation,
        valueB.organisation,
        (id) => talks.by.organisation.get(id)?.name ?? id,
      )
    case 'side':
      if (valueB.kind !== 'side') break
      return compareIdentities(
        valueA.delegation,
        valueB.delegation,
        (id) => talks.by.delegation.get(id)?.name ?? id,
      )
    case 'list':
      if (valueB.kind === 'list') return compareLists(detail, valueA, valueB)
      break
    case 'category':
      if (valueB.kind === 'category') return compareChoices(detail, valueA.category, valueB.category)
      break
    case 'text':
      if (valueB.kind === 'text') return compareChoices(detail, valueA.group, valueB.group)
      break
    case 'wording':
      if (valueB.kind === 'wording') return compareWordings(talks, detail, a, b)
      break
  }
  return {
    relation: 'cannot be decided',
    rule: 'kinds',
    reason: `${[valueA.kind, valueB.kind].toSorted().join(' and ')} cannot be compared`,
  }
}

/**
 * Says that the reading of accounts needs other reports, by their outlets' names; empty where it does not.
 * `resting on A Gazette for its date`
 */
export function restingOn(talks: Talks, accounts: readonly Account[]): string {
  const dates = new Set<string>()
  const readings = new Set<string>()
  let unnamed = false
  for (const { value, restsOn } of accounts) {
    if (value.kind === 'time' && value.resolved?.from === 'another report') {
      if (value.resolved.report === undefined) unnamed = true
      else dates.add(value.resolved.report)
    }
    for (const report of restsOn ?? []) readings.add(report)
  }
  if (dates.size === 0 && readings.size === 0) return unnamed ? 'a date is taken from another report' : ''
  const names = talks.reports
    .filter(({ id }) => dates.has(id) || readings.has(id))
    .map(({ outlet }) => {
      return talks.by.outlet.get(outlet)?.name ?? outlet
    })
  const others = `${names.length > 1 ? 'other reports' : 'another report'}: ${names.join(', ')}`
  return dates.size > 0 || unnamed ? `a date is taken from ${others}` : `this reading rests on ${others}`
}

const keys = new WeakMap<Account, string>()

/**
 * Equal for two accounts of a detail that stand alike to every third one, so that many accounts are compared as few
 * readings. Accounts with one key agree. Kept for each account: findings ask for it at every change of selection.
 */
export function readingKey(talks: Talks, detail: Detail, account: Account): string {
  const known = keys.get(account)
  if (known !== undefined) return known
  const stage = detail.mayChange === true ? (account.firmness ?? '') : ''
  const key = `${account.value.kind}|${stage}|${valueKey(talks, detail, account)}`
  keys.set(account, key)
  return key
}

function valueKey(talks: Talks, detail: Detail, account: Account): string {
  const { value } = account
  switch (value.kind) {
    case 'duration':
      return durationKey(value)
    case 'quantity':
      return quantityKey(value)
    case 'time':
      return timeValueKey(value)
    case 'place':
      return value.place
    case 'person':
      return value.person
    case 'organisation':
      return value.organisation
    case 'side':
      return value.delegation
    case 'list':
      return listKey(value)
    case 'category':
      return value.category
    case 'text':
      return value.group
    case 'wording':
      return wordingKey(talks, detail, account)
  }
}
