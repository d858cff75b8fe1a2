/** A person's page: everything that the reports tell of one person, gathered over the reports of an analysis. */
import {
  claimsBy,
  headOf,
  namedPerson,
  statementsBy,
  standingOf,
  type Claim,
  type HeadRow,
  type NamedPerson,
  type PrintedForm,
  type PrintedWords,
  type SideStatement,
} from './delegations'
import type { Analysis, DetailAnalysis } from './findings'
import type { Delegation, Issue, Person, Report, SilenceKind, Talks } from './model'
import { timelineOf, type TimelineEvent } from './timeline'

/** What one report prints of somebody: every form of name and title in it, in the order of the file. */
export type Naming = {
  report: Report
  names: PrintedForm[]
  titles: PrintedForm[]
  /** Why there is no name: the kind of silence that the file has for it; null where it has none, or a name is there. */
  silence: SilenceKind | null
}

/** A side that some report tells the person to have led, and how each report tells who led it. */
export type Lead = { delegation: Delegation; detail: DetailAnalysis | null; rows: HeadRow[] }

/** An issue that the person comes up in, and the details through which. */
export type IssueOfPerson = { issue: Issue; details: DetailAnalysis[] }

export type PersonPage = {
  person: Person
  delegation: Delegation | null
  named: NamedPerson
  /** One for each report of the analysis. */
  namings: Naming[]
  leads: Lead[]
  statements: SideStatement[]
  /** What is told of the person, in story order; names and titles, leading and statements have places of their own. */
  details: DetailAnalysis[]
  /** What is told on the word of the person, besides the above. */
  claims: Claim[]
  /** What none of the reports tells of the person. */
  noneReports: DetailAnalysis[]
  /** Events in order of time that the person is in, or that rest on a detail about the person alone. */
  events: TimelineEvent[]
  /** In file order. */
  issues: IssueOfPerson[]
  /** People that come up in the same details or events, the most often first. */
  beside: Person[]
}

/** The side and the part in these talks, in words: `head of the delegation of Norland`, `not of the delegations`. */
export function formatRole(person: Person, delegation: Delegation | null): string {
  const side = delegation === null ? null : delegation.name
  switch (person.role) {
    case 'head':
      return side === null ? 'head of a delegation' : `head of the delegation of ${side}`
    case 'member':
      return side === null ? 'member of a delegation' : `member of the delegation of ${side}`
    case 'spokesperson':
      return side === null ? 'spokesperson' : `spokesperson, ${side}`
    case 'other':
      return side === null ? 'not of the delegations' : `${side}, not of the delegation`
  }
}

function formsIn(detail: DetailAnalysis | null, report: Report, printed: PrintedWords[]): PrintedForm[] {
  const cell = detail?.cells.find((one) => one.report.id === report.id)
  if (cell?.kind !== 'account') return []
  const forms = new Map<string, PrintedForm>()
  for (const { id, value } of [cell.account, ...cell.others]) {
    if (!forms.has(value.words))
      forms.set(value.words, { words: value.words, accountId: id, ...standingOf(value.words, printed) })
  }
  return [...forms.values()]
}

function namingIn(named: NamedPerson, report: Report): Naming {
  const cell = named.nameDetail?.cells.find((one) => one.report.id === report.id)
  return {
    report,
    names: formsIn(named.nameDetail, report, named.names),
    titles: formsIn(named.titleDetail, report, named.titles),
    silence: cell?.kind === 'silence' ? cell.silence.kind : null,
  }
}

/** Sides of which some report of the analysis, or the file, takes the person for the head. */
function leadsOf(talks: Talks, analysis: Analysis, person: Person): Lead[] {
  return talks.delegations.flatMap((delegation) => {
    const { detail, rows, people } = headOf(talks, analysis, delegation)
    return people.some((one) => one.person.id === person.id) ? [{ delegation, detail, rows }] : []
  })
}

function detailOfAccount(talks: Talks, accountId: string | undefined): string | undefined {
  const evidence = talks.by.evidence.get(accountId ?? '')
  return evidence?.kind === 'account' ? evidence.detail.id : undefined
}

function besides(talks: Talks, person: Person, details: readonly DetailAnalysis[], events: TimelineEvent[]) {
  const shared = new Map<string, number>()
  const count = (ids: readonly string[]) => {
    for (const id of ids) if (id !== person.id) shared.set(id, (shared.get(id) ?? 0) + 1)
  }
  for (const { detail } of details) count(detail.about?.people ?? [])
  for (const { event } of events) count(event.people)
  return talks.people
    .filter(({ id }) => shared.has(id))
    .toSorted((a, b) => (shared.get(b.id) ?? 0) - (shared.get(a.id) ?? 0))
}

/**
 * Everything on one person over the reports of the analysis: names and titles as each report prints them, who tells
 * them to have led and how firmly, statements, details, events, issues. Null for an id that the file does not hold.
 */
export function personPage(talks: Talks, analysis: Analysis, personId: string): PersonPage | null {
  const person = talks.by.person.get(personId)
  if (person === undefined) return null
  const named = namedPerson(talks, analysis, person)
  const leads = leadsOf(talks, analysis, person)
  const statements = statementsBy(talks, analysis, ({ id }) => id === person.id)
  const elsewhere = new Set([
    person.nameDetail,
    person.titleDetail,
    ...leads.map(({ detail }) => detail?.detail.id),
    ...leads.flatMap(({ rows }) => rows.map(({ telling }) => detailOfAccount(talks, telling?.accountId))),
  ])
  const about = analysis.details.filter(({ detail }) => detail.about?.people?.includes(person.id))
  const claims = claimsBy(analysis, (id) => id === person.id)
  const own = about.filter(
    ({ detail }) =>
      !elsewhere.has(detail.id) &&
      detail.statement === undefined &&
      !claims.some(({ analysed }) => analysed.detail === detail),
  )
  const ids = new Set(
    about.filter(({ detail }) => detail.about?.people?.length === 1).map(({ detail }) => detail.id),
  )
  const events = timelineOf(talks, analysis).events.filter(
    ({ event }) => event.people.includes(person.id) || event.details.some((id) => ids.has(id)),
  )
  return {
    person,
    delegation: person.delegation === undefined ? null : (talks.by.delegation.get(person.delegation) ?? null),
    named,
    namings: analysis.reports.map((report) => namingIn(named, report)),
    leads,
    statements,
    details: own.filter(({ carriedBy }) => carriedBy.length > 0),
    claims,
    noneReports: own.filter(({ carriedBy }) => carriedBy.length === 0),
    events,
    issues: talks.issues.flatMap((issue) => {
      const details = about.filter(({ detail }) => detail.issue === issue.id)
      const isSpokenOf = statements.some(({ statement }) => statement.issues.includes(issue.id))
      return details.length === 0 && !isSpokenOf ? [] : [{ issue, details }]
    }),
    beside: besides(talks, person, about, events),
  }
}
