/**
 * Whether ids lead anywhere. A record that cannot be understood without what it refers to is set aside when that is
 * missing, and so are, in turn, the records that cannot be understood without it. A reference that only leads
 * further is left out alone, and the record stands.
 */
import type { TalksRecords } from './assemble'
import type { Account, CreditLink, Detail, Issue, TalksHead, Value } from './model'
import { type Placed, type PlacedDetail, type PlacedStatement, type Reading, withoutCircles } from './records'

/** What was read, each record sound in itself, with its place in the file. */
export type ReadRecords = {
  head: TalksHead
  outlets: Placed<TalksRecords['outlets'][number]>[]
  reports: Placed<TalksRecords['reports'][number]>[]
  places: Placed<TalksRecords['places'][number]>[]
  organisations: Placed<TalksRecords['organisations'][number]>[]
  delegations: Placed<TalksRecords['delegations'][number]>[]
  people: Placed<TalksRecords['people'][number]>[]
  issueGroups: Placed<TalksRecords['issueGroups'][number]>[]
  issues: Placed<TalksRecords['issues'][number]>[]
  families: Placed<TalksRecords['families'][number]>[]
  events: Placed<TalksRecords['events'][number]>[]
  statements: PlacedStatement[]
  details: PlacedDetail[]
  sharedWording: Placed<TalksRecords['sharedWording'][number]>[]
}

type Known = ReadonlySet<string>
type Id = string | undefined

const idsOf = (placed: readonly Placed<{ id: string }>[]): Known =>
  new Set(placed.map(({ record }) => record.id))

const anId = (list: string) => `the id of a record in ${list}`

/** Every record with references that resolve; what had to go is noted in `reading`. Ids are unique afterwards. */
export function resolveReferences(reading: Reading, read: ReadRecords): TalksRecords {
  const unique = withUniqueIds(reading, read)

  const outlets = idsOf(unique.outlets)
  const placedReports = keeping(reading, unique.reports, (report) =>
    missing(outlets, report.outlet, 'outlet', '$.outlets'),
  )
  const reports = idsOf(placedReports)
  const lengths = new Map(placedReports.map(({ record }) => [record.id, record.text.length]))
  const people = idsOf(unique.people)
  const issues = idsOf(unique.issues)
  const placedStatements = keeping(reading, unique.statements, (statement) =>
    missing(people, statement.speaker, 'speaker', '$.people'),
  )
  const placedDetails = keeping(reading, unique.details, (detail) =>
    missing(issues, detail.issue, 'issue', '$.issues'),
  )
  const sharedWording = keeping(
    reading,
    unique.sharedWording,
    (run) =>
      missing(reports, run.a.report, 'a.report', '$.reports') ??
      missing(reports, run.b.report, 'b.report', '$.reports') ??
      (run.a.report === run.b.report
        ? { key: 'b.report', value: run.b.report, expected: 'another report' }
        : undefined),
  )

  const known = {
    outlets,
    reports,
    people,
    issues,
    places: idsOf(unique.places),
    organisations: idsOf(unique.organisations),
    delegations: idsOf(unique.delegations),
    issueGroups: idsOf(unique.issueGroups),
    families: idsOf(unique.families),
    events: idsOf(unique.events),
    statements: idsOf(placedStatements),
    details: idsOf(placedDetails),
  }
  const use = new References(reading, known, lengths)

  const statements = placedStatements.map(({ path, record, printings }) => ({
    ...record,
    issues: use.some(record.issues, 'issues', `${path}.issues`),
    printings: keeping(
      reading,
      printings,
      (printing) => missing(reports, printing.report, 'report', '$.reports') ?? use.beyondText(printing),
    ).map((printing) => printing.record),
  }))
  const printingIds: Known = new Set(statements.flatMap(({ printings }) => printings.map(({ id }) => id)))
  const details = placedDetails.map((placed) => use.detail(placed, printingIds))
  const accounts: Known = new Set(details.flatMap((detail) => detail.accounts.map(({ id }) => id)))
  // A claim may rest on words that are an account, or on a printing of a statement.
  const evidence: Known = new Set([...accounts, ...printingIds])

  return {
    head: use.head(unique.head, evidence),
    outlets: unique.outlets.map(({ record }) => record),
    reports: placedReports.map(({ path, record }) => ({
      ...record,
      vantage: { ...record.vantage, event: use.one(record.vantage.event, 'events', `${path}.vantage.event`) },
      credits: record.credits.map((credit, index) => ({
        ...credit,
        organisation: use.one(credit.organisation, 'organisations', `${path}.credits[${index}].organisation`),
      })),
    })),
    places: use.places(unique.places),
    organisations: unique.organisations.map(({ record }) => record),
    delegations: unique.delegations.map(({ path, record }) => ({
      ...record,
      headDetail: use.one(record.headDetail, 'details', `${path}.headDetail`),
      movementDetails: use.some(record.movementDetails, 'details', `${path}.movementDetails`),
    })),
    people: unique.people.map(({ path, record }) => ({
      ...record,
      delegation: use.one(record.delegation, 'delegations', `${path}.delegation`),
      nameDetail: use.one(record.nameDetail, 'details', `${path}.nameDetail`),
      titleDetail: use.one(record.titleDetail, 'details', `${path}.titleDetail`),
      accounts: use.within(record.accounts, evidence, '$.details[*].accounts', `${path}.accounts`),
    })),
    issueGroups: unique.issueGroups.map(({ record }) => record),
    issues: unique.issues.map(({ path, record }) => use.issue(path, record, evidence)),
    families: unique.families.map(({ record }) => record),
    events: unique.events.map(({ path, record }) => ({
      ...record,
      details: use.some(record.details, 'details', `${path}.details`),
      timeDetail: use.one(record.timeDetail, 'details', `${path}.timeDetail`),
      issues: use.some(record.issues, 'issues', `${path}.issues`),
      people: use.some(record.people, 'people', `${path}.people`),
      delegations: use.some(record.delegations, 'delegations', `${path}.delegations`),
      place: use.one(record.place, 'places', `${path}.place`),
    })),
    statements,
    details,
    sharedWording: sharedWording.map(({ record }) => record),
  }
}

/** The later of two records of one id is set aside: links and references mean the earlier. */
function withUniqueIds(reading: Reading, read: ReadRecords): ReadRecords {
  const first = <P extends Placed<{ id: string }>>(records: readonly P[], known = new Set<string>()): P[] =>
    records.filter(({ path, record }) => {
      if (known.has(record.id)) {
        reading.setAside(`${path}.id`, record.id, 'an id that no record before it has')
        return false
      }
      known.add(record.id)
      return true
    })
  // Accounts and printings share one set of ids: either can be the evidence that a link carries.
  const evidence = new Set<string>()
  return {
    head: read.head,
    outlets: first(read.outlets),
    reports: first(read.reports),
    places: first(read.places),
    organisations: first(read.organisations),
    delegations: first(read.delegations),
    people: first(read.people),
    issueGroups: first(read.issueGroups),
    issues: first(read.issues),
    families: first(read.families),
    events: first(read.events),
    details: first(read.details).map((detail) => ({
      ...detail,
      accounts: first(detail.accounts, evidence),
      silences: onePerReport(reading, detail.silences),
    })),
    statements: first(read.statements).map((statement) => ({
      ...statement,
      printings: first(statement.printings, evidence),
    })),
    sharedWording: first(read.sharedWording),
  }
}

function onePerReport(reading: Reading, silences: PlacedDetail['silences']): PlacedDetail['silences'] {
  const known = new Set<string>()
  return silences.filter(({ path, record }) => {
    if (known.has(record.report)) {
      reading.setAside(`${path}.report`, record.report, 'a report without a silence before it')
      return false
    }
    known.add(record.report)
    return true
  })
}

type Missing = { key: string; value: unknown; expected: string }

const missing = (known: Known, id: Id, key: string, list: string): Missing | undefined =>
  id === undefined || known.has(id) ? undefined : { key, value: id, expected: anId(list) }

/** Those for which nothing is missing; the others are set aside. */
function keeping<T, P extends Placed<T>>(
  reading: Reading,
  placed: readonly (P & Placed<T>)[],
  missingOf: (record: P['record']) => Missing | undefined,
): P[] {
  return placed.filter(({ path, record }) => {
    const lack = missingOf(record)
    if (lack !== undefined) reading.setAside(`${path}.${lack.key}`, lack.value, lack.expected)
    return lack === undefined
  })
}

type ListName =
  | 'reports'
  | 'people'
  | 'issues'
  | 'places'
  | 'organisations'
  | 'delegations'
  | 'issueGroups'
  | 'families'
  | 'events'
  | 'statements'
  | 'details'

/** References looked up in what is known to stand; those that lead nowhere are left out and noted. */
class References {
  constructor(
    private readonly reading: Reading,
    private readonly known: Record<ListName, Known>,
    private readonly lengths: ReadonlyMap<string, number>,
  ) {}

  one(id: Id, list: ListName, path: string): Id {
    return this.lookup(id, this.known[list], `$.${list}`, path)
  }

  private lookup(id: Id, known: Known, list: string, path: string): Id {
    if (id === undefined || known.has(id)) return id
    this.reading.setAside(path, id, anId(list))
    return undefined
  }

  some(ids: readonly string[], list: ListName, path: string): string[] {
    return this.within(ids, this.known[list], `$.${list}`, path)
  }

  within(ids: readonly string[], known: Known, list: string, path: string): string[] {
    return ids.filter((id, index) => {
      if (known.has(id)) return true
      this.reading.setAside(`${path}[${index}]`, id, anId(list))
      return false
    })
  }

  head(head: TalksHead, evidence: Known): TalksHead {
    const { talks } = head
    return {
      ...head,
      talks: {
        ...talks,
        place: this.one(talks.place, 'places', '$.talks.place'),
        event: this.one(talks.event, 'events', '$.talks.event'),
        summary: talks.summary.map((clause, index) => ({
          ...clause,
          accounts: this.within(
            clause.accounts,
            evidence,
            '$.details[*].accounts',
            `$.talks.summary[${index}].accounts`,
          ),
        })),
      },
    }
  }

  places(placed: ReadRecords['places']): TalksRecords['places'] {
    const pathOfPlace = new Map(placed.map(({ path, record }) => [record.id, path]))
    return withoutCircles(
      placed.map(({ record }) => record),
      (place) => {
        this.reading.setAside(
          `${pathOfPlace.get(place.id)}.within`,
          place.within,
          'the id of another place, not in a circle',
        )
      },
    )
  }

  issue(path: string, issue: Issue, evidence: Known): Issue {
    const { tracker } = issue
    if (tracker === undefined) return issue
    const at = `${path}.tracker`
    if (this.one(tracker.group, 'issueGroups', `${at}.group`) === undefined)
      return { ...issue, tracker: undefined }
    const accounts = (ids: readonly string[], of: string) =>
      this.within(ids, evidence, '$.details[*].accounts', `${at}.${of}.accounts`)
    return {
      ...issue,
      tracker: {
        ...tracker,
        status: {
          ...tracker.status,
          by: this.some(tracker.status.by, 'delegations', `${at}.status.by`),
          accounts: accounts(tracker.status.accounts, 'status'),
        },
        positions: tracker.positions.flatMap((position, index) =>
          this.one(position.delegation, 'delegations', `${at}.positions[${index}].delegation`) === undefined
            ? []
            : [{ ...position, accounts: accounts(position.accounts, `positions[${index}]`) }],
        ),
        course: tracker.course.flatMap((step, index) =>
          this.one(step.event, 'events', `${at}.course[${index}].event`) === undefined
            ? []
            : [{ ...step, accounts: accounts(step.accounts, `course[${index}]`) }],
        ),
      },
    }
  }

  detail({ path, record, accounts, silences }: PlacedDetail, printings: Known): Detail {
    const about = record.about
    const wordingOf = this.one(record.wordingOf, 'details', `${path}.wordingOf`)
    if (wordingOf === record.id)
      this.reading.setAside(`${path}.wordingOf`, wordingOf, 'the id of another detail')
    return {
      ...record,
      wordingOf: wordingOf === record.id ? undefined : wordingOf,
      statement: this.one(record.statement, 'statements', `${path}.statement`),
      family: this.one(record.family, 'families', `${path}.family`),
      happening: this.one(record.happening, 'events', `${path}.happening`),
      about: about && {
        people: about.people && this.some(about.people, 'people', `${path}.about.people`),
        places: about.places && this.some(about.places, 'places', `${path}.about.places`),
        organisations:
          about.organisations &&
          this.some(about.organisations, 'organisations', `${path}.about.organisations`),
        delegations:
          about.delegations && this.some(about.delegations, 'delegations', `${path}.about.delegations`),
      },
      accounts: keeping(
        this.reading,
        accounts,
        (account) =>
          missing(this.known.reports, account.report, 'report', '$.reports') ??
          this.missingInValue(account.value) ??
          this.missingInChain(account.chain) ??
          this.beyondText(account),
      ).map((placed) => this.account(placed, printings)),
      silences: keeping(this.reading, silences, (silence) =>
        missing(this.known.reports, silence.report, 'report', '$.reports'),
      ).map((silence) => silence.record),
    }
  }

  private account({ path, record }: Placed<Account>, printings: Known): Account {
    const { value } = record
    const resolved = value.kind === 'time' ? value.resolved : undefined
    return {
      ...record,
      value:
        value.kind === 'time' && resolved !== undefined
          ? {
              ...value,
              resolved: {
                ...resolved,
                report: this.one(resolved.report, 'reports', `${path}.value.resolved.report`),
              },
            }
          : value,
      printing: this.lookup(record.printing, printings, '$.statements[*].printings', `${path}.printing`),
      restsOn: record.restsOn && this.some(record.restsOn, 'reports', `${path}.restsOn`),
    }
  }

  private missingInValue(value: Value): Missing | undefined {
    switch (value.kind) {
      case 'place':
        return missing(this.known.places, value.place, 'value.place', '$.places')
      case 'person':
        return missing(this.known.people, value.person, 'value.person', '$.people')
      case 'organisation':
        return missing(this.known.organisations, value.organisation, 'value.organisation', '$.organisations')
      case 'side':
        return missing(this.known.delegations, value.delegation, 'value.delegation', '$.delegations')
      case 'duration':
      case 'quantity':
      case 'time':
      case 'list':
      case 'category':
      case 'wording':
      case 'text':
        return undefined
    }
  }

  private missingInChain(chain: readonly CreditLink[]): Missing | undefined {
    for (const [index, link] of chain.entries()) {
      const lack =
        missing(this.known.people, link.person, `chain[${index}].person`, '$.people') ??
        missing(
          this.known.organisations,
          link.organisation,
          `chain[${index}].organisation`,
          '$.organisations',
        ) ??
        missing(this.known.delegations, link.delegation, `chain[${index}].delegation`, '$.delegations')
      if (lack !== undefined) return lack
    }
    return undefined
  }

  /** Words that would stand after the end of their report's text. */
  beyondText({ report, excerpt }: Pick<Account, 'report' | 'excerpt'>): Missing | undefined {
    const length = this.lengths.get(report) ?? 0
    const index = excerpt.findIndex((segment) => segment.end > length)
    if (index === -1) return undefined
    return {
      key: `excerpt[${index}].end`,
      value: excerpt[index]?.end,
      expected: `a place in the text of the report (${length} units)`,
    }
  }
}
