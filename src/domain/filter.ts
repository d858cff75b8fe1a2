/** The one filter of all views: which reports, issues, findings, aspects, words and span of time the reader has chosen. */
import { happensWithin } from './detailTimes'
import type { Aspect, FindingKind } from './findingKinds'
import type { Analysis, DetailAnalysis } from './findings'
import type { Account, Report, Talks } from './model'
import type { TimeSpan } from './timeSpan'
import { foldWord } from './words'

/** Ids of issues and reports; an empty list is no restriction. Choices within a list widen, lists narrow each other. */
export type Filter = {
  issues: string[]
  reports: string[]
  findings: FindingKind[]
  aspects: Aspect[]
  words: string
  /** What happened, or may have happened, within it; null for any time. */
  span: TimeSpan | null
}

export const emptyFilter: Filter = {
  issues: [],
  reports: [],
  findings: [],
  aspects: [],
  words: '',
  span: null,
}

/** The chosen reports in the order of the file; all when none is chosen, or none of the chosen exists. */
export function selectReports(talks: Talks, filter: Filter): Report[] {
  const chosen = talks.reports.filter((report) => filter.reports.includes(report.id))
  return chosen.length === 0 ? talks.reports : chosen
}

/** Whether a detail passes each list of the filter. */
type Passes = { issues: boolean; findings: boolean; aspects: boolean; words: boolean; span: boolean }

/** A test for details, with the filter taken apart once. */
function passesOf(talks: Talks, { reports }: Analysis, filter: Filter): (analysed: DetailAnalysis) => Passes {
  const issues = new Set(filter.issues)
  const findings = new Set(filter.findings)
  const aspects = new Set(filter.aspects)
  const words = searchWords(filter.words)
  const isWithin = filter.span === null ? null : happensWithin(talks, reports, filter.span)
  return (analysed) => ({
    issues: issues.size === 0 || issues.has(analysed.detail.issue),
    findings: findings.size === 0 || findings.has(analysed.finding),
    aspects: aspects.size === 0 || analysed.aspects.some(({ aspect }) => aspects.has(aspect)),
    words: words.length === 0 || hasWords(analysed, words),
    span: isWithin === null || isWithin(analysed.detail),
  })
}

/**
 * A text as folded words. Coarser than `tokenise`, and many times as quick, which counts over a long file: whatever is
 * no letter, figure, apostrophe, hyphen or point parts words, and a compound is given whole and in its parts.
 */
function searchWords(text: string): string[] {
  return text
    .replaceAll(/\u00AD|\u200C|\u200D/g, '')
    .split(/[^\p{L}\p{M}\p{N}'’ʼ.\u2010\u2011-]+/u)
    .map(foldWord)
    .flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : word))
    .filter((word) => word !== '')
}

const haystacks = new WeakMap<DetailAnalysis, string>()
const accountHaystacks = new WeakMap<Account, string>()

/** Every word of the query begins a word of the detail. */
function hasWords(analysed: DetailAnalysis, words: readonly string[]): boolean {
  let haystack = haystacks.get(analysed)
  if (haystack === undefined) {
    haystack = haystackOf(analysed)
    haystacks.set(analysed, haystack)
  }
  const within = haystack
  return words.every((word) => within.includes(` ${word}`))
}

/** Folded words with a space before each, so that a word’s start can be looked for. */
const asHaystack = (texts: readonly (string | null | undefined)[]) =>
  searchWords(texts.filter(Boolean).join(' '))
    .map((word) => ` ${word}`)
    .join('')

function haystackOf({ detail, cells }: DetailAnalysis): string {
  const texts: (string | null | undefined)[] = [detail.question, detail.label, detail.note, detail.setApart]
  let accounts = ''
  for (const cell of cells) {
    if (cell.kind === 'silence') texts.push(cell.silence.note)
    if (cell.kind !== 'account') continue
    texts.push(cell.value, cell.credit)
    for (const account of [cell.account, ...cell.others]) accounts += accountHaystack(account)
  }
  return asHaystack(texts) + accounts
}

/** Kept for each account: it stays the same when the reader selects other reports. */
function accountHaystack(account: Account): string {
  const known = accountHaystacks.get(account)
  if (known !== undefined) return known
  const { value, excerpt, chain, hedge, note } = account
  const printed = [...excerpt.map(({ exact }) => exact), ...chain.map(({ words }) => words)]
  const haystack = asHaystack([value.words, hedge, note, ...printed])
  accountHaystacks.set(account, haystack)
  return haystack
}

/**
 * The details that pass the filter, in the order of the file. `words`: each of them must begin some word of the
 * question, label, values, excerpts, credits or notes, without regard to case and spelling (-ise, -ize). `span`: see
 * `happensWithin`. The reports are no matter here: the analysis is of those already.
 */
export function selectDetails(talks: Talks, analysis: Analysis, filter: Filter): DetailAnalysis[] {
  const passes = passesOf(talks, analysis, filter)
  return analysis.details.filter((analysed) => {
    const { issues, findings, aspects, words, span } = passes(analysed)
    return issues && findings && aspects && words && span
  })
}

/** What each choice would leave, the other lists of the filter applied. A choice that would leave nothing is missing. */
export type ChoiceCounts = {
  issues: Map<string, number>
  /** How many of the shown details each report carries, selected or not. */
  reports: Map<string, number>
  findings: Map<FindingKind, number>
  aspects: Map<Aspect, number>
  shown: number
  all: number
}

/** Counts for the choices of the filter; every issue and report of the file has one, be it 0. */
export function countChoices(talks: Talks, analysis: Analysis, filter: Filter): ChoiceCounts {
  const counts: ChoiceCounts = {
    issues: new Map(talks.issues.map((issue) => [issue.id, 0])),
    reports: new Map(talks.reports.map((report) => [report.id, 0])),
    findings: new Map(),
    aspects: new Map(),
    shown: 0,
    all: analysis.details.length,
  }
  const passes = passesOf(talks, analysis, filter)
  for (const analysed of analysis.details) {
    const { detail, finding } = analysed
    const { issues, findings, aspects, words, span } = passes(analysed)
    if (!words || !span) continue
    if (findings && aspects) add(counts.issues, detail.issue)
    if (issues && aspects) add(counts.findings, finding)
    if (issues && findings) for (const { aspect } of analysed.aspects) add(counts.aspects, aspect)
    if (!issues || !findings || !aspects) continue
    counts.shown += 1
    for (const report of new Set(detail.accounts.map((account) => account.report)))
      add(counts.reports, report)
  }
  return counts
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
