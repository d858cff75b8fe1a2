/**
 * From unknown lists to typed records, one by one: a record that does not have the shape of the format, or is
 * unsound in itself (a day that does not exist, an excerpt longer than its place), is set aside alone. A bad account,
 * silence or printing leaves its detail or statement standing. Whether ids lead anywhere is not asked here, see
 * references.ts.
 */
import * as z from 'zod/mini'
import { timeKey } from './assemble'
import { boundsOfWhen } from './edtf'
import { fitsOf } from './fits'
import type {
  Account,
  Detail,
  Printing,
  Problem,
  Report,
  Segment,
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

/** Those that are kept, each asked once and in order; the list itself where all are, so that nothing is copied. */
export function keeping<T>(list: Placed<T>, isKept: (record: T, nth: number) => boolean): Placed<T> {
  const gone = list.records.findIndex((record, nth) => !isKept(record, nth))
  if (gone === -1) return list
  const records = list.records.slice(0, gone)
  const at = records.map((_, nth) => list.at?.[nth] ?? nth)
  for (let nth = gone + 1; nth < list.records.length; nth += 1) {
    const record = list.records[nth]
    if (record === undefined || !isKept(record, nth)) continue
    records.push(record)
    at.push(list.at?.[nth] ?? nth)
  }
  return { path: list.path, records, at }
}

/** A detail or statement as far as it is read on its own, and apart from it the records that it holds. */
export type OpenDetail = {
  head: Omit<Detail, 'accounts' | 'silences'>
  accounts: Placed<Account>
  silences: Placed<Silence>
}
export type OpenStatement = { head: Omit<Statement, 'printings'>; printings: Placed<Printing> }

/** What is found out while reading: problems in the order they are met, bounds of times by their key. */
export class Reading {
  readonly problems: Problem[] = []
  readonly times = new Map<string, TimeBounds>()
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

/** A kind of record: its schema, and the quick test that is made from it once. */
const kindOf = <S extends z.ZodMiniType>(schema: S) => ({ schema, fits: fitsOf(schema) })
type Kind<S extends z.ZodMiniType> = ReturnType<typeof kindOf<S>>

/**
 * The records of a list that are sound in themselves, with their paths. The others are set aside. Those that pass the
 * quick test are used as they are; the schema is asked about the others alone.
 */
export function readList<S extends z.ZodMiniType>(
  reading: Reading,
  { schema, fits }: Kind<S>,
  input: unknown[],
  path: string,
  faultOf?: (record: z.infer<S>) => Fault | undefined,
): Placed<z.infer<S>> {
  if (!input.every(fits)) return readOneByOne(reading, { schema, fits }, input, path, faultOf)
  const list = { path, records: input, at: null }
  if (faultOf === undefined) return list
  return keeping(list, (record, index) => {
    const fault = faultOf(record)
    if (fault !== undefined) setAsideFor(reading, fault, record, `${path}[${index}]`)
    return fault === undefined
  })
}

function readOneByOne<S extends z.ZodMiniType>(
  reading: Reading,
  { schema, fits }: Kind<S>,
  input: unknown[],
  path: string,
  faultOf?: (record: z.infer<S>) => Fault | undefined,
): Placed<z.infer<S>> {
  const records: z.infer<S>[] = []
  const at: number[] = []
  for (const [index, item] of input.entries()) {
    const shape = fits(item) ? ({ ok: true, value: item } as const) : shapeOf(schema, item)
    const fault = shape.ok ? faultOf?.(shape.value) : shape.fault
    if (fault !== undefined) setAsideFor(reading, fault, item, `${path}[${index}]`)
    else if (shape.ok) {
      records.push(shape.value)
      at.push(index)
    }
  }
  return { path, records, at }
}

const setAsideFor = (reading: Reading, { keys, expected }: Fault, record: unknown, path: string) =>
  reading.setAside(pathOf(path, keys), valueAt(record, keys), expected)

const timeFault = (reading: Reading, when: When | null, key: string): Fault | undefined => {
  const expected = when === null ? undefined : reading.time(when)
  return expected === undefined ? undefined : { keys: [key, 'edtf'], expected }
}

/** Outwardly sound, segment by segment: as long as its place, one after the other. */
function excerptFault(excerpt: readonly Segment[], key: string): Fault | undefined {
  let end = 0
  for (let index = 0; index < excerpt.length; index += 1) {
    const segment = excerpt[index]
    if (segment === undefined) continue
    if (segment.end - segment.start !== segment.exact.length) {
      return { keys: [key, index], expected: `a place as long as its words (${segment.exact.length} units)` }
    }
    if (segment.start < end) return { keys: [key, index], expected: 'a segment after the one before it' }
    end = segment.end
  }
  return undefined
}

/** Kinds whose records need nothing here but their shape. */
export const plainKinds = {
  outlets: kindOf(outletSchema),
  places: kindOf(placeSchema),
  organisations: kindOf(organisationSchema),
  delegations: kindOf(delegationSchema),
  people: kindOf(personSchema),
  issueGroups: kindOf(issueGroupSchema),
  issues: kindOf(issueSchema),
  families: kindOf(familySchema),
  sharedWording: kindOf(sharedWordingSchema),
}

const eventKind = kindOf(eventSchema)

export const readEvents = (reading: Reading, input: unknown[]): Placed<TalksEvent> =>
  readList(reading, eventKind, input, '$.events', (event) => timeFault(reading, event.when, 'when'))

const reportKind = kindOf(reportSchema)

export function readReports(reading: Reading, input: unknown[]): Placed<Report> {
  const list = readList(
    reading,
    reportKind,
    input,
    '$.reports',
    (report) =>
      timeFault(reading, report.published, 'published') ??
      timeFault(reading, report.vantage, 'vantage') ??
      (report.retrieved === null || reading.time({ edtf: report.retrieved }) === undefined
        ? undefined
        : { keys: ['retrieved'], expected: 'a date in EDTF (ISO 8601-2), or null' }),
  )
  const records = list.records.map((record, nth) => {
    const { excerpt, ...vantage } = record.vantage
    if (excerpt === undefined) return record
    const beyond = excerpt.findIndex((segment) => segment.end > record.text.length)
    const fault: Fault | undefined =
      beyond === -1
        ? excerptFault(excerpt, 'excerpt')
        : { keys: ['excerpt', beyond], expected: `a place in the text (${record.text.length} units)` }
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

const statementKind = kindOf(z.extend(statementSchema, { printings: z.array(z.unknown()) }))
const printingKind = kindOf(printingSchema)

export function readStatements(reading: Reading, input: unknown[]): Placed<OpenStatement> {
  const list = readList(reading, statementKind, input, '$.statements', (statement) =>
    timeFault(reading, statement.when, 'when'),
  )
  const records = list.records.map((record, nth) => ({
    head: record,
    printings: readList(
      reading,
      printingKind,
      record.printings,
      `${placeOf(list, nth)}.printings`,
      (printing) => excerptFault(printing.excerpt, 'excerpt'),
    ),
  }))
  return { ...list, records }
}

const detailKind = kindOf(
  z.extend(detailSchema, { accounts: z.array(z.unknown()), silences: z.array(z.unknown()) }),
)
const accountKind = kindOf(accountSchema)
const silenceKind = kindOf(silenceSchema)

const none: ReadonlySet<string> = new Set()

export function readDetails(reading: Reading, input: unknown[]): Placed<OpenDetail> {
  const list = readList(reading, detailKind, input, '$.details')
  const records = list.records.map((record, nth) => {
    const path = placeOf(list, nth)
    const choices = soundChoices(reading, record.choices, path)
    const head = choices === record.choices ? record : { ...record, choices }
    const choiceIds = choices === undefined ? none : new Set(choices.map(({ id }) => id))
    return {
      head,
      accounts: readList(
        reading,
        accountKind,
        record.accounts,
        `${path}.accounts`,
        (account) =>
          valueFault(reading, account.value, head.kind, choiceIds) ??
          excerptFault(account.excerpt, 'excerpt'),
      ),
      silences: readList(reading, silenceKind, record.silences, `${path}.silences`),
    }
  })
  return { ...list, records }
}

/** Choices with ids of their own, and `within` leading to another choice without going in a circle. */
function soundChoices(reading: Reading, choices: Detail['choices'], path: string): Detail['choices'] {
  if (choices === undefined) return undefined
  const known = new Set<string>()
  const list = keeping({ path: `${path}.choices`, records: choices, at: null }, (choice, index) => {
    if (known.has(choice.id)) {
      reading.setAside(`${path}.choices[${index}].id`, choice.id, 'an id that no choice before it has')
      return false
    }
    known.add(choice.id)
    return true
  })
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
      const unknown = value.items.findIndex((item) => !choices.has(item))
      return unknown === -1 ? undefined : { keys: ['value', 'items', unknown], expected: choice }
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
