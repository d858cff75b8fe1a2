/**
 * One account against that of a base report which the reader has chosen: data.md, rule 6 ("Without a base the cells
 * are lettered"). The base is no original and no authority: every word here says how an account stands to it, and
 * turning the two round turns the words round.
 */
import { compareAccounts } from './compare'
import { chainKey, formatCredit } from './credit'
import type { PairFinding, RuleId } from './findingRules'
import type { Account, Detail, Firmness, Talks } from './model'
import { firmnesses } from './vocabulary'

/** How an account stands to the base, in the words of the screen. */
export type BaseRelation =
  | 'same'
  | 'more precise'
  | 'less precise'
  | 'longer'
  | 'shorter'
  | 'overlaps'
  | 'both can hold'
  | 'cannot be decided'
  | 'worded differently'
  | 'quoted differently'
  | 'differs'

/** `lost`: the base credits somebody and this account nobody; `changed`: each credits, not the same. */
export type CreditChange = 'lost' | 'gained' | 'changed'
/** `gained`: told as firmer than in the base. */
export type FirmnessChange = 'lost' | 'gained'

export type AgainstBase = {
  relation: BaseRelation
  credit: CreditChange | null
  firmness: FirmnessChange | null
  /** How the values stand by the rules of findings, for the mark and the tint of the cell. */
  pair: PairFinding['relation']
  /** The whole of it in words, on demand: `more than 5 h and … overlap; credits nobody, the base Karst`. */
  reason: string
}

/**
 * How `account` stands to `base`, two accounts of one detail. The relation is that of the values; credit and firmness
 * are compared beside it and not instead of it (rule 5), and are null where they stand alike.
 *
 * - A compatible account is more or less precise by the rule that found it; a quotation whose words are the same and
 *   that prints more or fewer of them is longer or shorter; ranges, times and open lists that share a part overlap;
 *   for what remains (facts about each page, other stages, choices that do not exclude each other) both can hold.
 * - Firmness: the stage decides (possible, planned, expected, under way, done); between accounts of one stage, or
 *   where one tells none, a hedge that only one of them has. Other words for a hedge are no change.
 *
 * `relateToBase(talks, detail, 'over five hours' (Karst), 'five to six hours') -> { relation: 'overlaps', credit: 'lost', … }`
 */
export function relateToBase(talks: Talks, detail: Detail, base: Account, account: Account): AgainstBase {
  const finding = compareAccounts(talks, detail, base, account)
  const credit = compareCredit(base, account)
  const firmness = compareFirmness(base, account)
  const told = [
    finding.reason,
    ...(credit === null
      ? []
      : [`credit ${credit}: ${formatCredit(talks, account)}, in the base ${formatCredit(talks, base)}`]),
    ...(firmness === null
      ? []
      : [`firmness ${firmness}: ${firmnessText(account)}, in the base ${firmnessText(base)}`]),
  ]
  return { relation: relationOf(finding), credit, firmness, pair: finding.relation, reason: told.join('; ') }
}

function relationOf({ relation, rule, morePrecise }: PairFinding): BaseRelation {
  switch (relation) {
    case 'agree':
      return 'same'
    case 'differ':
      return 'differs'
    case 'worded differently':
    case 'quoted differently':
    case 'cannot be decided':
      return relation
    case 'compatible':
      return compatibleRelation(rule, morePrecise)
  }
}

const sharingRules: readonly RuleId[] = ['ranges-overlap', 'times-overlap', 'open-lists', 'quoted-shorter']

/** `a` is the base. */
function compatibleRelation(rule: RuleId, morePrecise: PairFinding['morePrecise']): BaseRelation {
  const isQuoted = rule === 'quoted-shorter'
  if (morePrecise === 'b') return isQuoted ? 'longer' : 'more precise'
  if (morePrecise === 'a') return isQuoted ? 'shorter' : 'less precise'
  return sharingRules.includes(rule) ? 'overlaps' : 'both can hold'
}

function compareCredit(base: Account, account: Account): CreditChange | null {
  const [from, to] = [chainKey(base.chain), chainKey(account.chain)]
  if (from === to) return null
  if (to === '') return 'lost'
  return from === '' ? 'gained' : 'changed'
}

const stageOf = (firmness: Firmness | null) => (firmness === null ? null : firmnesses.indexOf(firmness))

function compareFirmness(base: Account, account: Account): FirmnessChange | null {
  const [from, to] = [stageOf(base.firmness), stageOf(account.firmness)]
  if (from !== null && to !== null && from !== to) return to > from ? 'gained' : 'lost'
  if ((base.hedge === null) === (account.hedge === null)) return null
  return account.hedge === null ? 'gained' : 'lost'
}

const firmnessText = ({ firmness, hedge }: Account): string =>
  [firmness ?? 'no stage told', hedge === null ? 'not hedged' : `“${hedge}”`].join(', ')
