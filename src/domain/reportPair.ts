/**
 * Two reports against each other: every detail that either carries, with the finding between the two by rule 6 of
 * data.md. What a third report says plays no part.
 */
import { compareAccounts } from './compare'
import { type PairFinding, type PairRelation, relationsWorstFirst } from './findingRules'
import type { Analysis } from './findings'
import type { Account, Detail, Report, Silence, Talks } from './model'

/** A detail that both carry: the first account of each, and how these stand to each other. */
export type PairedDetail = { detail: Detail; a: Account; b: Account; finding: PairFinding }

/** A detail that only the one carries; `silence` is that of the other, null where the file records none. */
export type UnpairedDetail = { detail: Detail; account: Account; silence: Silence | null }

export type ReportPair = {
  a: Report
  b: Report
  /** In the order of the story. */
  both: PairedDetail[]
  /** The details that both carry, by relation, the worst first; relations that do not occur are left out. */
  byRelation: { relation: PairRelation; details: PairedDetail[] }[]
  onlyA: UnpairedDetail[]
  onlyB: UnpairedDetail[]
}

const accountOf = ({ accounts }: Detail, { id }: Report) => accounts.find(({ report }) => report === id)

function unpaired(details: readonly Detail[], carrier: Report, other: Report): UnpairedDetail[] {
  return details.flatMap((detail) => {
    const account = accountOf(detail, carrier)
    if (account === undefined || accountOf(detail, other) !== undefined) return []
    return [{ detail, account, silence: detail.silences.find(({ report }) => report === other.id) ?? null }]
  })
}

/**
 * The two reports over the given details, all of the file unless said. A report against itself has every detail it
 * carries under `both`; two reports with nothing in common have none there.
 */
export function compareReportPair(
  talks: Talks,
  a: Report,
  b: Report,
  details: readonly Detail[] = talks.details,
): ReportPair {
  const both = details.flatMap((detail) => {
    const [first, second] = [accountOf(detail, a), accountOf(detail, b)]
    if (first === undefined || second === undefined) return []
    return [{ detail, a: first, b: second, finding: compareAccounts(talks, detail, first, second) }]
  })
  return {
    a,
    b,
    both,
    byRelation: relationsWorstFirst
      .map((relation) => ({
        relation,
        details: both.filter(({ finding }) => finding.relation === relation),
      }))
      .filter((group) => group.details.length > 0),
    onlyA: unpaired(details, a, b),
    onlyB: unpaired(details, b, a),
  }
}

/** How the report stands to one other, over the details that both carry. */
export type AgainstReport = {
  other: Report
  both: number
  relations: { relation: PairRelation; count: number }[]
}

/**
 * How two reports stand to one another, over the details that both carry: how many there are of each relation, in
 * the order in which relations first occur. Computed pair by pair, so for a page on one report or on two, not for a
 * list of them.
 */
export function compareReports(talks: Talks, a: Report, b: Report): AgainstReport {
  const counts = new Map<PairRelation, number>()
  for (const detail of talks.details) {
    const [first, second] = [accountOf(detail, a), accountOf(detail, b)]
    if (first === undefined || second === undefined) continue
    const { relation } = compareAccounts(talks, detail, first, second)
    counts.set(relation, (counts.get(relation) ?? 0) + 1)
  }
  const relations = [...counts].map(([relation, count]) => ({ relation, count }))
  return { other: b, both: relations.reduce((sum, { count }) => sum + count, 0), relations }
}

/** How a report stands to each other one of the analysis, in file order. */
export function reportsAgainst(talks: Talks, analysis: Analysis, report: Report): AgainstReport[] {
  return analysis.reports
    .filter(({ id }) => id !== report.id)
    .map((other) => compareReports(talks, report, other))
}
