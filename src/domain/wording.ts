/** Rows in which the printed words are the value: names, titles, terms, quotations. data.md, rules 6 and 9. */
import type { PairFinding } from './findingRules'
import type { Account, Detail, Printing, Talks } from './model'
import { formWords } from './printedForms'
import { comparePrintings, type PrintingComparison } from './statements'
import { foldWord, joinExcerpt, plainWord, type Token, tokenise } from './words'

/** Words without capitals, punctuation and the shape of apostrophes; their spelling stays. */
function plainWords(text: string): string {
  const known = plainTexts.get(text)
  if (known !== undefined) return known
  const plain = tokenise(text)
    .map((token) => plainWord(token.text))
    .join(' ')
  if (plainTexts.size >= mostPlainTexts) plainTexts.clear()
  plainTexts.set(text, plain)
  return plain
}

// The same words are compared with those of every other report, and again at every change of selection.
const plainTexts = new Map<string, string>()
const mostPlainTexts = 20_000

const foldedWords = (plain: string) => plain.split(' ').map(foldWord).join(' ')

/** The printing that an account of a quotation is, where the file has it. */
export function printingOf(talks: Talks, account: Account): Printing | null {
  const evidence = account.printing === undefined ? undefined : talks.by.evidence.get(account.printing)
  return evidence?.kind === 'printing' ? evidence.printing : null
}

const parts = new WeakMap<Account, { of: Printing; part: Printing }>()

/**
 * What an account quotes: the printing that it is, or the part of it that the account cites, where a detail asks for
 * one clause of a longer sentence. Null without a printing. The same part each time, as comparisons are kept by it.
 */
export function quotedPartOf(talks: Talks, account: Account): Printing | null {
  const printing = printingOf(talks, account)
  if (printing === null || joinExcerpt(account.excerpt) === joinExcerpt(printing.excerpt)) return printing
  const known = parts.get(account)
  if (known?.of === printing) return known.part
  const part = { ...printing, excerpt: account.excerpt }
  parts.set(account, { of: printing, part })
  return part
}

/** Equal for accounts whose words are the same, and stand inside quotation marks or outside alike. */
export function wordingKey(talks: Talks, detail: Detail, account: Account): string {
  if (detail.wordingSort !== 'quotation') return plainWords(account.value.words)
  const printing = quotedPartOf(talks, account)
  return printing === null
    ? `told|${plainWords(account.value.words)}`
    : `${statementIdOf(talks, account)}|${printing.marks}|${plainWords(joinExcerpt(printing.excerpt))}`
}

function statementIdOf(talks: Talks, account: Account): string {
  const evidence = account.printing === undefined ? undefined : talks.by.evidence.get(account.printing)
  return evidence?.kind === 'printing' ? evidence.statement.id : ''
}

/**
 * How the words of two accounts stand, by the sort of words that the detail asks for. Capitals, punctuation and the
 * shape of quotation marks never count. Names and terms: the same, or worded differently. Titles: one that has every
 * word of the other and more is fuller, and compatible. Quotations: by their printings, see `compareQuotations`.
 */
export function compareWordings(talks: Talks, detail: Detail, a: Account, b: Account): PairFinding {
  switch (detail.wordingSort) {
    case 'quotation':
      return compareQuotations(talks, a, b)
    case 'title':
      return compareTitles(a.value.words, b.value.words)
    case 'name':
    case 'term':
    case undefined:
      return compareTerms(a.value.words, b.value.words)
  }
}

/** "Darchiyev", "Darchiev" -> worded differently; "US", "U.S." -> agree */
function compareTerms(a: string, b: string): PairFinding {
  const [plainA, plainB] = [plainWords(a), plainWords(b)]
  if (plainA === plainB) return { relation: 'agree', rule: 'same-words', reason: `the same words, “${a}”` }
  return foldedWords(plainA) === foldedWords(plainB)
    ? { relation: 'worded differently', rule: 'spelling', reason: `“${a}” and “${b}”: another spelling` }
    : { relation: 'worded differently', rule: 'other-words', reason: `“${a}” and “${b}”` }
}

/** "Deputy Secretary", "US Deputy Secretary of Trade" -> compatible; "Russia's envoy", "Russian envoy" -> worded differently */
function compareTitles(a: string, b: string): PairFinding {
  const [plainA, plainB] = [plainWords(a), plainWords(b)]
  if (plainA === plainB) return { relation: 'agree', rule: 'same-words', reason: `the same words, “${a}”` }
  const [wordsA, wordsB] = [formWords(a), formWords(b)]
  const aInB = [...wordsA].every((word) => wordsB.has(word))
  const bInA = [...wordsB].every((word) => wordsA.has(word))
  if (aInB === bInA) {
    return aInB && foldedWords(plainA) === foldedWords(plainB)
      ? { relation: 'worded differently', rule: 'spelling', reason: `“${a}” and “${b}”: another spelling` }
      : { relation: 'worded differently', rule: 'other-words', reason: `“${a}” and “${b}”` }
  }
  const [full, short] = aInB ? [b, a] : [a, b]
  return {
    relation: 'compatible',
    rule: 'title-within',
    reason: `“${full}” is fuller than “${short}”`,
    morePrecise: aInB ? 'b' : 'a',
  }
}

const compared = new WeakMap<Printing, WeakMap<Printing, PrintingComparison>>()

/** `comparePrintings`, kept for each pair: rows and their aspects ask for it at every change of selection. */
export function comparisonOf(base: Printing, other: Printing): PrintingComparison {
  const row = compared.get(base) ?? new WeakMap<Printing, PrintingComparison>()
  compared.set(base, row)
  const comparison = row.get(other) ?? comparePrintings(base, other)
  row.set(other, comparison)
  return comparison
}

/**
 * Two quotations of one statement. Inside both pairs of marks: other words are *quoted differently*, one that is only
 * shorter is *compatible*, spelling or contraction alone is *worded differently*. Where one has no marks it is a
 * retelling: other words are *worded differently*. An account without a printing of the same statement is compared
 * by its words, as a term.
 */
function compareQuotations(talks: Talks, a: Account, b: Account): PairFinding {
  const [printingA, printingB] = [quotedPartOf(talks, a), quotedPartOf(talks, b)]
  if (printingA === null || printingB === null || statementIdOf(talks, a) !== statementIdOf(talks, b)) {
    const finding = compareTerms(a.value.words, b.value.words)
    return finding.relation === 'agree' ? finding : { ...finding, rule: 'quoted-and-told' }
  }
  return judgePrintings(printingA, printingB)
}

function judgePrintings(a: Printing, b: Printing): PairFinding {
  const comparison = comparisonOf(a, b)
  const { classes, summary, missing, added } = comparison
  const has = (name: (typeof classes)[number]) => classes.includes(name)
  if (has('identical')) return { relation: 'agree', rule: 'quoted-alike', reason: 'the same words' }
  const longer = missing > 0 === added > 0 ? 'neither' : missing > 0 ? 'a' : 'b'
  if (has('no quotation marks')) {
    // Which of two printings has the marks decides what is a retelling of which: ask both ways round.
    if (has('other words') || comparisonOf(b, a).classes.includes('other words')) {
      return {
        relation: 'worded differently',
        rule: 'quoted-and-told',
        reason: `not both inside quotation marks; ${summary}`,
      }
    }
    if (missing > 0 || added > 0) {
      return { relation: 'compatible', rule: 'quoted-shorter', reason: summary, morePrecise: longer }
    }
    return comparison.steps.every(({ kind }) => kind === 'same')
      ? { relation: 'agree', rule: 'quoted-alike', reason: 'the same words, not both inside quotation marks' }
      : { relation: 'worded differently', rule: 'quoted-spelling', reason: summary }
  }
  if (has('other words')) {
    const reason = `inside the marks ${formatReplaced(comparison)}`
    return { relation: 'quoted differently', rule: 'quoted-otherwise', reason }
  }
  if (has('shorter') || has('longer')) {
    return { relation: 'compatible', rule: 'quoted-shorter', reason: summary, morePrecise: longer }
  }
  return { relation: 'worded differently', rule: 'quoted-spelling', reason: summary }
}

/** How many replaced runs a reason names. */
const namedRuns = 3

/** `“a” against “the broader”; and 2 more`: the words that stand in one place, as printed. */
function formatReplaced({ base, other, steps }: PrintingComparison): string {
  const [baseText, otherText] = [joinExcerpt(base.excerpt), joinExcerpt(other.excerpt)]
  const printed = (text: string, words: readonly Token[]) => text.slice(words[0]?.start, words.at(-1)?.end)
  const runs = steps.filter(({ kind }) => kind === 'replaced')
  const named = runs
    .slice(0, namedRuns)
    .map((step) => `“${printed(baseText, step.base)}” against “${printed(otherText, step.other)}”`)
  const more = runs.length - named.length
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')
}
