/**
 * Whether ids lead anywhere. A record that cannot be understood without what it refers to is set aside when that is
 * missing, and so are, in turn, the records that cannot be understood without it. A reference that only leads
 * further is left out alone, and the record stands.
 */
import type { TalksRecords } from './assemble'
import type { Account, CreditLink, Detail, Issue, RecordKind, TalksHead, TimeValue, Value } from './model'
import {
  keeping,
  type OpenDetail,
  type OpenStatement,
  type Placed,
  placeOf,
  type Reading,
  withoutCircles,
} from './records'

/** What was read, each record sound in itself, with its place in the file. */
export type ReadRecords = {
  [Kind in Exclude<RecordKind, 'statements' | 'details'>]: Placed<TalksRecords[Kind][number]>
} & { head: TalksHead; statements: Placed<OpenStatement>; details: Placed<OpenDetail> }

type Known = ReadonlySet<string>
type Id = string | undefined
/** A place in the file. Told only when there is something to say about it: most records need none. */
type Where = () => string

const idsOf = ({ records }: Placed<{ id: string }>): Known => new Set(records.map(({ id }) => id))

const anId = (list: string) => `the id of a record in ${list}`

/** The record with these fields; the very record where it has them all, so that a sound file is not copied. */
function withFields<T extends object>(record: T, fields: Partial<T>): T {
  for (const key in fields) if (fields[key] !== record[key]) return { ...record, ...fields }
  return record
}

/** Records one by one, each with its place. */
const mapping = <T, U>(list: Placed<T>, change: (record: T, where: Where) => U): U[] =>
  list.records.map((record, nth) => change(record, () => placeOf(list, nth)))

/** Every record with references that resolve; what had to go is noted in `reading`. Ids are unique afterwards. */
export function resolveReferences(reading: Reading, read: ReadRecords): TalksRecords {
  const unique = withUniqueIds(reading, read)

  const outlets = idsOf(unique.outlets)
  const placedReports = sound(reading, unique.reports, (report) =>
    missing(outlets, report.outlet, 'outlet', '$.outlets'),
  )
  const reports = idsOf(placedReports)
  const lengths = new Map(placedReports.records.map((report) => [report.id, report.text.length]))
  const people = idsOf(unique.people)
  const issues = idsOf(unique.issues)
  const placedStatements = sound(reading, unique.statements, ({ head }) =>
    missing(people, head.speaker, 'speaker', '$.people'),
  )
  const placedDetails = sound(reading, unique.details, ({ head }) =>
    missing(issues, head.issue, 'issue', '$.issues'),
  )
  const sharedWording = sound(
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
    statements: new Set(placedStatements.records.map(({ head }) => head.id)),
    details: new Set(placedDetails.records.map(({ head }) => head.id)),
  }
  const use = new References(reading, known, lengths)

  const statements = mapping(placedStatements, ({ head, printings }, where) => ({
    ...head,
    issues: use.some(head.issues, 'issues', where, '.issues'),
    printings: sound(
      reading,
      printings,
      (printing) => missing(reports, printing.report, 'report', '$.reports') ?? use.beyondText(printing),
    ).records,
  }))
  const printingIds = new Set(statements.flatMap(({ printings }) => printings.map(({ id }) => id)))
  const details = mapping(placedDetails, (detail, where) => use.detail(detail, where, printingIds))
  const evidence = evidenceLeft(unique.evidence, details, printingIds)
  const someEvidence = (ids: string[], where: Where, key: string) =>
    use.within(ids, evidence, '$.details[*].accounts', where, key)

  return {
    head: use.head(unique.head, someEvidence),
    outlets: unique.outlets.records,
    reports: mapping(placedReports, (report, where) => ({
      ...report,
      vantage: withFields(report.vantage, {
        event: use.one(report.vantage.event, 'events', where, '.vantage.event'),
      }),
      credits: report.credits.map((credit, index) =>
        withFields(credit, {
          organisation: use.one(
            credit.organisation,
            'organisations',
            where,
            `.credits[${index}].organisation`,
          ),
        }),
      ),
    })),
    places: use.places(unique.places),
    organisations: unique.organisations.records,
    delegations: mapping(unique.delegations, (delegation, where) =>
      withFields(delegation, {
        headDetail: use.one(delegation.headDetail, 'details', where, '.headDetail'),
        movementDetails: use.some(delegation.movementDetails, 'details', where, '.movementDetails'),
      }),
    ),
    people: mapping(unique.people, (person, where) =>
      withFields(person, {
        delegation: use.one(person.delegation, 'delegations', where, '.delegation'),
        nameDetail: use.one(person.nameDetail, 'details', where, '.nameDetail'),
        titleDetail: use.one(person.titleDetail, 'details', where, '.titleDetail'),
        accounts: someEvidence(person.accounts, where, '.accounts'),
      }),
    ),
    issueGroups: unique.issueGroups.records,
    issues: mapping(unique.issues, (issue, where) => use.issue(issue, where, someEvidence)),
    families: unique.families.records,
    events: mapping(unique.events, (event, where) =>
      withFields(event, {
        details: use.some(event.details, 'details', where, '.details'),
        timeDetail: use.one(event.timeDetail, 'details', where, '.timeDetail'),
        issues: use.some(event.issues, 'issues', where, '.issues'),
        people: use.some(event.people, 'people', where, '.people'),
        delegations: use.some(event.delegations, 'delegations', where, '.delegations'),
        place: use.one(event.place, 'places', where, '.place'),
      }),
    ),
    statements,
    details,
    sharedWording: sharedWording.records,
  }
}

/** A claim may rest on words that are an account, or on a printing of a statement: the ids of those that stand. */
function evidenceLeft(read: Known, details: readonly Detail[], printings: Known): Known {
  const left = details.reduce((sum, { accounts }) => sum + accounts.length, printings.size)
  if (left === read.size) return read
  return new Set([...printings, ...details.flatMap(({ accounts }) => accounts.map(({ id }) => id))])
}

/** The later of two records of one id is set aside: links and references mean the earlier. */
function withUniqueIds(reading: Reading, read: ReadRecords): ReadRecords & { evidence: Known } {
  const firstBy = <T>(list: Placed<T>, idOf: (record: T) => string, known = new Set<string>()): Placed<T> =>
    keeping(list, (record, nth) => {
      const id = idOf(record)
      if (known.has(id)) {
        reading.setAside(`${placeOf(list, nth)}.id`, id, 'an id that no record before it has')
        return false
      }
      known.add(id)
      return true
    })
  const first = <T extends { id: string }>(list: Placed<T>, known?: Set<string>): Placed<T> =>
    firstBy(list, ({ id }) => id, known)
  const changing = <T>(list: Placed<T>, change: (record: T) => T): Placed<T> => ({
    ...list,
    records: list.records.map(change),
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
    details: changing(
      firstBy(read.details, ({ head }) => head.id),
      (detail) =>
        withFields(detail, {
          accounts: first(detail.accounts, evidence),
          silences: onePerReport(reading, detail.silences),
        }),
    ),
    statements: changing(
      firstBy(read.statements, ({ head }) => head.id),
      (statement) => withFields(statement, { printings: first(statement.printings, evidence) }),
    ),
    sharedWording: first(read.sharedWording),
    evidence,
  }
}

function onePerReport(reading: Reading, silences: OpenDetail['silences']): OpenDetail['silences'] {
  if (silences.records.length < 2) return silences
  const known = new Set<string>()
  return keeping(silences, ({ report }, nth) => {
    if (known.has(report)) {
      reading.setAside(`${placeOf(silences, nth)}.report`, report, 'a report without a silence before it')
      return false
    }
    known.add(report)
    return true
  })
}

type Missing = { key: string; value: unknown; expected: string }

const missing = (known: Known, id: Id, key: string, list: string): Missing | undefined =>
  id === undefined || known.has(id) ? undefined : { key, value: id, expected: anId(list) }

/** Those for which nothing is missing; the others are set aside. */
const sound = <T>(reading: Reading, list: Placed<T>, missingOf: (record: T) => Missing | undefined) =>
  keeping(list, (record, nth) => {
    const lack = missingOf(record)
    if (lack !== undefined) reading.setAside(`${placeOf(list, nth)}.${lack.key}`, lack.value, lack.expected)
    return lack === undefined
  })

/** Whether an account refers to anything that it can be understood without. */
const leadsOn = ({ value, printing, restsOn }: Account): boolean =>
  printing !== undefined || restsOn !== undefined || (value.kind === 'time' && value.resolved !== undefined)

type ListName = Exclude<RecordKind, 'sharedWording'>

/** References to accounts and printings that stand; `within` for these. */
type SomeEvidence = (ids: string[], where: Where, key: string) => string[]

const theFile: Where = () => '$'

/** References looked up in what is known to stand; those that lead nowhere are left out and noted. */
class References {
  constructor(
    private readonly reading: Reading,
    private readonly known: Record<ListName, Known>,
    private readonly lengths: ReadonlyMap<string, number>,
  ) {}

  one(id: Id, list: ListName, where: Where, key: string): Id {
    return this.lookup(id, this.known[list], `$.${list}`, where, key)
  }

  private lookup(id: Id, known: Known, list: string, where: Where, key: string): Id {
    if (id === undefined || known.has(id)) return id
    this.reading.setAside(where() + key, id, anId(list))
    return undefined
  }

  some(ids: string[], list: ListName, where: Where, key: string): string[] {
    return this.within(ids, this.known[list], `$.${list}`, where, key)
  }

  within(ids: string[], known: Known, list: string, where: Where, key: string): string[] {
    if (ids.every((id) => known.has(id))) return ids
    return ids.filter((id, index) => {
      if (known.has(id)) return true
      this.reading.setAside(`${where()}${key}[${index}]`, id, anId(list))
      return false
    })
  }

  head(head: TalksHead, someEvidence: SomeEvidence): TalksHead {
    const { talks } = head
    return {
      ...head,
      talks: {
        ...talks,
        place: this.one(talks.place, 'places', theFile, '.talks.place'),
        event: this.one(talks.event, 'events', theFile, '.talks.event'),
        summary: talks.summary.map((clause, index) => ({
          ...clause,
          accounts: someEvidence(clause.accounts, theFile, `.talks.summary[${index}].accounts`),
        })),
      },
    }
  }

  places(places: ReadRecords['places']): TalksRecords['places'] {
    return withoutCircles(places.records, (place, nth) => {
      this.reading.setAside(
        `${placeOf(places, nth)}.within`,
        place.within,
        'the id of another place, not in a circle',
      )
    })
  }

  issue(issue: Issue, where: Where, someEvidence: SomeEvidence): Issue {
    const { tracker } = issue
    if (tracker === undefined) return issue
    const at = '.tracker'
    if (this.one(tracker.group, 'issueGroups', where, `${at}.group`) === undefined)
      return { ...issue, tracker: undefined }
    const accounts = (ids: string[], of: string) => someEvidence(ids, where, `${at}.${of}.accounts`)
    return {
      ...issue,
      tracker: {
        ...tracker,
        status: {
          ...tracker.status,
          by: this.some(tracker.status.by, 'delegations', where, `${at}.status.by`),
          accounts: accounts(tracker.status.accounts, 'status'),
        },
        positions: tracker.positions.flatMap((position, index) =>
          this.one(position.delegation, 'delegations', where, `${at}.positions[${index}].delegation`) ===
          undefined
            ? []
            : [{ ...position, accounts: accounts(position.accounts, `positions[${index}]`) }],
        ),
        course: tracker.course.flatMap((step, index) =>
          this.one(step.event, 'events', where, `${at}.course[${index}].event`) === undefined
            ? []
            : [{ ...step, accounts: accounts(step.accounts, `course[${index}]`) }],
        ),
      },
    }
  }

  detail({ head, accounts, silences }: OpenDetail, where: Where, printings: Known): Detail {
    const wordingOf = this.one(head.wordingOf, 'details', where, '.wordingOf')
    if (wordingOf === head.id)
      this.reading.setAside(`${where()}.wordingOf`, wordingOf, 'the id of another detail')
    const whole = withFields(head, {
      wordingOf: wordingOf === head.id ? undefined : wordingOf,
      statement: this.one(head.statement, 'statements', where, '.statement'),
      family: this.one(head.family, 'families', where, '.family'),
      happening: this.one(head.happening, 'events', where, '.happening'),
      about: head.about && this.about(head.about, where),
    })
    return {
      ...whole,
      accounts: this.accounts(accounts, printings),
      silences: sound(this.reading, silences, (silence) =>
        missing(this.known.reports, silence.report, 'report', '$.reports'),
      ).records,
    }
  }

  private accounts(list: OpenDetail['accounts'], printings: Known): Account[] {
    const kept = sound(
      this.reading,
      list,
      (account) =>
        missing(this.known.reports, account.report, 'report', '$.reports') ??
        this.missingInValue(account.value) ??
        this.missingInChain(account.chain) ??
        this.beyondText(account),
    )
    if (!kept.records.some(leadsOn)) return kept.records
    return mapping(kept, (account, where) => this.account(account, where, printings))
  }

  private about(about: NonNullable<Detail['about']>, where: Where): Detail['about'] {
    const some = (ids: string[] | undefined, list: 'people' | 'places' | 'organisations' | 'delegations') =>
      ids && this.some(ids, list, where, `.about.${list}`)
    return withFields(about, {
      people: some(about.people, 'people'),
      places: some(about.places, 'places'),
      organisations: some(about.organisations, 'organisations'),
      delegations: some(about.delegations, 'delegations'),
    })
  }

  private account(account: Account, where: Where, printings: Known): Account {
    const { value, printing, restsOn } = account
    return withFields(account, {
      value: value.kind === 'time' ? this.time(value, where) : value,
      printing: this.lookup(printing, printings, '$.statements[*].printings', where, '.printing'),
      restsOn: restsOn && this.some(restsOn, 'reports', where, '.restsOn'),
    })
  }

  private time(value: TimeValue, where: Where): TimeValue {
    const { resolved } = value
    if (resolved === undefined) return value
    return withFields(value, {
      resolved: withFields(resolved, {
        report: this.one(resolved.report, 'reports', where, '.value.resolved.report'),
      }),
    })
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
    const { people, organisations, delegations } = this.known
    for (let index = 0; index < chain.length; index += 1) {
      const { person, organisation, delegation } = chain[index] ?? {}
      const lack =
        missing(people, person, 'person', '$.people') ??
        missing(organisations, organisation, 'organisation', '$.organisations') ??
        missing(delegations, delegation, 'delegation', '$.delegations')
      if (lack !== undefined) return { ...lack, key: `chain[${index}].${lack.key}` }
    }
    return undefined
  }

  /** Words that would stand after the end of their report's text. */
  beyondText({ report, excerpt }: Pick<Account, 'report' | 'excerpt'>): Missing | undefined {
    const length = this.lengths.get(report) ?? 0
    for (let index = 0; index < excerpt.length; index += 1) {
      const end = excerpt[index]?.end ?? 0
      if (end > length) {
        return {
          key: `excerpt[${index}].end`,
          value: end,
          expected: `a place in the text of the report (${length} units)`,
        }
      }
    }
    return undefined
  }
}
