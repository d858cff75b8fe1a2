/**
 * Reading a talks file: bytes, text or parsed JSON of unknown origin in, checked talks out.
 *
 * A file that cannot be used is refused with the reason, the place and what was expected. A single bad record is set
 * aside and reported, and the rest is read. Nothing is guessed, filled in or dropped in silence.
 *
 * Not imported by anything on the first view: it brings the schema and the EDTF library.
 */
import { assembleTalks } from './assemble'
import { boundsOfWhen } from './edtf'
import { findJsonFault, textPlaceAt } from './jsonPlace'
import type { Problem, ReadResult, RecordKind, TalksHead } from './model'
import { isObject, pathOf, refused, valueAt } from './problem'
import {
  readDetails,
  readEvents,
  Reading,
  readPlain,
  readReports,
  readSharedWording,
  readStatements,
  shapeOf,
} from './records'
import { resolveReferences } from './references'
import { formatVersion, headSchema, recordSchemas } from './schema'
import { isZone } from './zone'

/** Beyond this a browser runs out of memory before it is done; half a million accounts fit into it. */
export const largestFile = 200 * 1024 * 1024

const refuse = (problem: Problem): ReadResult => ({ status: 'refused', problem })

/**
 * Talks from the bytes of a file: UTF-8, with or without a byte order mark, at most 200 MB.
 * Bytes that are not UTF-8 are refused with their line.
 */
export function parseTalksBytes(bytes: Uint8Array): ReadResult {
  if (bytes.length > largestFile) {
    return refuse({
      path: '$',
      value: `${(bytes.length / 1024 / 1024).toFixed(1)} MB`,
      expected: `a file of at most ${largestFile / 1024 / 1024} MB`,
      effect: 'refused',
    })
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstBadByte(bytes)
    const line = bytes.subarray(0, at).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1)
    const value = `byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    return refuse({
      path: `line ${line} (byte ${at + 1})`,
      value,
      expected: 'text in UTF-8',
      effect: 'refused',
    })
  }
  return parseTalksText(text)
}

/** The first byte that cannot be part of UTF-8, by halving: what comes before it decodes. */
function firstBadByte(bytes: Uint8Array): number {
  let sound = 0
  let bad = bytes.length
  while (sound < bad) {
    const half = Math.floor((sound + bad) / 2)
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, half + 1), { stream: true })
      sound = half + 1
    } catch {
      bad = half
    }
  }
  return Math.min(sound, bytes.length - 1)
}

/**
 * Talks from the text of a file. Text that is not JSON is refused with line and column of the first character that
 * cannot stand there; a web page in place of the file, an empty file and one that was cut off are called so.
 */
export function parseTalksText(text: string): ReadResult {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (source.trim() === '')
    return refuse({ path: '$', value: '(empty)', expected: 'a talks file in JSON', effect: 'refused' })
  if (/^\s*</.test(source))
    return refuse(refused('line 1, column 1', source.trim(), 'JSON, not a web page (HTML)'))
  let input: unknown
  try {
    input = JSON.parse(source)
  } catch {
    return refuse(jsonProblem(source))
  }
  return parseTalks(input)
}

function jsonProblem(source: string): Problem {
  const fault = findJsonFault(source) ?? { ...textPlaceAt(source, 0), ended: false }
  const path = `line ${fault.line}, column ${fault.column}`
  if (fault.ended) {
    return refused(
      path,
      source.slice(Math.max(0, fault.offset - 40), fault.offset),
      'more: the file ends too early',
    )
  }
  return refused(path, source.slice(fault.offset, fault.offset + 40), 'valid JSON')
}

/**
 * Talks from parsed JSON. Refused when it is no object, of a newer format (asked first, since a newer file may look
 * different in all else), without a sound head, without one of the lists, or without a single usable outlet and
 * report. Any other fault costs the record it is in, or only the reference, and is listed in `problems` by its path
 * in the file.
 *
 * Reading fills nothing in: a detail may end with neither account nor silence for a report; the check
 * (tools/check.ts) asks for one.
 */
export function parseTalks(input: unknown): ReadResult {
  if (!isObject(input)) return refuse(refused('$', input, 'an object: a talks file'))
  const { format } = input
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) {
    return refuse(
      refused('$.format', format, `the version of the format, a number from 1 to ${formatVersion}`),
    )
  }
  if (format > formatVersion) {
    return refuse(
      refused(
        '$.format',
        format,
        `a format of at most version ${formatVersion}: this file needs a newer Parley`,
      ),
    )
  }
  const head = readHead(input)
  if ('effect' in head) return refuse(head)
  const lacking = missingList(input)
  if (lacking !== undefined) return refuse(lacking)
  const list = (kind: RecordKind): unknown[] => {
    const found = input[kind]
    return Array.isArray(found) ? found : []
  }

  const reading = new Reading(head.talks.zone)
  reading.time(head.talks.when)
  reading.time({ edtf: head.talks.upTo })
  for (const key of Object.keys(input)) {
    if (isKnown(key)) continue
    reading.setAside(pathOf('$', [key]), input[key], `no field of the name ${key}`)
  }
  // In this order: what a record cannot be understood without is read before it.
  const records = resolveReferences(reading, {
    head,
    outlets: readPlain.outlets(reading, list('outlets')),
    reports: readReports(reading, list('reports')),
    places: readPlain.places(reading, list('places')),
    organisations: readPlain.organisations(reading, list('organisations')),
    delegations: readPlain.delegations(reading, list('delegations')),
    people: readPlain.people(reading, list('people')),
    issueGroups: readPlain.issueGroups(reading, list('issueGroups')),
    issues: readPlain.issues(reading, list('issues')),
    families: readPlain.families(reading, list('families')),
    events: readEvents(reading, list('events')),
    details: readDetails(reading, list('details')),
    statements: readStatements(reading, list('statements')),
    sharedWording: readSharedWording(reading, list('sharedWording')),
  })
  for (const kind of ['outlets', 'reports'] as const) {
    if (records[kind].length > 0) continue
    const first = reading.problems.find((problem) => problem.path.startsWith(`$.${kind}`))
    return refuse(
      first === undefined
        ? refused(`$.${kind}`, input[kind], 'at least one usable record')
        : {
            ...first,
            expected: `${first.expected} (no usable record is left in $.${kind})`,
            effect: 'refused',
          },
    )
  }
  return { status: 'read', talks: assembleTalks(records, reading.times), problems: reading.problems }
}

const isRecordKind = (key: string): key is RecordKind => key in recordSchemas
const recordKinds = Object.keys(recordSchemas).filter(isRecordKind)
const headKeys = Object.keys(headSchema.shape)

const isKnown = (key: string): boolean => key === '$schema' || isRecordKind(key) || headKeys.includes(key)

/** The head with real dates and zone, or what stands against it. */
function readHead(input: Record<string, unknown>): TalksHead | Problem {
  const own = Object.fromEntries(
    headKeys.filter((key) => Object.hasOwn(input, key)).map((key) => [key, input[key]]),
  )
  const shape = shapeOf(headSchema, own)
  if (!shape.ok)
    return refused(pathOf('$', shape.fault.keys), valueAt(input, shape.fault.keys), shape.fault.expected)
  const head = shape.value
  const { talks } = head
  if (!isZone(talks.zone)) return refused('$.talks.zone', talks.zone, 'an IANA time zone')
  const times = [
    ['$.date', { edtf: head.date }],
    ['$.talks.when.edtf', talks.when],
    ['$.talks.upTo', { edtf: talks.upTo }],
  ] as const
  for (const [path, when] of times) {
    const bounds = boundsOfWhen(when, talks.zone)
    if ('error' in bounds) return refused(path, when.edtf, bounds.error)
  }
  return head
}

/** The first list that a file lacks. */
function missingList(input: Record<string, unknown>): Problem | undefined {
  const kind = recordKinds.find((key) => !Array.isArray(input[key]))
  return kind === undefined ? undefined : refused(`$.${kind}`, input[kind], 'a list')
}
