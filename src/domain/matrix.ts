/**
 * The rows of the matrix in Compare: details grouped by issue, what is folded away, and what stands under what. One
 * fixed list of models, so that a screen can draw all of it or a window of it.
 */
import { formatNumber } from './count'
import type { Filter } from './filter'
import { everyIssue, type Fold, folds, type Unfolding } from './findingKinds'
import type { RowOrder } from './rowOrder'
import type { Cell, DetailAnalysis } from './findings'
import type { Detail, Issue, Talks } from './model'

/** The rows of one kind that a group folds, and whether they are shown. */
export type FoldLine = { fold: Fold; count: number; isOpen: boolean }

export type MatrixRow =
  | {
      kind: 'group'
      key: string
      /** Null for the one line of all that is folded, where no groups stand. */
      issue: Issue | null
      folds: FoldLine[]
      folded: number
    }
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
  /** True where the filter has left only what parts. */
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
function openedByChoice(filter: Filter, options: MatrixOptions): Set<Fold> {
  if (filter.findings.length > 0 || filter.aspects.length > 0 || filter.words.trim() !== '')
    return new Set(folds)
  const opened = new Set<Fold>()
  if (filter.reports.length === 1) opened.add('one report only')
  if (options.parting) opened.add('wording')
  return opened
}

/**
 * The fold that is opened where all there is would be folded, for an empty screen says nothing: what one report has, or
 * else what none has. Null where something stands unfolded.
 */
function openedForSight(talks: Talks, analyses: readonly DetailAnalysis[]): Fold | null {
  let found: Fold | null = null
  for (const analysis of analyses) {
    const fold = foldOf(talks, analysis)
    if (fold === null) return null
    if (fold === 'one report only') found = fold
    else if (fold === 'none reports it') found ??= fold
  }
  return found
}

/**
 * The rows to show, top to bottom: for each issue that has any, in the order of the file, a group row, then its
 * details in the order of the story with the rows on their wording beneath. `analyses` are the details that the
 * filter leaves. A fold that the filter opens by itself is not offered; a group whose rows are all folded keeps its
 * line; where all groups would be so, one fold is opened. No details: an empty list.
 *
 * In an order of another kind the groups dissolve: a wording stands at its own place, and one line at the end offers
 * what is folded of all issues.
 *
 * The work grows with the number of details and no faster; a row that is as it was is the same object.
 */
export function buildMatrix(
  talks: Talks,
  analyses: readonly DetailAnalysis[],
  filter: Filter,
  options: MatrixOptions,
): MatrixRow[] {
  const opened = openedByChoice(filter, options)
  const forSight = openedForSight(talks, analyses)
  if (forSight !== null) opened.add(forSight)
  const unfolded = new Set(options.unfolded.map(({ issue, fold }) => `${issue}:${fold}`))
  const wordings = groupByParent(talks, analyses)
  if (options.rowOrder) {
    const { line, shown } = foldMembers(talks, analyses, null, opened, unfolded)
    const rows = arrangeRows(shown, options.rowOrder).flatMap((analysis) =>
      rowsOf(talks, [analysis], wordings),
    )
    return line.folds.length > 0 ? [...rows, line] : rows
  }
  const byIssue = new Map<string, DetailAnalysis[]>()
  for (const analysis of analyses) push(byIssue, analysis.detail.issue, analysis)
  return talks.issues.flatMap((issue) => {
    const members = byIssue.get(issue.id) ?? []
    if (members.length === 0) return []
    const { line, shown } = foldMembers(talks, members, issue, opened, unfolded)
    return [line, ...rowsOf(talks, shown, wordings)]
  })
}

/** The line of a group, and which of its members are shown under it. */
function foldMembers(
  talks: Talks,
  members: readonly DetailAnalysis[],
  issue: Issue | null,
  opened: ReadonlySet<Fold>,
  unfolded: ReadonlySet<string>,
): { line: Extract<MatrixRow, { kind: 'group' }>; shown: DetailAnalysis[] } {
  const isOpen = (fold: Fold) => opened.has(fold) || unfolded.has(`${issue?.id ?? everyIssue}:${fold}`)
  const open = new Set(folds.filter(isOpen))
  const counts = new Map<Fold, number>()
  const shown = members.filter((member) => {
    const fold = foldOf(talks, member)
    if (fold !== null) counts.set(fold, (counts.get(fold) ?? 0) + 1)
    return fold === null || open.has(fold)
  })
  const offered = folds.flatMap((fold): FoldLine[] => {
    const count = counts.get(fold) ?? 0
    return count > 0 && !opened.has(fold) ? [{ fold, count, isOpen: open.has(fold) }] : []
  })
  const key = issue === null ? 'folds' : `issue:${issue.id}`
  return { line: { kind: 'group', key, issue, folds: offered, folded: members.length - shown.length }, shown }
}

/** Most first; rows of one rank stay in the order of the story. */
function arrangeRows(analyses: readonly DetailAnalysis[], order: RowOrder): DetailAnalysis[] {
  const ranked = analyses.map((analysis) => ({
    analysis,
    rank: order === 'values' ? countValues(analysis) : analysis.carriedBy.length,
  }))
  return ranked.toSorted((a, b) => b.rank - a.rank).map(({ analysis }) => analysis)
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [item])
  else list.push(item)
}

/** The rows on wording among these, by the id of the detail under which they stand. */
function groupByParent(talks: Talks, analyses: readonly DetailAnalysis[]): Map<string, DetailAnalysis[]> {
  const byParent = new Map<string, DetailAnalysis[]>()
  for (const analysis of analyses) {
    const parent = parentOf(talks, analysis.detail)
    if (parent !== null) push(byParent, parent.id, analysis)
  }
  return byParent
}

const familySizes = new WeakMap<Talks, ReadonlyMap<string, number>>()

/** How many details each family of the file has. */
function sizesOfFamilies(talks: Talks): ReadonlyMap<string, number> {
  const known = familySizes.get(talks)
  if (known !== undefined) return known
  const sizes = new Map<string, number>()
  for (const { family } of talks.details)
    if (family !== undefined) sizes.set(family, (sizes.get(family) ?? 0) + 1)
  familySizes.set(talks, sizes)
  return sizes
}

/** Details in order, each with its wordings beneath; a wording whose detail is not shown stands at its own place. */
function rowsOf(
  talks: Talks,
  shown: readonly DetailAnalysis[],
  wordings: ReadonlyMap<string, readonly DetailAnalysis[]>,
): MatrixRow[] {
  const families = sizesOfFamilies(talks)
  const shownWordings = groupByParent(talks, shown)
  const shownIds = shownWordings.size === 0 ? null : new Set(shown.map(({ detail }) => detail.id))
  const rows: MatrixRow[] = []
  for (const analysis of shown) {
    const { detail } = analysis
    const parent = parentOf(talks, detail)
    if (parent === null) {
      const family = detail.family === undefined ? 0 : (families.get(detail.family) ?? 0)
      rows.push(detailRow(analysis, family, wordings.get(detail.id)?.length ?? 0))
      for (const wording of shownWordings.get(detail.id) ?? []) rows.push(wordingRow(wording, detail))
    } else if (shownIds?.has(parent.id) !== true) rows.push(wordingRow(analysis, parent))
  }
  return rows
}

/** The row that an analysis was last shown in: what has not changed is not drawn again. */
const lastRows = new WeakMap<DetailAnalysis, MatrixRow>()

function detailRow(analysis: DetailAnalysis, family: number, wordings: number): MatrixRow {
  const last = lastRows.get(analysis)
  if (last?.kind === 'detail' && last.wordings === wordings) return last
  const row: MatrixRow = { kind: 'detail', key: analysis.detail.id, analysis, family, wordings }
  lastRows.set(analysis, row)
  return row
}

function wordingRow(analysis: DetailAnalysis, parent: Detail): MatrixRow {
  const last = lastRows.get(analysis)
  if (last?.kind === 'wording') return last
  const row: MatrixRow = { kind: 'wording', key: analysis.detail.id, analysis, parent }
  lastRows.set(analysis, row)
  return row
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

/**
 * Who stands behind the reports of a detail, for where their number has been told already: `1 speaker`,
 * `1 named voice; 2 credit nobody`, `none credits anybody`. Null where no two reports carry it, and for facts about the
 * page itself.
 */
export function formatVoicesBehind({ detail, voices }: DetailAnalysis): string | null {
  return voices.reports < 2 || detail.scope === 'page' ? null : voices.behind
}
