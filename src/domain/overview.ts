/**
 * What a reader should see first: the talks in a paragraph made from data, the counts that matter, and the lines in
 * which the reports part, chosen by a rule that is stated and the same for any talks.
 */
import { type Aspect, aspects, type FindingKind, findingKinds } from './findingKinds'
import { reportsOfAccounts } from './accountReports'
import type { Analysis, DetailAnalysis } from './findings'
import { voicesOf } from './namedVoices'
import type { Report, Statement, Talks } from './model'

/** One value of a line and who has it. */
export type PartingGroup = { text: string; reports: Report[]; accountIds: string[] }

/** How the reports part in a line, in the order in which lines are taken. */
export const partingKinds = [
  'they differ',
  'cannot be decided',
  'quoted differently',
  'stops before its end',
  'differs from itself',
  'credit',
  'firmness',
  'precision',
  'words',
] as const
export type PartingKind = (typeof partingKinds)[number]

export type PartingLine = {
  detail: DetailAnalysis
  kind: PartingKind
  /** The aspect of the filter that leads to more like it; null where it is a finding alone. */
  aspect: Aspect | null
  /** A few words beside the question: `a quotation that stops`, `within one report`. */
  note: string | null
  /** Two or more, side by side; the first is the one most reports have. */
  groups: PartingGroup[]
  statement: Statement | null
}

/** The rule of `partingLines` in words for the reader. */
export const partingRule =
  'Taken in turn from nine kinds: values that differ, what cannot be decided, words changed inside quotation marks, ' +
  'quotations that stop before their end, reports that differ from themselves, a credit that is lost, a firmness ' +
  'that changes, a more precise value, other words for one thing. Within a kind, details carried by the most ' +
  'reports come first, then those of these talks before earlier or other ones, then the order of the story. Before ' +
  'that: among quotations that stop what the cut takes with it, among reports that differ from themselves those that do so in more ways (words alone do not count), among ' +
  'credits those lost for one and the same thing, among firmness what the time of writing does not explain, among ' +
  'precise values those that are measured, among words names and titles. At most two lines of a kind and three of an issue; a detail has one ' +
  'line. Facts about the page itself are left out.'

export type OverviewCounts = {
  reports: number
  outlets: number
  /** Details over all, and those that a report of the selection carries. */
  details: number
  carried: number
  statements: number
  /** Distinct named voices over all details. */
  voices: number
  /** One for each finding, in reading order, also where it is 0. */
  findings: { finding: FindingKind; count: number }[]
  aspects: { aspect: Aspect; count: number }[]
}

/** The counts that matter, over the reports of the analysis and the details given (all by default). */
export function overviewCounts(
  talks: Talks,
  analysis: Analysis,
  details: readonly DetailAnalysis[] = analysis.details,
): OverviewCounts {
  return {
    reports: analysis.reports.length,
    outlets: new Set(analysis.reports.map(({ outlet }) => outlet)).size,
    details: details.length,
    carried: details.filter(({ carriedBy }) => carriedBy.length > 0).length,
    statements: talks.statements.filter(({ printings }) =>
      printings.some((printing) => analysis.reports.some(({ id }) => id === printing.report)),
    ).length,
    voices: voicesOf(analysis, details).length,
    findings: findingKinds.map((finding) => ({
      finding,
      count: details.filter((one) => one.finding === finding).length,
    })),
    aspects: aspects.map((aspect) => ({
      aspect,
      count: details.filter((one) => one.aspects.some((part) => part.aspect === aspect)).length,
    })),
  }
}

/** A clause of the summary with its witnesses among the selected reports. */
export type SummaryClause = { text: string; accountIds: string[]; reports: Report[]; every: boolean }

/** What the talks were, clause by clause, each with the selected reports that its accounts stand in. */
export function summaryClauses(talks: Talks, reports: readonly Report[] = talks.reports): SummaryClause[] {
  return talks.head.talks.summary.map(({ text, accounts }) => {
    const witnesses = reportsOfAccounts(talks, accounts, reports)
    return { text, accountIds: accounts, reports: witnesses, every: witnesses.length === reports.length }
  })
}

/**
 * Who stands behind the reports of a clause, by its details: how many voices they name between them, and how many of
 * the reports name none. Four reports of one statement are not four confirmations (rule 12).
 */
export function voicesBehind(
  talks: Talks,
  analysis: Analysis,
  { accountIds, reports }: SummaryClause,
): { named: number; uncredited: number } {
  const ids = new Set(
    accountIds.flatMap((id) => {
      const evidence = talks.by.evidence.get(id)
      return evidence?.kind === 'account' ? evidence.detail.id : []
    }),
  )
  const details = [...ids].flatMap((id) => analysis.byDetail.get(id) ?? [])
  const heard = voicesOf(analysis, details).map((voice) => voice.reports)
  return {
    named: heard.filter((by) => reports.some((report) => by.includes(report))).length,
    uncredited: reports.filter((report) => !heard.some((by) => by.includes(report))).length,
  }
}
