/**
 * The subject itself, in types. A record's type is made from its schema (types only: no schema code reaches the page),
 * so that the file and the code cannot part. What follows from the records (findings, letters, voices, counts) is
 * never part of them: the modules beside this one compute it.
 */
import type * as z from 'zod/mini'
import type {
  accountSchema,
  delegationSchema,
  detailSchema,
  eventSchema,
  familySchema,
  headSchema,
  issueSchema,
  organisationSchema,
  outletSchema,
  personSchema,
  placeSchema,
  printingSchema,
  recordSchemas,
  reportSchema,
  sharedWordingSchema,
  silenceSchema,
  statementSchema,
  valueSchemas,
} from './schema'
import type { firmnesses, scopes, silenceKinds, stances, statusKinds, zoneNames } from './vocabulary'

export type Outlet = z.infer<typeof outletSchema>
export type Report = z.infer<typeof reportSchema>
export type Issue = z.infer<typeof issueSchema>
export type IssueGroup = z.infer<(typeof recordSchemas)['issueGroups']>
export type Delegation = z.infer<typeof delegationSchema>
export type Person = z.infer<typeof personSchema>
export type Place = z.infer<typeof placeSchema>
export type Organisation = z.infer<typeof organisationSchema>
export type TalksEvent = z.infer<typeof eventSchema>
export type Statement = z.infer<typeof statementSchema>
export type Printing = z.infer<typeof printingSchema>
export type Family = z.infer<typeof familySchema>
export type SharedWording = z.infer<typeof sharedWordingSchema>
export type Detail = z.infer<typeof detailSchema>
export type Account = z.infer<typeof accountSchema>
export type Silence = z.infer<typeof silenceSchema>
export type TalksHead = z.infer<typeof headSchema>

export type Value = Account['value']
export type ValueKind = Value['kind']
export type DurationValue = z.infer<(typeof valueSchemas)['duration']>
export type QuantityValue = z.infer<(typeof valueSchemas)['quantity']>
export type TimeValue = z.infer<(typeof valueSchemas)['time']>
export type ListValue = z.infer<(typeof valueSchemas)['list']>
export type Segment = Account['excerpt'][number]
export type CreditLink = Account['chain'][number]
export type Choice = NonNullable<Detail['choices']>[number]

export type Zone = (typeof zoneNames)[number]
export type Scope = (typeof scopes)[number]
export type Firmness = (typeof firmnesses)[number]
export type SilenceKind = (typeof silenceKinds)[number]
export type Stance = (typeof stances)[number]
export type StatusKind = (typeof statusKinds)[number]

/** A time as the file holds it: EDTF, its zone if it has a clock time, the part of day if one is printed. */
export type When = TalksEvent['when']

/** The keys under which a file lists its records. */
export type RecordKind = keyof typeof recordSchemas

/**
 * What an EDTF expression spans, in epoch milliseconds, half-open `[from, to)`; null is an open or unknown end.
 * Dates are days of the talks' zone. `precision` is the finest unit that the expression states.
 */
export type TimeBounds = {
  from: number | null
  to: number | null
  precision: 'minute' | 'part of day' | 'day' | 'month' | 'year' | 'span'
}

/** A piece of evidence that a link can carry: an account of a detail, or a printing of a statement. */
export type Evidence =
  | { kind: 'account'; id: string; account: Account; detail: Detail; report: Report }
  | { kind: 'printing'; id: string; printing: Printing; statement: Statement; report: Report }

/**
 * One set of talks, read and checked: every id in it resolves, every EDTF in it has bounds.
 * Lists keep the order of the file; maps lead from an id to its record.
 */
export type Talks = {
  head: TalksHead
  outlets: Outlet[]
  reports: Report[]
  places: Place[]
  organisations: Organisation[]
  delegations: Delegation[]
  people: Person[]
  issueGroups: IssueGroup[]
  issues: Issue[]
  families: Family[]
  events: TalksEvent[]
  statements: Statement[]
  details: Detail[]
  sharedWording: SharedWording[]
  by: {
    outlet: ReadonlyMap<string, Outlet>
    report: ReadonlyMap<string, Report>
    place: ReadonlyMap<string, Place>
    organisation: ReadonlyMap<string, Organisation>
    delegation: ReadonlyMap<string, Delegation>
    person: ReadonlyMap<string, Person>
    issue: ReadonlyMap<string, Issue>
    family: ReadonlyMap<string, Family>
    event: ReadonlyMap<string, TalksEvent>
    statement: ReadonlyMap<string, Statement>
    detail: ReadonlyMap<string, Detail>
    evidence: ReadonlyMap<string, Evidence>
  }
  /** Bounds of every time in the file, by `timeKey(when)`; compiled when the file is read or when the app is built. */
  times: ReadonlyMap<string, TimeBounds>
}

/** A record or field that could not be used: where it stands, what was there, what was expected. */
export type Problem = {
  /** JSON path, `$.details[3].accounts[0].excerpt`. */
  path: string
  /** The offending value, shortened for the screen. */
  value: string
  expected: string
  /** What was done: the record set aside, or the file refused. */
  effect: 'set aside' | 'refused'
}

/** The outcome of reading a file. */
export type ReadResult =
  { status: 'read'; talks: Talks; problems: Problem[] } | { status: 'refused'; problem: Problem }
