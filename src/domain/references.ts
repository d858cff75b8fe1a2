/**
 * References that only lead further: one that leads nowhere is left out alone, and its record stands. What a record
 * cannot be understood without is asked while it is read, see records.ts.
 */
import type { TalksRecords } from './assemble'
import type { Account, Detail, Issue, RecordKind, TalksHead, TimeValue } from './model'
import {
  anId,
  type Known,
  type OpenDetail,
  type OpenStatement,
  type Placed,
  placeOf,
  type Reading,
  withoutCircles,
} from './records'

/** What was read, each record with its place in the file. */
export type ReadRecords = {
  [Kind in Exclude<RecordKind, 'statements' | 'details'>]: Placed<TalksRecords[Kind][number]>
} & { head: TalksHead; statements: Placed<OpenStatement>; details: Placed<OpenDetail> }

type Id = string | undefined
/** A place in the file. Told only when there is something to say about it: most records need none. */
type Where = () => string

/** The record with these fields; the very record where it has them all, so that a sound file is not copied. */
function withFields<T extends object, U extends object>(record: T, fields: U): T & U {
  const whole = record as T & U
  for (const key in fields) if (fields[key] !== whole[key]) return { ...record, ...fields }
  return whole
}

/** Records one by one, each with its place, which is told for as long as the record is at hand. */
function mapping<T, U>(list: Placed<T>, change: (record: T, where: Where) => U): U[] {
  let at = 0
  const where = () => placeOf(list, at)
  return list.records.map((record, nth) => {
    at = nth
    return change(record, where)
  })
}

/** Every record with references that resolve; what had to go is noted in `reading`. */
export function resolveReferences(reading: Reading, read: ReadRecords): TalksRecords {
  const use = new References(reading)
  const someEvidence = (ids: string[], where: Where, key: string) =>
    use.within(ids, reading.evidence, '$.details[*].accounts', where, key)

  return {
    statements: mapping(read.statements, ({ head, printings }, where) =>
      withFields(head, {
        issues: use.some(head.issues, 'issues', where, '.issues'),
        printings: printings.records,
      }),
    ),
    details: mapping(read.details, (detail, where) => use.detail(detail, where)),
    head: use.head(read.head, someEvidence),
    outlets: read.outlets.records,
    reports: mapping(read.reports, (report, where) =>
      withFields(report, {
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
      }),
    ),
    places: use.places(read.places),
    organisations: read.organisations.records,
    delegations: mapping(read.delegations, (delegation, where) =>
      withFields(delegation, {
        headDetail: use.one(delegation.headDetail, 'details', where, '.headDetail'),
        movementDetails: use.some(delegation.movementDetails, 'details', where, '.movementDetails'),
      }),
    ),
    people: mapping(read.people, (person, where) =>
      withFields(person, {
        delegation: use.one(person.delegation, 'delegations', where, '.delegation'),
        nameDetail: use.one(person.nameDetail, 'details', where, '.nameDetail'),
        titleDetail: use.one(person.titleDetail, 'details', where, '.titleDetail'),
        accounts: someEvidence(person.accounts, where, '.accounts'),
      }),
    ),
    issueGroups: read.issueGroups.records,
    issues: mapping(read.issues, (issue, where) => use.issue(issue, where, someEvidence)),
    families: read.families.records,
    events: mapping(read.events, (event, where) =>
      withFields(event, {
        details: use.some(event.details, 'details', where, '.details'),
        timeDetail: use.one(event.timeDetail, 'details', where, '.timeDetail'),
        issues: use.some(event.issues, 'issues', where, '.issues'),
        people: use.some(event.people, 'people', where, '.people'),
        delegations: use.some(event.delegations, 'delegations', where, '.delegations'),
        place: use.one(event.place, 'places', where, '.place'),
      }),
    ),
    sharedWording: read.sharedWording.records,
  }
}

/** Whether an account refers to anything that only leads further. */
const leadsOn = ({ value, printing, restsOn }: Account): boolean =>
  printing !== undefined || restsOn !== undefined || (value.kind === 'time' && value.resolved !== undefined)

/** References to accounts and printings that stand; `within` for these. */
type SomeEvidence = (ids: string[], where: Where, key: string) => string[]

const pathOfList = (list: keyof Known) => (list === 'printings' ? '$.statements[*].printings' : `$.${list}`)

const theFile: Where = () => '$'

/** References looked up in what is known to stand; those that lead nowhere are left out and noted. */
class References {
  readonly #reading: Reading
  readonly #known: Known

  constructor(reading: Reading) {
    this.#reading = reading
    this.#known = reading.known
  }

  one(id: Id, list: keyof Known, where: Where, key: string): Id {
    if (id === undefined || this.#known[list].has(id)) return id
    this.#reading.setAside(where() + key, id, anId(pathOfList(list)))
    return undefined
  }

  some(ids: string[], list: keyof Known, where: Where, key: string): string[] {
    return this.within(ids, this.#known[list], pathOfList(list), where, key)
  }

  within(ids: string[], known: ReadonlySet<string>, list: string, where: Where, key: string): string[] {
    if (ids.every((id) => known.has(id))) return ids
    return ids.filter((id, index) => {
      if (known.has(id)) return true
      this.#reading.setAside(`${where()}${key}[${index}]`, id, anId(list))
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
      this.#reading.setAside(
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

  detail({ head, accounts, silences }: OpenDetail, where: Where): Detail {
    const wordingOf = this.one(head.wordingOf, 'details', where, '.wordingOf')
    if (wordingOf === head.id)
      this.#reading.setAside(`${where()}.wordingOf`, wordingOf, 'the id of another detail')
    return withFields(head, {
      wordingOf: wordingOf === head.id ? undefined : wordingOf,
      statement: this.one(head.statement, 'statements', where, '.statement'),
      family: this.one(head.family, 'families', where, '.family'),
      happening: this.one(head.happening, 'events', where, '.happening'),
      about: head.about && this.about(head.about, where),
      accounts: this.accounts(accounts),
      silences: silences.records,
    })
  }

  private accounts(list: OpenDetail['accounts']): Account[] {
    if (!list.records.some(leadsOn)) return list.records
    return mapping(list, (account, where) => this.account(account, where))
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

  private account(account: Account, where: Where): Account {
    const { value, printing, restsOn } = account
    return withFields(account, {
      value: value.kind === 'time' ? this.time(value, where) : value,
      printing: this.one(printing, 'printings', where, '.printing'),
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
}
