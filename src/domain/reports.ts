/**
 * One report: what it carries, alone or not, what it leaves out, what it leads with, and where in it everything stands.
 * "Only here" and "leaves out" speak of all reports of the file, whatever the reader has selected.
 */
import type { FindingKind } from './findingKinds'
import type { Analysis, DetailAnalysis, SelfDifference } from './findings'
import type { Account, Detail, Issue, Outlet, Report, Silence, SilenceKind, Talks, Zone } from './model'
import { silenceKinds } from './vocabulary'
import { placeInReport, zoneAt } from './whereabouts'

/** An account of the report, with where it begins in it. */
export type PlacedAccount = {
  account: Account
  detail: Detail
  issue: Issue | null
  finding: FindingKind
  /** First UTF-16 unit of its first run, and first unit after its last. */
  start: number
  end: number
  zone: Zone | null
}

/** What the report leaves out, and who carries it. */
export type LeftOut = { detail: Detail; silence: Silence; others: Report[] }

/** A part of the page to scale. `evidence` is false for zones that are never evidence. */
export type StripZone = { zone: Zone; start: number; end: number; evidence: boolean }

export type ReportStrip = {
  /** Length of the text in UTF-16 units. */
  length: number
  zones: StripZone[]
  /** Runs inside quotation marks that are somebody's speech. */
  speech: { start: number; end: number }[]
  /** Every account, in the order of the text. */
  marks: PlacedAccount[]
}

export type ReportProfile = {
  report: Report
  outlet: Outlet | null
  /** Details with an account of this report, in story order. */
  carries: DetailAnalysis[]
  onlyHere: DetailAnalysis[]
  leavesOut: LeftOut[]
  beforeItHappened: LeftOut[]
  incomplete: LeftOut[]
  cannotTell: LeftOut[]
  /** How often each kind of silence occurs. */
  silences: { kind: SilenceKind; count: number }[]
  credits: { text: Report['credits']; photo: Report['credits']; note: string | null }
  /** The first accounts by place in headline, standfirst, key points or body. */
  leadsWith: PlacedAccount[]
  /** The last accounts by place in the body, from the last back. */
  endsWith: PlacedAccount[]
  strip: ReportStrip
  selfDifferences: { detail: Detail; account: Account; difference: SelfDifference }[]
  /** Names, titles and terms as this report prints them. */
  prints: {
    detail: Detail
    sort: 'name' | 'title' | 'term'
    words: string
    accountId: string
    finding: FindingKind
  }[]
  /** Details in which it stands alone against two or more that can hold together. */
  standsAlone: DetailAnalysis[]
}

const noEvidence: ReadonlySet<Zone> = new Set<Zone>(['link list', 'storage header', 'page furniture'])
const told: ReadonlySet<Zone> = new Set<Zone>(['headline', 'standfirst', 'key points', 'body'])

/** Whether words in a zone can be evidence: data.md, rule 10. */
export function isEvidenceZone(zone: Zone): boolean {
  return !noEvidence.has(zone)
}

const firstUnit = (account: Account) => Math.min(...account.excerpt.map(({ start }) => start))
const lastUnit = (account: Account) => Math.max(...account.excerpt.map(({ end }) => end))

function placedAccounts(talks: Talks, analysis: Analysis, report: Report): PlacedAccount[] {
  return talks.details
    .flatMap((detail) => {
      const own = detail.accounts.filter((account) => account.report === report.id)
      const analysed = analysis.byDetail.get(detail.id)
      if (own.length === 0 || analysed === undefined) return []
      const { finding } = analysed
      return own.map((account) => ({
        account,
        detail,
        issue: talks.by.issue.get(detail.issue) ?? null,
        finding,
        start: firstUnit(account),
        end: lastUnit(account),
        zone: zoneAt(report, firstUnit(account)),
      }))
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** The first so many by place, each detail once; facts about the page and how things are called are not what it tells. */
function firstDetails(placed: readonly PlacedAccount[], many: number): PlacedAccount[] {
  const seen = new Set<string>()
  return placed
    .filter(({ detail }) => {
      if (detail.scope === 'page' || detail.kind === 'wording' || seen.has(detail.id)) return false
      seen.add(detail.id)
      return true
    })
    .slice(0, many)
}

/** Where an account of this report stands, in words, for a list: `body, paragraph 4; characters 1,307–1,337 of 1,915`. */
export function formatPlace(report: Report, placed: PlacedAccount): string {
  return placeInReport(report, placed.account.excerpt).text
}

/** The silences of a report by kind, each with the reports that carry the detail, in one pass over the details. */
function silencesOf(talks: Talks, report: Report): Map<SilenceKind, LeftOut[]> {
  const found = new Map<SilenceKind, LeftOut[]>()
  for (const detail of talks.details) {
    const silence = detail.silences.find((one) => one.report === report.id)
    if (silence === undefined) continue
    const carrying = new Set(detail.accounts.map((account) => account.report))
    const others = talks.reports.filter(({ id }) => carrying.has(id))
    const list = found.get(silence.kind) ?? []
    list.push({ detail, silence, others })
    found.set(silence.kind, list)
  }
  return found
}

/**
 * What a report leaves out: details of these talks that it does not mention, that at least two others carry, within
 * its vantage (what happened after it is a silence of another kind). A row on wording follows the detail it folds
 * under, and is not counted beside it.
 */
function selectLeftOut(unmentioned: readonly LeftOut[]): LeftOut[] {
  const found = unmentioned.filter(
    ({ detail, others }) => detail.scope === 'these talks' && others.length >= 2,
  )
  const ids = new Set(found.map(({ detail }) => detail.id))
  return found.filter(({ detail }) => detail.wordingOf === undefined || !ids.has(detail.wordingOf))
}

/** Details that no other report of the file carries. */
export function onlyIn(analysis: Analysis, report: Report): DetailAnalysis[] {
  return analysis.details.filter(
    ({ detail }) =>
      detail.accounts.length > 0 && detail.accounts.every((account) => account.report === report.id),
  )
}

function standsAlone(detail: DetailAnalysis, report: Report): boolean {
  const { finding, groups } = detail
  if (finding !== 'differ' && finding !== 'quoted differently' && finding !== 'cannot be decided')
    return false
  const own = groups.filter(({ reports }) => reports.some(({ id }) => id === report.id))
  return (
    own.length > 0 &&
    own.every(({ reports }) => reports.length === 1) &&
    groups.some(({ reports }) => reports.length > 1)
  )
}

function printsOf(talks: Talks, placed: readonly PlacedAccount[]): ReportProfile['prints'] {
  return placed.flatMap(({ detail, account, finding }) => {
    const sort = detail.wordingSort
    if (detail.kind !== 'wording' || sort === undefined || sort === 'quotation') return []
    return talks.by.detail.has(detail.id)
      ? [{ detail, sort, words: account.value.words, accountId: account.id, finding }]
      : []
  })
}

/** How many details a list of leads or ends shows. */
const listed = 3

/**
 * Everything about one report; null for an id that the file does not hold. Findings are those over the reports of
 * the analysis. A report without accounts has empty lists.
 */
export function reportProfile(talks: Talks, analysis: Analysis, reportId: string): ReportProfile | null {
  const report = talks.by.report.get(reportId)
  if (report === undefined) return null
  const placed = placedAccounts(talks, analysis, report)
  const telling = placed.filter(({ zone }) => zone !== null && told.has(zone))
  const own = new Set(placed.map(({ detail }) => detail.id))
  const carries = analysis.details.filter(({ detail }) => own.has(detail.id))
  const silences = silencesOf(talks, report)
  const silent = (kind: SilenceKind) => (silences.get(kind) ?? []).filter(({ others }) => others.length > 0)
  return {
    report,
    outlet: talks.by.outlet.get(report.outlet) ?? null,
    carries,
    onlyHere: onlyIn(analysis, report),
    leavesOut: selectLeftOut(silences.get('not mentioned') ?? []),
    beforeItHappened: silent('before it happened'),
    incomplete: silent('text incomplete'),
    cannotTell: silent('cannot tell'),
    silences: silenceKinds.flatMap((kind) => {
      const count = silences.get(kind)?.length ?? 0
      return count === 0 ? [] : [{ kind, count }]
    }),
    credits: {
      text: report.credits.filter(({ kind }) => kind === 'text'),
      photo: report.credits.filter(({ kind }) => kind === 'photo'),
      note: report.creditsNote ?? null,
    },
    leadsWith: firstDetails(telling, listed),
    endsWith: firstDetails(telling.filter(({ zone }) => zone === 'body').toReversed(), listed),
    strip: {
      length: report.text.length,
      zones: report.zones.map((zone) => ({ ...zone, evidence: isEvidenceZone(zone.zone) })),
      speech: report.speech,
      marks: placed,
    },
    selfDifferences: carries.flatMap(({ detail, cells }) =>
      cells.flatMap((cell) =>
        cell.kind === 'account' && cell.report.id === report.id
          ? cell.selfDiffers.map((difference) => ({ detail, account: cell.account, difference }))
          : [],
      ),
    ),
    prints: printsOf(talks, placed),
    standsAlone: carries.filter((detail) => standsAlone(detail, report)),
  }
}
