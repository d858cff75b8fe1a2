/**
 * From unknown lists to typed records, one by one: a record that does not have the shape of the format, or is
 * unsound in itself (a day that does not exist, an excerpt longer than its place), is set aside alone. A bad account,
 * silence or printing leaves its detail or statement standing. Whether ids lead anywhere is not asked here, see
 * references.ts.
 */
import * as z from 'zod/mini'
import { timeKey } from './assemble'
import { boundsOfWhen } from './edtf'
import type {
  Account,
  Detail,
  Printing,
  Problem,
  Report,
  Segment,
  Silence,
  Statement,
  TimeBounds,
  Value,
  When,
} from './model'
import { pathOf, setAside, valueAt } from './problem'
import {
  accountSchema,
  detailSchema,
  printingSchema,
  reportSchema,
  silenceSchema,
  statementSchema,
} from './schema'

/** A record and where it stands in the file; the path keeps its place when records before it are set aside. */
export type Placed<T> = { path: string; record: T }

/** A detail whose accounts and silences are still apart from it. */
export type PlacedDetail = Placed<Detail> & { accounts: Placed<Account>[]; silences: Placed<Silence>[] }
export type PlacedStatement = Placed<Statement> & { printings: Placed<Printing>[] }

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

/** The records of a list that are sound in themselves, with their paths. The others are set aside. */
export function readList<S extends z.ZodMiniType>(
  reading: Reading,
  schema: S,
  input: readonly unknown[],
  path: string,
  faultOf: (record: z.infer<S>) => Fault | undefined = () => undefined,
): Placed<z.infer<S>>[] {
  return input.flatMap((item, index) => {
    const at = `${path}[${index}]`
    const shape = shapeOf(schema, item)
    const fault = shape.ok ? faultOf(shape.value) : shape.fault
    if (shape.ok && fault === undefined) return [{ path: at, record: shape.value }]
    reading.setAside(pathOf(at, fault?.keys ?? []), valueAt(item, fault?.keys ?? []), fault?.expected ?? '')
    return []
  })
}

const timeFault = (reading: Reading, when: When | null, key: string): Fault | undefined => {
  const expected = when === null ? undefined : reading.time(when)
  return expected === undefined ? undefined : { keys: [key, 'edtf'], expected }
}

/** Outwardly sound, segment by segment: as long as its place, one after the other. */
function excerptFault(excerpt: readonly Segment[], key: string): Fault | undefined {
  for (const [index, segment] of excerpt.entries()) {
    const before = excerpt[index - 1]
    if (segment.end - segment.start !== segment.exact.length) {
      return { keys: [key, index], expected: `a place as long as its words (${segment.exact.length} units)` }
    }
    if (before !== undefined && segment.start < before.end) {
      return { keys: [key, index], expected: 'a segment after the one before it' }
    }
  }
  return undefined
}

export function readReports(reading: Reading, input: readonly unknown[]): Placed<Report>[] {
  const reports = readList(
    reading,
    reportSchema,
    input,
    '$.reports',
    (report) =>
      timeFault(reading, report.published, 'published') ??
      timeFault(reading, report.vantage, 'vantage') ??
      (report.retrieved === null || reading.time({ edtf: report.retrieved }) === undefined
        ? undefined
        : { keys: ['retrieved'], expected: 'a date in EDTF (ISO 8601-2), or null' }),
  )
  return reports.map(({ path, record }) => {
    const { excerpt, ...vantage } = record.vantage
    if (excerpt === undefined) return { path, record }
    const beyond = excerpt.findIndex((segment) => segment.end > record.text.length)
    const fault: Fault | undefined =
      beyond === -1
        ? excerptFault(excerpt, 'excerpt')
        : { keys: ['excerpt', beyond], expected: `a place in the text (${record.text.length} units)` }
    if (fault === undefined) return { path, record }
    // The words only show what the vantage rests on: without them the report still stands.
    reading.setAside(
      pathOf(`${path}.vantage`, fault.keys),
      valueAt(record.vantage, fault.keys),
      fault.expected,
    )
    return { path, record: { ...record, vantage } }
  })
}

const statementShell = z.extend(statementSchema, { printings: z.array(z.unknown()) })

export function readStatements(reading: Reading, input: readonly unknown[]): PlacedStatement[] {
  return readList(reading, statementShell, input, '$.statements', (statement) =>
    timeFault(reading, statement.when, 'when'),
  ).map(({ path, record }) => ({
    path,
    record: { ...record, printings: [] },
    printings: readList(reading, printingSchema, record.printings, `${path}.printings`, (printing) =>
      excerptFault(printing.excerpt, 'excerpt'),
    ),
  }))
}

const detailShell = z.extend(detailSchema, { accounts: z.array(z.unknown()), silences: z.array(z.unknown()) })

export function readDetails(reading: Reading, input: readonly unknown[]): PlacedDetail[] {
  return readList(reading, detailShell, input, '$.details').map(({ path, record }) => {
    const detail: Detail = {
      ...record,
      choices: soundChoices(reading, record.choices, path),
      accounts: [],
      silences: [],
    }
    return {
      path,
      record: detail,
      accounts: readList(
        reading,
        accountSchema,
        record.accounts,
        `${path}.accounts`,
        (account) => valueFault(reading, account.value, detail) ?? excerptFault(account.excerpt, 'excerpt'),
      ),
      silences: readList(reading, silenceSchema, record.silences, `${path}.silences`),
    }
  })
}

/** Choices with ids of their own, and `within` leading to another choice without going in a circle. */
function soundChoices(reading: Reading, choices: Detail['choices'], path: string): Detail['choices'] {
  if (choices === undefined) return undefined
  const known = new Set<string>()
  const kept = choices.filter((choice, index) => {
    if (known.has(choice.id)) {
      reading.setAside(`${path}.choices[${index}].id`, choice.id, 'an id that no choice before it has')
      return false
    }
    known.add(choice.id)
    return true
  })
  return withoutCircles(kept, (choice) => {
    reading.setAside(
      `${path}.choices[${choices.indexOf(choice)}].within`,
      choice.within,
      'another choice, not in a circle',
    )
  })
}

/**
 * Records whose `within` leads to another of them and never back to itself. A `within` that does not is left out
 * and reported; the record stands.
 */
export function withoutCircles<T extends { id: string; within?: string | undefined }>(
  records: readonly T[],
  report: (record: T) => void,
): T[] {
  const containers = new Map(records.map((record) => [record.id, record.within]))
  return records.map((record) => {
    if (record.within === undefined) return record
    const seen = new Set([record.id])
    let container: string | undefined = record.within
    while (container !== undefined && containers.has(container) && !seen.has(container)) {
      seen.add(container)
      container = containers.get(container)
    }
    if (container !== record.id && containers.has(record.within)) return record
    report(record)
    containers.set(record.id, undefined)
    const { within: _left, ...rest } = record
    return { ...record, ...rest, within: undefined }
  })
}

/** What stands against a value as a value of its detail. */
function valueFault(reading: Reading, value: Value, detail: Detail): Fault | undefined {
  if (value.kind !== detail.kind)
    return { keys: ['value', 'kind'], expected: `the kind of its detail: ${detail.kind}` }
  const isChoice = (id: string) => detail.choices?.some((choice) => choice.id === id) === true
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
      const unknown = value.items.findIndex((item) => !isChoice(item))
      return unknown === -1 ? undefined : { keys: ['value', 'items', unknown], expected: choice }
    }
    case 'category':
      return isChoice(value.category) ? undefined : { keys: ['value', 'category'], expected: choice }
    case 'text':
      return isChoice(value.group) ? undefined : { keys: ['value', 'group'], expected: choice }
    case 'place':
    case 'person':
    case 'organisation':
    case 'side':
    case 'wording':
      return undefined
  }
}
