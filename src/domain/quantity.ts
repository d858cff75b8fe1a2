/** Counts and ordinals: exact unless qualified; data.md, rule 4. */
import type { PairFinding } from './findingRules'
import type { QuantityValue } from './model'
import { foldAmountWords } from './numberWords'
import { formatRange, printedPrecision, type Range, relateRanges, unbounded } from './range'

/** The unit that a round number is rounded to: that of its last digit other than nought. `200 -> 100`, `6 -> 1` */
function roundingUnit(amount: number): number {
  if (amount === 0 || !Number.isInteger(amount)) return printedPrecision(amount)
  let unit = 1
  while (amount % (unit * 10) === 0) unit *= 10
  return unit
}

/**
 * The range of a count. Exact unless qualified; "about six" reaches a whole unit to each side, as a measured six with
 * its half unit widened by another half does. "About 200" says that 200 is rounded, so it reaches half of its last
 * digit other than nought (150 up to 250). A vague word has no bounds.
 */
export function quantityBounds(value: QuantityValue): Range {
  const { amount, to } = value
  if (amount === undefined || value.qualifier === 'vague') return unbounded
  switch (value.qualifier) {
    case 'over':
      return { from: amount, to: null, fromIncluded: false, toIncluded: false }
    case 'at least':
      return { from: amount, to: null, fromIncluded: true, toIncluded: false }
    case 'under':
      return { from: null, to: amount, fromIncluded: false, toIncluded: false }
    case 'at most':
      return { from: null, to: amount, fromIncluded: false, toIncluded: true }
    case 'about': {
      const reach = Math.max(printedPrecision(amount), roundingUnit(amount) / 2)
      return { from: amount - reach, to: (to ?? amount) + reach, fromIncluded: true, toIncluded: false }
    }
    case undefined:
      return { from: amount, to: to ?? amount, fromIncluded: true, toIncluded: true }
  }
}

const isVague = (range: Range) => range.from === null && range.to === null

/** What a count is typed as: `quantity, exactly 6`, `quantity, more than 5, no upper end`, `quantity, no bounds`. */
export function formatTypedQuantity(value: QuantityValue): string {
  const range = quantityBounds(value)
  if (isVague(range)) return 'quantity, no bounds'
  const told = formatRange(range, '')
  if (range.to === null) return `quantity, ${told}, no upper end`
  return range.from === range.to ? `quantity, exactly ${told}` : `quantity, ${told}`
}

/** Equal for counts that are the same in range and words. */
export function quantityKey(value: QuantityValue): string {
  const { from, to, fromIncluded, toIncluded } = quantityBounds(value)
  return `${from}|${to}|${fromIncluded}|${toIncluded}|${foldAmountWords(value.words)}`
}

/**
 * How two counts stand, as lengths do. The number decides: "six" and "6" agree.
 * "six", "several" -> compatible, `“several” sets no bounds, so it fits 6`
 */
export function compareQuantities(a: QuantityValue, b: QuantityValue): PairFinding {
  const boundsA = quantityBounds(a)
  const boundsB = quantityBounds(b)
  if (isVague(boundsA) !== isVague(boundsB)) {
    const [vague, told, morePrecise] = isVague(boundsA)
      ? [a, boundsB, 'b' as const]
      : [b, boundsA, 'a' as const]
    return {
      relation: 'compatible',
      rule: 'vague',
      reason: `“${vague.words}” sets no bounds, so it fits ${formatRange(told, '')}`,
      morePrecise,
    }
  }
  const both = `${formatRange(boundsA, '')} and ${formatRange(boundsB, '')}`
  const relation = relateRanges(boundsA, boundsB)
  switch (relation) {
    case 'same': {
      const number = isVague(boundsA) ? 'neither sets bounds' : `the same number, ${formatRange(boundsA, '')}`
      return foldAmountWords(a.words) === foldAmountWords(b.words)
        ? {
            relation: 'agree',
            rule: 'same-value',
            reason: isVague(boundsA) ? 'the same words, without bounds' : number,
          }
        : {
            relation: 'worded differently',
            rule: 'same-value-other-words',
            reason: `“${a.words}” and “${b.words}”: ${number}`,
          }
    }
    case 'apart':
      return { relation: 'differ', rule: 'ranges-apart', reason: `${both}: no number is both` }
    case 'a lies in b':
    case 'b lies in a':
    case 'overlap':
      return {
        relation: 'compatible',
        rule: 'ranges-overlap',
        reason: `${both}: the ranges overlap`,
        morePrecise: relation === 'a lies in b' ? 'a' : relation === 'b lies in a' ? 'b' : 'neither',
      }
  }
}
