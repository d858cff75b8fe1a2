/**
 * From unknown lists to typed records. A record is set aside alone when it does not have the shape of the format, is
 * unsound in itself (a day that does not exist, an excerpt longer than its place), cannot be understood without a record
 * that is missing, or has an id that one before it has. A bad account, silence or printing leaves its detail or statement
 * standing. Each record is asked all of this at once, so that a long file is walked through a single time: lists are
 * read after those that their records need. References that only lead further are left to references.ts.
 */
import * as z from 'zod/mini'
import { timeKey } from './assemble'
import { boundsOfWhen } from './edtf'
import { fitsOf } from './fits'
import type {
  Account,
  Choice,
  CreditLink,
  Detail,
  Printing,
  Problem,
  RecordKind,
  Report,
  Segment,
  SharedWording,
  Silence,
  Statement,
  TalksEvent,
  TimeBounds,
  Value,
  When,
} from './model'
import { pathOf, setAside, valueAt } from './problem'
import {
  accountSchema,
  choiceSchema,
  delegationSchema,
  detailSchema,
  eventSchema,
  familySchema,
  issueGroupSchema,
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
} from './schema'

/**
 * Records of one list of the file, in its order, with the path of the list. `at` says where each stands in the file, so
 * that a path keeps its place when records before it are set aside; null while none has been.
 */
export type Placed<T> = {
  path: string
  records: T[]
  at: number[] | null
}

/** The path of one record. `placeOf(details, 3) -> '$.details[3]'` */
export const placeOf = ({ path, at }: Placed<unknown>, nth: number): string => `${path}[${at?.[nth] ?? nth}]`

/** A detail or statement as it stands in the file, and what is left of the records that it holds. */
export type OpenDetail = {
  head: Omit<Detail, 'accounts' | 'silences'> & { accounts: unknown[]; silences: unknown[] }
  accounts: Placed<Account>
  silences: Placed<Silence>
}
export type OpenStatement = {
  head: Omit<Statement, 'printings'> & { printings: unknown[] }
  printings: Placed<Printing>
}

/** Ids of the records of each list that stand, as far as it is read. */
export type Known = Readonly<Record<RecordKind | 'printings', Set<string>>>

const kindsWithIds = [...Object.keys(recordSchemas), 'printings']

/** What is found out while reading: problems in the order they are met, bounds of times by their key, ids that stand. */
export class Reading {
  readonly problems: Problem[] = []
  readonly times = new Map<string, TimeBounds>()
  // One set for each key of the type: it has the lists of the format, and the printings.
  readonly known = Object.fromEntries(kindsWithIds.map((kind) => [kind, new Set<string>()])) as Known
  /** Accounts and printings share one set of ids: either can be the evidence that a link carries. */
  readonly evidence = new Set<string>()
  /** Lengths of the texts of the reports that stand. */
  readonly lengths = new Map<string, number>()
  /** The zone whose days are meant by dates. */
  readonly zone: string

  constructor(zone: string) {
    this.zone = zone
  }

  setAside(path: string, value: unknown, expected: string): void {
    this.problems.push(setAside(path, value, expected))
  }

  /** Notes the bounds of a time; what was expected when it has none. */
  time(when: When): string | undefined {
    const key = timeKey(when)
    if (this.times.has(key)) return undefined
    const bounds = boundsOfWhen(when, this.zone)
    if ('error' in bounds) return bounds.error
    this.times.set(key, bounds)
    return undefined
  }
}

type Fault = { keys: readonly PropertyKey[]; expected: string }

/** What a schema expected, as a noun phrase: our own words, since the library's differ from version to version. */
function expectationOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'array' ? 'a list' : `a value of type ${issue.expected}`
    case 'invalid_value':
      return `one of: ${issue.values.map(String).join(', ')}`
    case 'invalid_format':
      return issue.pattern === undefined ? `the format ${issue.format}` : `text of the form ${issue.pattern}`
    case 'too_small':
      return `${issue.origin === 'number' ? 'a number' : 'a length'} of at least ${issue.minimum}${issue.inclusive === false ? ' (exclusive)' : ''}`
    case 'too_big':
      return `${issue.origin === 'number' ? 'a number' : 'a length'} of at most ${issue.maximum}`
    case 'unrecognized_keys':
      return `no field of the name ${issue.keys.join(', ')}`
    case 'invalid_union':
      return 'one of the kinds of value'
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return issue.message
  }
}

/** The value as the schema types it, or the first thing that stands against it. */
export function shapeOf<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
): { ok: true; value: z.infer<S> } | { ok: false; fault: Fault } {
  const result = schema.safeParse(input)
  if (result.success) return { ok: true, value: result.data }
  const issue = result.error.issues[0]
  if (issue === undefined) return { ok: false, fault: { keys: [], expected: 'a record of this format' } }
  const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
  return { ok: false, fault: { keys, expected: expectationOf(issue) } }
}

/** A kind of record: what each must pass, made once. `Of` is what its own rule has to know besides the record. */
type Kind<T, Of> = { faultOf: (input: unknown, of: Of) => Fault | undefined; readonly record?: T }

/**
 * The kind of a schema, with a rule for what has its shape. The schema is asked only about what does not pass the quick
 * test; none of the format's changes a value.
 */
function kindOf<S extends z.ZodMiniType, Of>(
  schema: S,
  ruleOf: (record: z.infer<S>, of: Of) => Fault | undefined,
): Kind<z.infer<S>, Of> {
  const fits = fitsOf(schema)
  return {
    faultOf(input, of) {
      if (fits(input)) return ruleOf(input, of)
      const shape = shapeOf(schema, input)
      return shape.ok ? ruleOf(shape.value, of) : shape.fault
    },
  }
}

/**
 * The records of a list that have no fault, with their places: the list itself where that is all of them, so that
 * nothing is copied. The others are set aside.
 */
function readList<T, Of>(
  reading: Reading,
  { faultOf }: Kind<T, Of>,
  input: unknown[],
  path: string,
  of: Of,
): Placed<T> {
  let sound: Placed<unknown> = { path, records: input, at: null }
  for (let nth = 0; nth < input.length; nth += 1) {
    const fault = faultOf(input[nth], of)
    if (fault === undefined) {
      if (sound.at !== null) sound.records.push(input[nth])
      sound.at?.push(nth)
      continue
    }
    reading.setAside(pathOf(`${path}[${nth}]`, fault.keys), valueAt(input[nth], fault.keys), fault.expected)
    if (sound.at === null) sound = { path, records: input.slice(0, nth), at: [...input.keys()].slice(0, nth) }
  }
  // Only what is of the kind has no fault.
  return sound as Placed<T>
}

/** Notes an id, asked last of a record; a fault where one before has it: links and references mean the earlier. */
function idFault(ids: Set<string>, id: string): Fault | undefined {
  const before = ids.size
  return ids.add(id).size > before
    ? undefined
    : { keys: ['id'], expected: 'an id that no record before it has' }
}

/** What is expected of an id that leads nowhere. */
export const anId = (list: string) => `the id of a record in ${list}`

/** A fault where the record of this id is missing; `key` with points from field to field. */
const missing = (
  known: ReadonlySet<string>,
  id: string | undefined,
  key: string,
  list: string,
): Fault | undefined =>
  id === undefined || known.has(id) ? undefined : { keys: key.split('.'), expected: anId(list) }

const timeFault = (reading: Reading, when: When | null, key: string): Fault | undefined => {
  const expected = when === null ? undefined : reading.time(when)
  return expected === undefined ? undefined : { keys: [key, 'edtf'], expected }
}

/** Outwardly sound, segment by segment: as long as its place, one after the other. */
function excerptFault(excerpt: readonly Segment[]): Fault | undefined {
  let after = 0
  for (let index = 0; index < excerpt.length; index += 1) {
    const { start, end, exact } = excerpt[index] as Segment
    if (end - start !== exact.length)
      return { keys: ['excerpt', index], expected: `a place as long as its words (${exact.length} units)` }
    if (start < after) return { keys: ['excerpt', index], expected: 'a segment after the one before it' }
    after = end
  }
  return undefined
}

/** Words that would stand after the end of the text of their report. */
function beyondText(length: number = 0, excerpt: readonly Segment[]): Fault | undefined {
  for (let index = 0; index < excerpt.length; index += 1)
    if ((excerpt[index] as Segment).end > length)
      return {
        keys: ['excerpt', index, 'end'],
        expected: `a place in the text of the report (${length} units)`,
      }
  return undefined
}

const plainReader = <S extends z.ZodMiniType<{ id: string }>>(name: RecordKind, schema: S) => {
  const kind = kindOf(schema, ({ id }, ids: Set<string>) => idFault(ids, id))
  return (reading: Reading, input: unknown[]): Placed<z.infer<S>> =>
    readList(reading, kind, input, `$.${name}`, reading.known[name])
}

/** Readers of the lists whose records need nothing but their shape and an id. */
export const readPlain = {
  outlets: plainReader('outlets', outletSchema),
  places: plainReader('places', placeSchema),
  organisations: plainReader('organisations', organisationSchema),
  delegations: plainReader('delegations', delegationSchema),
  people: plainReader('people', personSchema),
  issueGroups: plainReader('issueGroups', issueGroupSchema),
  issues: plainReader('issues', issueSchema),
  families: plainReader('families', familySchema),
}

const eventKind = kindOf(
  eventSchema,
  ({ id, when }, reading: Reading) => timeFault(reading, when, 'when') ?? idFault(reading.known.events, id),
)

export const readEvents = (reading: Reading, input: unknown[]): Placed<TalksEvent> =>
  readList(reading, eventKind, input, '$.events', reading)

const reportKind = kindOf(
  reportSchema,
  ({ id, outlet, published, vantage, retrieved }, reading: Reading) =>
    timeFault(reading, published, 'published') ??
    timeFault(reading, vantage, 'vantage') ??
    (retrieved === null || reading.time({ edtf: retrieved }) === undefined
      ? undefined
      : { keys: ['retrieved'], expected: 'a date in EDTF (ISO 8601-2), or null' }) ??
    missing(reading.known.outlets, outlet, 'outlet', '$.outlets') ??
    idFault(reading.known.reports, id),
)

/** Needs the outlets. */
export function readReports(reading: Reading, input: unknown[]): Placed<Report> {
  const list = readList(reading, reportKind, input, '$.reports', reading)
  const records = list.records.map((record, nth) => {
    reading.lengths.set(record.id, record.text.length)
    const { excerpt, ...vantage } = record.vantage
    if (excerpt === undefined) return record
    const fault = excerptFault(excerpt) ?? beyondText(record.text.length, excerpt)
    if (fault === undefined) return record
    // The words only show what the vantage rests on: without them the report still stands.
    reading.setAside(
      pathOf(`${placeOf(list, nth)}.vantage`, fault.keys),
      valueAt(record.vantage, fault.keys),
      fault.expected,
    )
    return { ...record, vantage }
  })
  return { ...list, records }
}

const sharedWordingKind = kindOf(
  sharedWordingSchema,
  ({ id, a, b }, { known }: Reading) =>
    missing(known.reports, a.report, 'a.report', '$.reports') ??
    missing(known.reports, b.report, 'b.report', '$.reports') ??
    (a.report === b.report ? { keys: ['b', 'report'], expected: 'another report' } : undefined) ??
    idFault(known.sharedWording, id),
)

/** Needs the reports. */
export const readSharedWording = (reading: Reading, input: unknown[]): Placed<SharedWording> =>
  readList(reading, sharedWordingKind, input, '$.sharedWording', reading)

const statementKind = kindOf(
  z.extend(statementSchema, { printings: z.array(z.unknown()) }),
  ({ id, when, speaker }, reading: Reading) =>
    timeFault(reading, when, 'when') ??
    missing(reading.known.people, speaker, 'speaker', '$.people') ??
    idFault(reading.known.statements, id),
)

const printingKind = kindOf(
  printingSchema,
  ({ id, report, excerpt }, { known, evidence, lengths }: Reading) =>
    excerptFault(excerpt) ??
    missing(known.reports, report, 'report', '$.reports') ??
    beyondText(lengths.get(report), excerpt) ??
    idFault(evidence, id) ??
    idFault(known.printings, id),
)

/** Needs the people, the reports, and the accounts, which come before printings of the same id. */
export function readStatements(reading: Reading, input: unknown[]): Placed<OpenStatement> {
  const list = readList(reading, statementKind, input, '$.statements', reading)
  const records = list.records.map((head, nth) => ({
    head,
    printings: readList(reading, printingKind, head.printings, `${placeOf(list, nth)}.printings`, reading),
  }))
  return { ...list, records }
}

const detailKind = kindOf(
  z.extend(detailSchema, { accounts: z.array(z.unknown()), silences: z.array(z.unknown()) }),
  ({ id, issue }, { known }: Reading) =>
    missing(known.issues, issue, 'issue', '$.issues') ?? idFault(known.details, id),
)

const choiceKind = kindOf(choiceSchema, ({ id }, ids: Set<string>) => idFault(ids, id))

/** What the accounts and silences of a detail have to agree with. */
type WithinDetail = {
  reading: Reading
  kind: Detail['kind']
  choices: ReadonlySet<string>
  /** Which detail it is, by its place. */
  nth: number
  /** For each report the last detail in which it is silent. */
  silentIn: Map<string, number>
}

const accountKind = kindOf(
  accountSchema,
  ({ id, report, value, excerpt, chain }, { reading, kind, choices }: WithinDetail) =>
    valueFault(reading, value, kind, choices) ??
    excerptFault(excerpt) ??
    missing(reading.known.reports, report, 'report', '$.reports') ??
    missingInValue(reading.known, value) ??
    missingInChain(reading.known, chain) ??
    beyondText(reading.lengths.get(report), excerpt) ??
    idFault(reading.evidence, id),
)

const silenceKind = kindOf(silenceSchema, ({ report }, { reading, nth, silentIn }: WithinDetail) => {
  if (silentIn.get(report) === nth)
    return { keys: ['report'], expected: 'a report without a silence before it' }
  silentIn.set(report, nth)
  return missing(reading.known.reports, report, 'report', '$.reports')
})

/** The ids of choices where a detail has none: stays empty. */
const none = new Set<string>()

/** Needs the reports, issues, people, places, organisations and delegations. */
export function readDetails(reading: Reading, input: unknown[]): Placed<OpenDetail> {
  const list = readList(reading, detailKind, input, '$.details', reading)
  const silentIn = new Map<string, number>()
  const records = list.records.map((record, nth) => {
    const path = placeOf(list, nth)
    const ids = record.choices === undefined ? none : new Set<string>()
    const choices = record.choices && soundChoices(reading, record.choices, path, ids)
    const within = { reading, kind: record.kind, choices: ids, nth, silentIn }
    return {
      head: choices === record.choices ? record : { ...record, choices },
      accounts: readList(reading, accountKind, record.accounts, `${path}.accounts`, within),
      silences: readList(reading, silenceKind, record.silences, `${path}.silences`, within),
    }
  })
  return { ...list, records }
}

function missingInValue(known: Known, value: Value): Fault | undefined {
  switch (value.kind) {
    case 'place':
      return missing(known.places, value.place, 'value.place', '$.places')
    case 'person':
      return missing(known.people, value.person, 'value.person', '$.people')
    case 'organisation':
      return missing(known.organisations, value.organisation, 'value.organisation', '$.organisations')
    case 'side':
      return missing(known.delegations, value.delegation, 'value.delegation', '$.delegations')
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

function missingInChain(
  { people, organisations, delegations }: Known,
  chain: readonly CreditLink[],
): Fault | undefined {
  for (let index = 0; index < chain.length; index += 1) {
    const { person, organisation, delegation } = chain[index] as CreditLink
    const lack =
      missing(people, person, 'person', '$.people') ??
      missing(organisations, organisation, 'organisation', '$.organisations') ??
      missing(delegations, delegation, 'delegation', '$.delegations')
    if (lack !== undefined) return { ...lack, keys: ['chain', index, ...lack.keys] }
  }
  return undefined
}

/** Choices with ids of their own, and `within` leading to another choice without going in a circle; notes the ids. */
function soundChoices(reading: Reading, choices: Choice[], path: string, ids: Set<string>): Choice[] {
  const list = readList(reading, choiceKind, choices, `${path}.choices`, ids)
  return withoutCircles(list.records, (choice, nth) => {
    reading.setAside(`${placeOf(list, nth)}.within`, choice.within, 'another choice, not in a circle')
  })
}

/**
 * Records whose `within` leads to another of them and never back to itself. A `within` that does not is left out
 * and reported; the record stands. The list itself where none has a `within`.
 */
export function withoutCircles<T extends { id: string; within?: string | undefined }>(
  records: T[],
  report: (record: T, nth: number) => void,
): T[] {
  if (records.every(({ within }) => within === undefined)) return records
  const containers = new Map(records.map((record) => [record.id, record.within]))
  // What is known to lead out: each is walked once, however deep one lies in another.
  const ending = new Set<string>()
  return records.map((record, nth) => {
    if (record.within === undefined) return record
    const seen = new Set([record.id])
    let container: string | undefined = record.within
    while (
      container !== undefined &&
      containers.has(container) &&
      !seen.has(container) &&
      !ending.has(container)
    ) {
      seen.add(container)
      container = containers.get(container)
    }
    if (container === undefined || !seen.has(container)) for (const id of seen) ending.add(id)
    if (container !== record.id && containers.has(record.within)) return record
    report(record, nth)
    containers.set(record.id, undefined)
    const { within: _left, ...rest } = record
    return { ...record, ...rest, within: undefined }
  })
}

/** What stands against a value as a value of its detail, by the kind of the detail and the ids of its choices. */
function valueFault(
  reading: Reading,
  value: Value,
  kind: Detail['kind'],
  choices: ReadonlySet<string>,
): Fault | undefined {
  if (value.kind !== kind) return { keys: ['value', 'kind'], expected: `the kind of its detail: ${kind}` }
  const choice = 'a choice of the detail'
  switch (value.kind) {
    case 'duration':
    case 'quantity':
      return value.to !== undefined && value.to < (value.amount ?? value.to)
        ? { keys: ['value', 'to'], expected: 'an end that is not below its beginning' }
        : undefined
    case 'time': {
      const expected = reading.time(value)
      return expected === undefined ? undefined : { keys: ['value', 'edtf'], expected }
    }
    case 'list': {
      for (let index = 0; index < value.items.length; index += 1)
        if (!choices.has(value.items[index] as string))
          return { keys: ['value', 'items', index], expected: choice }
      return undefined
    }
    case 'category':
      return choices.has(value.category) ? undefined : { keys: ['value', 'category'], expected: choice }
    case 'text':
      return choices.has(value.group) ? undefined : { keys: ['value', 'group'], expected: choice }
    case 'place':
    case 'person':
    case 'organisation':
    case 'side':
    case 'wording':
      return undefined
  }
}
