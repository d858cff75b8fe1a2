/**
 * Statements as the reports print them: which of them the filter leaves, by whom they are, and what the details say of
 * them. How one printing stands to another is the matter of statements.ts.
 */
import type { Filter } from './filter'
import type { FindingKind } from './findingKinds'
import type { Analysis, DetailAnalysis } from './findings'
import type { Account, Person, Printing, Report, Silence, SilenceKind, Statement, Talks } from './model'
import { joinExcerpt } from './words'

/** How a report that prints none of a statement stands to it. */
export type Unprinted = {
  report: Report
  /** What the file records of its silence; null where it records none. */
  silence: Silence | null
  /** What it tells on a detail of the statement without quoting it. */
  told: { account: Account; detail: DetailAnalysis }[]
}

/** A statement over the chosen reports. */
export type Quotation = {
  statement: Statement
  speaker: Person | null
  /** The printings of the chosen reports, in the order of the file. */
  printings: Printing[]
  /** The chosen reports that print it, and those that do not. */
  reports: Report[]
  unprinted: Unprinted[]
  /** Every detail that rests on its words; its own first. */
  details: DetailAnalysis[]
  /** The detail that asks how it is quoted, null where the file has none. */
  own: DetailAnalysis | null
  /** How its printings part; null for several printings that no detail compares. */
  finding: FindingKind | null
}

/** The statements of one speaker. */
export type SpeakerGroup = { speaker: Person | null; quotations: Quotation[] }

/** Details that ask for the words of a statement, or have an account that is one of its printings. */
function detailsOf(analysis: Analysis, statement: Statement): DetailAnalysis[] {
  const ids = new Set(statement.printings.map(({ id }) => id))
  return analysis.details.filter(
    ({ detail }) =>
      detail.statement === statement.id ||
      detail.accounts.some(({ printing }) => printing !== undefined && ids.has(printing)),
  )
}

/** The detail that asks for its words: with the most accounts that are whole printings, the first of them on a tie. */
function ownOf(details: readonly DetailAnalysis[], statement: Statement): DetailAnalysis | null {
  const words = new Map(statement.printings.map(({ id, excerpt }) => [id, joinExcerpt(excerpt)]))
  let most: { analysed: DetailAnalysis; count: number } | null = null
  for (const analysed of details) {
    if (analysed.detail.statement !== statement.id) continue
    const count = analysed.detail.accounts.filter(
      ({ printing, excerpt }) => printing !== undefined && words.get(printing) === joinExcerpt(excerpt),
    ).length
    if (count > (most?.count ?? -1)) most = { analysed, count }
  }
  return most?.analysed ?? null
}

function unprintedOf(
  report: Report,
  statement: Statement,
  details: readonly DetailAnalysis[],
  own: DetailAnalysis | null,
): Unprinted {
  const cell = own?.cells.find((one) => one.report.id === report.id)
  const told = details.flatMap((detail) =>
    detail.detail.statement === statement.id
      ? []
      : detail.cells.flatMap((one) =>
          one.kind === 'account' && one.report.id === report.id ? { account: one.account, detail } : [],
        ),
  )
  return { report, silence: cell?.kind === 'silence' ? cell.silence : null, told }
}

/**
 * A statement over the reports of the analysis. `finding` is that of its own detail; without one it is
 * known only for one report or none.
 */
export function buildQuotation(talks: Talks, analysis: Analysis, statement: Statement): Quotation {
  const ids = new Set(analysis.reports.map(({ id }) => id))
  const printings = statement.printings.filter(({ report }) => ids.has(report))
  const printing = new Set(printings.map(({ report }) => report))
  const reports = analysis.reports.filter(({ id }) => printing.has(id))
  const found = detailsOf(analysis, statement)
  const own = ownOf(found, statement)
  const details = own === null ? found : [own, ...found.filter((analysed) => analysed !== own)]
  const counted = reports.length === 0 ? 'none reports it' : reports.length === 1 ? 'one report only' : null
  return {
    statement,
    speaker: talks.by.person.get(statement.speaker) ?? null,
    printings,
    reports,
    unprinted: analysis.reports
      .filter(({ id }) => !printing.has(id))
      .map((report) => unprintedOf(report, statement, details, own)),
    details,
    own,
    finding: own?.finding ?? counted,
  }
}

/**
 * Every statement of the file over the reports of the analysis, in the order of the file. An empty list for a file
 * without statements.
 */
export function buildQuotations(talks: Talks, analysis: Analysis): Quotation[] {
  return talks.statements.map((statement) => buildQuotation(talks, analysis, statement))
}

/**
 * The quotations that the filter leaves: printed by a chosen report, and with a detail among those the filter leaves
 * or, where only issues are chosen, of one of these issues itself. A statement that no report prints stays while all
 * reports are chosen: it is in the file.
 */
export function selectQuotations(
  quotations: readonly Quotation[],
  filter: Filter,
  detailIds: ReadonlySet<string>,
): Quotation[] {
  const byDetail = filter.findings.length > 0 || filter.aspects.length > 0 || filter.words.trim() !== ''
  return quotations.filter(({ statement, printings, details }) => {
    if (filter.reports.length > 0 && printings.length === 0) return false
    if (details.some(({ detail }) => detailIds.has(detail.id))) return true
    if (byDetail) return false
    return filter.issues.length === 0 || statement.issues.some((issue) => filter.issues.includes(issue))
  })
}

/** Quotations by speaker, speakers in the order in which they first appear. */
export function groupBySpeaker(quotations: readonly Quotation[]): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>()
  for (const quotation of quotations) {
    const key = quotation.statement.speaker
    const known = groups.get(key)
    if (known) known.quotations.push(quotation)
    else groups.set(key, { speaker: quotation.speaker, quotations: [quotation] })
  }
  return [...groups.values()]
}

/** Reports that neither print nor tell it, by how they are silent; `kind` is null where the file records no silence. */
export type SilentGroup = { kind: SilenceKind | null; note: string | null; reports: Report[] }

/** The silent among those that print none of a statement, those alike together, in the order of the file. */
export function groupSilent(unprinted: readonly Unprinted[]): SilentGroup[] {
  const groups = new Map<string, SilentGroup>()
  for (const { report, silence, told } of unprinted) {
    if (told.length > 0) continue
    const [kind, note] = [silence?.kind ?? null, silence?.note ?? null]
    const key = `${kind}|${note}`
    const known = groups.get(key)
    if (known) known.reports.push(report)
    else groups.set(key, { kind, note, reports: [report] })
  }
  return [...groups.values()]
}
