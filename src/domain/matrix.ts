/**
 * The rows of the matrix in Compare: details grouped by issue, what is folded away, and what stands under what. One
 * fixed list of models, so that a screen can draw all of it or a window of it.
 */
import { formatNumber } from './count'
import type { Filter } from './filter'
import { type Fold, folds, type Unfolding } from './findingKinds'
import type { RowOrder } from './rowOrder'
import type { Cell, DetailAnalysis } from './findings'
import type { Detail, Issue, Talks } from './model'

/** The rows of one kind that a group folds, and whether they are shown. */
export type FoldLine = { fold: Fold; count: number; isOpen: boolean }

export type MatrixRow =
  | { kind: 'group'; key: string; issue: Issue; folds: FoldLine[]; folded: number }
  | {
      kind: 'detail'
      key: string
      analysis: DetailAnalysis
      /** How many details share its family, itself included; 0 without a family. */
      family: number
      /** How many rows on its wording the filter leaves, shown or not. */
      wordings: number
    }
  | { kind: 'wording'; key: string; analysis: DetailAnalysis; parent: Detail }

/** What decides, beside the filter, what is shown unasked, and in which order; null is that of the story, by issue. */
export type MatrixOptions = {
  unfolded: readonly Unfolding[]
  parting: boolean
  rowOrder?: RowOrder | null
}

/** The detail of the same issue under which a row on wording stands, or null for any other. */
function parentOf(talks: Talks, detail: Detail): Detail | null {
  const parent = detail.wordingOf === undefined ? undefined : talks.by.detail.get(detail.wordingOf)
  return parent !== undefined && parent.issue === detail.issue && parent.wordingOf === undefined
    ? parent
    : null
}

/**
 * Why a row is folded at first sight, or null for one that is shown: it stands on its own and two or more of the
 * chosen reports carry it.
 */
export function foldOf(talks: Talks, analysis: DetailAnalysis): Fold | null {
  if (analysis.carriedBy.length === 0) return 'none reports it'
  if (parentOf(talks, analysis.detail) !== null) return 'wording'
  return analysis.carriedBy.length === 1 ? 'one report only' : null
}

/**
 * The folds that the present choice opens by itself. Whoever filters by finding, aspect or words asks for what
 * matches, so nothing is folded; with one report chosen every row is "one report only"; "only where they part" asks
 * for wordings as well.
 */
function openedByChoice(filter: Filter, options: MatrixOptions): ReadonlySet<Fold> {
  if (filter.findings.length > 0 || filter.aspects.length > 0 || filter.words.trim() !== '')
    return new Set(folds)
  const opened = new Set<Fold>()
  if (filter.reports.length === 1) opened.add('one report only')
  if (options.parting) opened.add('wording')
  return opened
}

/**
 * True when the accounts of a detail part in any aspect. Silence alone does not count: with more than a few reports
 * nearly every detail has it, each cell shows it, and the filter has it as an aspect of its own.
 */
export const hasParting = (analysis: DetailAnalysis): boolean =>
  analysis.aspects.some(({ aspect }) => aspect !== 'silence')

/**
 * The rows to show, top to bottom: for each issue that has any, in the order of the file, a group row, then its
 * details in the order of the story with the rows on their wording beneath. `analyses` are the details that the
 * filter leaves. A fold that the filter opens by itself is not offered; a group whose rows are all folded keeps its
 * line. No details: an empty list.
 *
 * In an order of another kind the groups dissolve: there are no group rows, a wording stands at its own place, and
 * what was folded stays so.
 */
export function buildMatrix(
  talks: Talks,
  analyses: readonly DetailAnalysis[],
  filter: Filter,
  options: MatrixOptions,
): MatrixRow[] {
  const opened = openedByChoice(filter, options)
  const unfolded = new Set(options.unfolded.map(({ issue, fold }) => `${issue}:${fold}`))
  const families = new Map<string, number>()
  for (const { family } of talks.details)
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + 1)
  const left = options.parting ? analyses.filter(hasParting) : analyses
  const isFoldOpen = (issue: string, fold: Fold) => opened.has(fold) || unfolded.has(`${issue}:${fold}`)
  if (options.rowOrder) {
    const shown = left.filter((analysis) => {
      const fold = foldOf(talks, analysis)
      return fold === null || isFoldOpen(analysis.detail.issue, fold)
    })
    return arrangeRows(shown, options.rowOrder).flatMap((analysis) =>
      rowsOf(talks, left, [analysis], families),
    )
  }
  const byIssue = new Map<string, DetailAnalysis[]>()
  for (const analysis of left) {
    const members = byIssue.get(analysis.detail.issue) ?? []
    members.push(analysis)
    byIssue.set(analysis.detail.issue, members)
  }
  return talks.issues.flatMap((issue) => {
    const members = byIssue.get(issue.id) ?? []
    if (members.length === 0) return []
    const isOpen = (fold: Fold) => isFoldOpen(issue.id, fold)
    const lines = folds.map((fold) => ({
      fold,
      count: members.filter((member) => foldOf(talks, member) === fold).length,
      isOpen: isOpen(fold),
    }))
    const shown = members.filter((member) => {
      const fold = foldOf(talks, member)
      return fold === null || isOpen(fold)
    })
    const group: MatrixRow = {
      kind: 'group',
      key: `issue:${issue.id}`,
      issue,
      folds: lines.filter(({ fold, count }) => count > 0 && !opened.has(fold)),
      folded: members.length - shown.length,
    }
    return [group, ...rowsOf(talks, members, shown, families)]
  })
}

/** Most first; rows of one rank stay in the order of the story. */
function arrangeRows(analyses: readonly DetailAnalysis[], order: RowOrder): DetailAnalysis[] {
  const rank = (analysis: DetailAnalysis) =>
    order === 'values' ? countValues(analysis) : analysis.carriedBy.length
  return analyses.toSorted((a, b) => rank(b) - rank(a))
}

/** What each way to narrow the rows would leave, shown or folded, under the rest of the filter. */
export type FocusCounts = { parting: number; single: number }

/**
 * How many rows "where they part" and "one report only" would each leave. `analyses` are the details that the filter
 * leaves without its findings where these ask for one report only, since the two narrow each other to nothing.
 */
export function countFocus(analyses: readonly DetailAnalysis[]): FocusCounts {
  return {
    parting: analyses.filter(hasParting).length,
    single: analyses.filter(({ finding }) => finding === 'one report only').length,
  }
}

/** Details in order, each with its wordings beneath; a wording whose detail is not shown stands at its own place. */
function rowsOf(
  talks: Talks,
  members: readonly DetailAnalysis[],
  shown: readonly DetailAnalysis[],
  families: ReadonlyMap<string, number>,
): MatrixRow[] {
  const wordingsOf = (all: readonly DetailAnalysis[], id: string) =>
    all.filter(({ detail }) => parentOf(talks, detail)?.id === id)
  const shownIds = new Set(shown.map(({ detail }) => detail.id))
  const wordingRow = (analysis: DetailAnalysis, parent: Detail): MatrixRow => ({
    kind: 'wording',
    key: analysis.detail.id,
    analysis,
    parent,
  })
  return shown.flatMap((analysis): MatrixRow[] => {
    const { detail } = analysis
    const parent = parentOf(talks, detail)
    if (parent !== null) return shownIds.has(parent.id) ? [] : [wordingRow(analysis, parent)]
    return [
      {
        kind: 'detail',
        key: detail.id,
        analysis,
        family: detail.family === undefined ? 0 : (families.get(detail.family) ?? 0),
        wordings: wordingsOf(members, detail.id).length,
      },
      ...wordingsOf(shown, detail.id).map((wording) => wordingRow(wording, detail)),
    ]
  })
}

type AccountCell = Extract<Cell, { kind: 'account' }>

/**
 * What stands under the value of a cell, two marks at most: how firm it is told, or its hedge, where the row parts in
 * that; then who is credited. A fact about the page itself is credited only where the page credits somebody.
 * `['planned', 'Zakharova']`, `['own voice']`
 */
export function selectMarks({ detail, aspects }: DetailAnalysis, { account, credit }: AccountCell): string[] {
  const partsInFirmness = aspects.some(({ aspect }) => aspect === 'firmness')
  const hedge = account.hedge === null ? null : `“${account.hedge}”`
  const firmness = partsInFirmness ? (account.firmness ?? hedge) : null
  const isCredited = account.chain.length > 0 || detail.scope !== 'page'
  return [...(firmness === null ? [] : [firmness]), ...(isCredited ? [credit] : [])]
}

/**
 * True for a cell of a row that differs, when more reports hold together without it than with it: it is tinted
 * deeper. False for every cell where no group is larger than another.
 */
export function isMinority({ finding, groups }: DetailAnalysis, { letters }: AccountCell): boolean {
  if (finding !== 'differ') return false
  const largest = Math.max(...groups.map(({ reports }) => reports.length))
  const own = groups.filter(({ letter }) => letters.includes(letter)).map(({ reports }) => reports.length)
  return Math.max(...own) < largest
}

/**
 * The counts beside a finding: `5 reports, 1 value`, `3 reports, 2 wordings`, `1 report`, and for a detail without
 * accounts the number of chosen reports that are silent: `5 silent`.
 */
export function formatRowCounts(analysis: DetailAnalysis): string {
  const { detail, finding, cells, carriedBy } = analysis
  if (carriedBy.length === 0) return `${cells.length} silent`
  const reports = formatNumber(carriedBy.length, 'report')
  if (carriedBy.length === 1) return reports
  const noun = detail.kind === 'wording' || finding === 'worded differently' ? 'wording' : 'value'
  return `${reports}, ${formatNumber(countValues(analysis), noun)}`
}

/** How many distinct values the accounts of a row have: one where they agree, none where no report has it. */
export function countValues({ finding, cells }: DetailAnalysis): number {
  const values = new Set(cells.flatMap((cell) => (cell.kind === 'account' ? [cell.value] : [])))
  return finding === 'agree' ? 1 : values.size
}

/**
 * How many named voices stand behind the reports, where a reader might take their number for as many confirmations:
 * `1 voice` for four reports of one speaker. Null where there are as many voices as reports, where some report credits
 * nobody (whom it heard is unknown, so that its voice cannot be counted), and for facts about the page itself.
 */
export function formatVoiceCount({ detail, carriedBy, voices }: DetailAnalysis): string | null {
  const count = voices.speakers.length
  if (detail.scope === 'page' || voices.uncredited.length > 0 || count >= carriedBy.length) return null
  return formatNumber(count, 'voice')
}
