/**
 * The issues: what was on the table, what each side says of it, where it stands in these reports. Status and positions
 * come from the reports alone; what the file does not hold is null or empty, shown as "not in these reports".
 */
import { type FindingKind, findingKinds } from './findingKinds'
import { reportsOfAccounts } from './accountReports'
import { agendaMisfits, misfitsOf, type AgendaMisfit } from './agenda'
import { timeKey } from './assemble'
import { delegationsByName } from './sides'
import type { Analysis, Cell, DetailAnalysis } from './findings'
import type {
  Account,
  Delegation,
  Issue,
  IssueGroup,
  Person,
  Report,
  SilenceKind,
  Stance,
  Statement,
  StatusKind,
  Talks,
  TalksEvent,
  When,
} from './model'
import { compareEvents, timelineOf, type TimelineEvent } from './timeline'
import { voicesOf, type NamedVoice } from './namedVoices'

export type IssuePosition = {
  delegation: Delegation
  /** Null: no position in these reports. */
  stance: Stance | null
  summary: string | null
  accountIds: string[]
  reports: Report[]
}

export type IssueStatus = {
  kind: StatusKind
  by: Delegation[]
  /** `excluded by United States`, `under discussion` */
  text: string
  note: string | null
  /** Who is credited first for it, and the day of their statements on the issue where these have one day. */
  declared: { speaker: Person; when: When | null }[]
  accountIds: string[]
  reports: Report[]
}

/** What was said of an issue at a round; `summary` null: these reports say nothing of it for that round. */
export type CourseCell = {
  event: TalksEvent
  summary: string | null
  accountIds: string[]
  reports: Report[]
}

export type IssueRow = {
  issue: Issue
  /** One for each side, by name. */
  positions: IssuePosition[]
  status: IssueStatus
  /** One for each of `rounds`. */
  course: CourseCell[]
  /** Reports of the selection with an account of one of its details. */
  reports: Report[]
  voices: NamedVoice[]
  /** Its details that the filter leaves. */
  details: DetailAnalysis[]
  findings: { finding: FindingKind; count: number }[]
  /** The details in which the reports part, the most severe first. */
  parts: DetailAnalysis[]
  /** The details that no report of the selection carries. */
  noneReports: DetailAnalysis[]
}

export type IssueGroupRows = { group: IssueGroup; rows: IssueRow[] }

export type IssueTracker = {
  delegations: Delegation[]
  /** The columns of the course: earlier round first. */
  rounds: TalksEvent[]
  groups: IssueGroupRows[]
  /** Tracked issues shown, and all there are. */
  shown: number
  all: number
}

const statusWords: Record<StatusKind, { alone: string; by: string }> = {
  raised: { alone: 'raised', by: 'raised by' },
  'under discussion': { alone: 'under discussion', by: 'under discussion, by the word of' },
  'progress claimed': { alone: 'progress claimed', by: 'progress claimed by' },
  'complained of': { alone: 'complained of', by: 'complained of by' },
  excluded: { alone: 'excluded', by: 'excluded by' },
  background: { alone: 'background', by: 'background, told by' },
  'not resolved': { alone: 'not resolved in these reports', by: 'not resolved in these reports; raised by' },
}

const joinNames = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** A status in words: `formatStatus('excluded', ['Ruritania']) -> 'excluded by Ruritania'` */
export function formatStatus(kind: StatusKind, by: readonly string[]): string {
  const words = statusWords[kind]
  return by.length === 0 || kind === 'under discussion' ? words.alone : `${words.by} ${joinNames(by)}`
}

/** The rounds and other events that the courses of the issues speak of, in order of time. */
export function courseRounds(talks: Talks): TalksEvent[] {
  const inCourse = new Set(
    talks.issues.flatMap((issue) => issue.tracker?.course.map(({ event }) => event) ?? []),
  )
  return talks.events
    .filter((event) => event.round !== undefined || inCourse.has(event.id))
    .sort((a, b) => compareEvents(talks, a, b))
}

/** Where the worst finding stands: those that part first. */
const severity: readonly FindingKind[] = [
  'differ',
  'cannot be decided',
  'quoted differently',
  'compatible',
  'worded differently',
]

/** Details in which the reports part in value, words or quotation, the most severe first, else in story order. */
export function partingDetails(details: readonly DetailAnalysis[]): DetailAnalysis[] {
  return details
    .filter(({ finding }) => severity.includes(finding))
    .toSorted((a, b) => severity.indexOf(a.finding) - severity.indexOf(b.finding))
}

/** How many details have each finding, in reading order, without those that none has. */
export function countFindings(details: readonly DetailAnalysis[]): { finding: FindingKind; count: number }[] {
  return findingKinds
    .map((finding) => ({ finding, count: details.filter((one) => one.finding === finding).length }))
    .filter(({ count }) => count > 0)
}

function reportsCarrying(analysis: Analysis, details: readonly DetailAnalysis[]): Report[] {
  const carrying = new Set(details.flatMap(({ carriedBy }) => carriedBy.map((report) => report.id)))
  return analysis.reports.filter((report) => carrying.has(report.id))
}

/** By whom a status is declared, and on what day, as far as the reports of the analysis tell. */
function declaredBy(talks: Talks, issue: Issue, reports: readonly Report[]): IssueStatus['declared'] {
  const speakers = new Map<string, Person>()
  for (const id of issue.tracker?.status.accounts ?? []) {
    const evidence = talks.by.evidence.get(id)
    if (evidence?.kind !== 'account' || !reports.includes(evidence.report)) continue
    const speaker = talks.by.person.get(evidence.account.chain[0]?.person ?? '')
    if (speaker !== undefined) speakers.set(speaker.id, speaker)
  }
  return [...speakers.values()].map((speaker) => {
    const spoken = talks.statements.filter(
      (statement) => statement.speaker === speaker.id && statement.issues.includes(issue.id),
    )
    const [first, ...more] = new Map(
      spoken.flatMap(({ when }) => (when === null ? [] : [[timeKey(when), when] as const])),
    ).values()
    return { speaker, when: more.length === 0 ? (first ?? null) : null }
  })
}

const isToldBy = (accountIds: readonly string[], reports: readonly Report[]): boolean =>
  accountIds.length === 0 || reports.length > 0

function rowOf(
  talks: Talks,
  analysis: Analysis,
  issue: Issue,
  details: DetailAnalysis[],
  rounds: readonly TalksEvent[],
): IssueRow | null {
  const { tracker } = issue
  if (tracker === undefined) return null
  const reportsOf = (ids: readonly string[]) => reportsOfAccounts(talks, ids, analysis.reports)
  const by = delegationsByName(talks).filter((delegation) => tracker.status.by.includes(delegation.id))
  const names = by.map(({ name }) => name)
  return {
    issue,
    positions: delegationsByName(talks).map((delegation) => {
      const found = tracker.positions.find((one) => one.delegation === delegation.id)
      const reports = reportsOf(found?.accounts ?? [])
      // A position that rests on reports not chosen is none in these; so for the course.
      const position = isToldBy(found?.accounts ?? [], reports) ? found : undefined
      return {
        delegation,
        stance: position?.stance ?? null,
        summary: position?.summary ?? null,
        accountIds: position?.accounts ?? [],
        reports,
      }
    }),
    status: {
      kind: tracker.status.kind,
      by,
      text: formatStatus(tracker.status.kind, names),
      note: tracker.status.note ?? null,
      declared: declaredBy(talks, issue, analysis.reports),
      accountIds: tracker.status.accounts,
      reports: reportsOf(tracker.status.accounts),
    },
    course: rounds.map((event) => {
      const cells = tracker.course.filter(
        (cell) => cell.event === event.id && isToldBy(cell.accounts, reportsOf(cell.accounts)),
      )
      const accountIds = cells.flatMap(({ accounts }) => accounts)
      return {
        event,
        summary: cells.length === 0 ? null : cells.map(({ summary }) => summary).join('; '),
        accountIds,
        reports: reportsOf(accountIds),
      }
    }),
    reports: reportsCarrying(analysis, details),
    voices: voicesOf(analysis, details),
    details,
    findings: countFindings(details),
    parts: partingDetails(details),
    noneReports: details.filter(({ carriedBy }) => carriedBy.length === 0),
  }
}

/**
 * The tracker: tracked issues by group, in file order, with what each side says and where it stands. `selected` holds
 * ids of details, null for all; an issue of whose details the filter leaves none is left out, and groups with it.
 * Issues that are no matter between the sides (without a tracker) have no row. Only reports of the analysis count.
 */
export function issueTracker(
  talks: Talks,
  analysis: Analysis,
  selected: ReadonlySet<string> | null = null,
): IssueTracker {
  const rounds = courseRounds(talks)
  const rows = talks.issues.flatMap((issue) => {
    const all = analysis.details.filter(({ detail }) => detail.issue === issue.id)
    const details = selected === null ? all : all.filter(({ detail }) => selected.has(detail.id))
    // An issue without any detail is hidden by no choice of details, unless something else is asked for.
    const everything = selected === null || selected.size >= talks.details.length
    if (details.length === 0 && !(all.length === 0 && everything)) return []
    return rowOf(talks, analysis, issue, details, rounds) ?? []
  })
  return {
    delegations: delegationsByName(talks),
    rounds,
    groups: talks.issueGroups
      .map((group) => ({ group, rows: rows.filter(({ issue }) => issue.tracker?.group === group.id) }))
      .filter((group) => group.rows.length > 0),
    shown: rows.length,
    all: talks.issues.filter(({ tracker }) => tracker !== undefined).length,
  }
}

/** What is told of an issue on the word of a side: details, with the cells that credit the side, or one of its people, first. */
export type SaidBySide = {
  delegation: Delegation
  lines: { analysed: DetailAnalysis; cells: Extract<Cell, { kind: 'account' }>[] }[]
}

/** For each side, by name, what these details tell on its word; sides without any are left out. */
export function saidBySides(talks: Talks, details: readonly DetailAnalysis[]): SaidBySide[] {
  return delegationsByName(talks).flatMap((delegation): SaidBySide[] => {
    const lines = details.flatMap((analysed) => {
      const cells = analysed.cells.filter(
        (cell): cell is Extract<Cell, { kind: 'account' }> =>
          cell.kind === 'account' && sideOf(talks, cell.account) === delegation.id,
      )
      return cells.length === 0 || analysed.detail.wordingOf !== undefined ? [] : [{ analysed, cells }]
    })
    return lines.length === 0 ? [] : [{ delegation, lines }]
  })
}

/** The side that stands first in a chain, itself or by one of its people. */
function sideOf(talks: Talks, { chain: [first] }: Account): string | undefined {
  return first?.delegation ?? talks.by.person.get(first?.person ?? '')?.delegation
}

/** A report without an account of an issue, and the kinds of its silences there. */
export type SilentReport = { report: Report; kinds: { kind: SilenceKind; count: number }[] }

export type IssuePage = {
  issue: Issue
  group: IssueGroup | null
  /** Null for an issue that is no matter between the sides. */
  row: IssueRow | null
  rounds: TalksEvent[]
  /** All its details over the selected reports, in story order. */
  details: DetailAnalysis[]
  /** What is told on the word of each side, for an issue without positions to say it. */
  said: SaidBySide[]
  findings: { finding: FindingKind; count: number }[]
  parts: DetailAnalysis[]
  noneReports: DetailAnalysis[]
  /** In order of time, each with who carries it. */
  events: TimelineEvent[]
  statements: Statement[]
  /** Positions that do not fit the agenda, or one another. */
  misfits: AgendaMisfit[]
  voices: NamedVoice[]
  reports: Report[]
  silent: SilentReport[]
  /** Other issues that share an event or a statement with it, and which. */
  related: { issue: Issue; through: string[] }[]
}

function silentReports(analysis: Analysis, details: readonly DetailAnalysis[]): SilentReport[] {
  const carrying = reportsCarrying(analysis, details)
  return analysis.reports
    .filter((report) => !carrying.includes(report))
    .map((report) => {
      const counts = new Map<SilenceKind, number>()
      for (const { cells } of details) {
        for (const cell of cells) {
          if (cell.kind === 'silence' && cell.report.id === report.id)
            counts.set(cell.silence.kind, (counts.get(cell.silence.kind) ?? 0) + 1)
        }
      }
      return { report, kinds: [...counts].map(([kind, count]) => ({ kind, count })) }
    })
}

function relatedIssues(
  talks: Talks,
  issue: Issue,
  events: TalksEvent[],
  statements: Statement[],
): IssuePage['related'] {
  return talks.issues.flatMap((other) => {
    if (other.id === issue.id) return []
    const through = [
      ...events.filter(({ issues }) => issues.includes(other.id)),
      ...statements.filter(({ issues }) => issues.includes(other.id)),
    ].map(({ title }) => title)
    return through.length === 0 ? [] : [{ issue: other, through }]
  })
}

/**
 * Everything about one issue, over the reports of the analysis: its row in the tracker, details, events in order of
 * time, statements, voices, who is silent and how, what none reports, and the issues it touches. Null for an id that
 * the file does not hold.
 */
export function issuePage(talks: Talks, analysis: Analysis, issueId: string): IssuePage | null {
  const issue = talks.by.issue.get(issueId)
  if (issue === undefined) return null
  const details = analysis.details.filter(({ detail }) => detail.issue === issue.id)
  const ids = new Set(details.map(({ detail }) => detail.id))
  const rounds = courseRounds(talks)
  const inCourse = new Set(issue.tracker?.course.map(({ event }) => event))
  const events = timelineOf(talks, analysis).events.filter(
    ({ event }) =>
      event.issues.includes(issue.id) || inCourse.has(event.id) || event.details.some((id) => ids.has(id)),
  )
  const told = new Set(details.flatMap(({ detail }) => detail.statement ?? []))
  const statements = talks.statements.filter(
    ({ id, issues, printings }) =>
      (issues.includes(issue.id) || told.has(id)) &&
      printings.some((printing) => analysis.reports.some((report) => report.id === printing.report)),
  )
  return {
    issue,
    group: talks.issueGroups.find(({ id }) => id === issue.tracker?.group) ?? null,
    row: rowOf(talks, analysis, issue, details, rounds),
    rounds,
    details,
    said: issue.tracker === undefined ? saidBySides(talks, details) : [],
    findings: countFindings(details),
    parts: partingDetails(details),
    noneReports: details.filter(({ carriedBy }) => carriedBy.length === 0),
    events,
    statements,
    misfits: misfitsOf(agendaMisfits(talks, analysis.reports), issue.id),
    voices: voicesOf(analysis, details),
    reports: reportsCarrying(analysis, details),
    silent: silentReports(analysis, details),
    related: relatedIssues(
      talks,
      issue,
      events.flatMap(({ event }) => (event.issues.includes(issue.id) ? event : [])),
      statements,
    ),
  }
}
