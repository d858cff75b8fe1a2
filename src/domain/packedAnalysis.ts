/**
 * What the build prepares as plain JSON, so that the first view loads no code that compares: the analysis of all
 * reports, and the lines in which they part. Records of the talks stand in it as references; the rest as it is. Knows
 * nothing of how findings are made.
 */
import type { Analysis, DetailAnalysis } from './findings'
import type { Talks } from './model'
import type { PartingLine } from './overview'

/** The analysis of all reports and the lines to see first. */
export type PreparedAnalysis = { analysis: Analysis; lines: PartingLine[] }

/** A reference to a record, to a rule of the table, or to the analysis of a detail: its place among `referred`. */
type Reference = { $: number }

/**
 * JSON: `details` in the order of the file, with references in place of records, the rules they name, and how many
 * records the talks had.
 */
export type PackedAnalysis = { records: number; rules: object[]; details: object[]; lines: object[] }

/** Every record that an analysis points to, in an order that follows from the file. */
function recordsOf(talks: Talks): object[] {
  const records: object[] = [...talks.reports, ...talks.statements]
  for (const detail of talks.details) records.push(detail, ...detail.accounts, ...detail.silences)
  return records
}

/** All that a reference leads to. */
const referred = (
  records: object[],
  rules: readonly object[],
  details: readonly DetailAnalysis[],
): object[] => records.concat(rules, details)

/** The parts of a detail's analysis by name: they are computed when they are read, so they have to be asked for. */
const partsOf = (analysed: DetailAnalysis): DetailAnalysis => ({
  detail: analysed.detail,
  finding: analysed.finding,
  rule: analysed.rule,
  reason: analysed.reason,
  cells: analysed.cells,
  carriedBy: analysed.carriedBy,
  groups: analysed.groups,
  aspects: analysed.aspects,
  voices: analysed.voices,
  ofSelection: analysed.ofSelection,
})

/** Packs what was prepared of these talks. `unpackAnalysis(talks, packAnalysis(talks, prepared))` equals `prepared`. */
export function packAnalysis(talks: Talks, { analysis, lines }: PreparedAnalysis): PackedAnalysis {
  const records = recordsOf(talks)
  const rules = [...new Set(analysis.details.map(({ rule }) => rule))]
  const places = new Map<unknown, number>(
    referred(records, rules, analysis.details).map((each, place) => [each, place]),
  )
  const pack = (value: object): object => {
    const place = places.get(value)
    return place === undefined ? packParts(value) : ({ $: place } satisfies Reference)
  }
  const packPart = (part: unknown): unknown => (typeof part === 'object' && part !== null ? pack(part) : part)
  const packParts = (value: object): object =>
    Array.isArray(value)
      ? value.map(packPart)
      : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packPart(part)]))
  return {
    records: records.length,
    rules,
    details: analysis.details.map((analysed) => packParts(partsOf(analysed))),
    lines: lines.map(packParts),
  }
}

/**
 * Reads what was packed back over the same talks. May be called only with what `packAnalysis` made of a file with
 * the same bytes (the caller compares hashes): the same bytes give the same records in the same order, so every
 * reference resolves. Throws a RangeError over talks with another number of records. What was packed is used up: the
 * records take their places in it, which costs a page that has just begun a fraction of a copy.
 */
export function unpackAnalysis(talks: Talks, packed: PackedAnalysis): PreparedAnalysis {
  const records = recordsOf(talks)
  if (records.length !== packed.records)
    throw new RangeError(`Packed over ${packed.records} records, but the talks have ${records.length}`)
  // The shapes are those that `packAnalysis` was given, of which this is the exact inverse.
  const details = packed.details as DetailAnalysis[]
  const lines = packed.lines as PartingLine[]
  const places = referred(records, packed.rules, details)
  putBack(details, places)
  putBack(lines, places)
  const byDetail = new Map(details.map((analysed) => [analysed.detail.id, analysed]))
  return { analysis: { reports: talks.reports, details, byDetail }, lines }
}

/** Puts in place of each reference within `whole` what it leads to. */
function putBack(whole: object, places: readonly object[]) {
  // An array has its places for keys.
  const parts = whole as Record<string, unknown>
  for (const key in parts) {
    const part = parts[key]
    if (typeof part !== 'object' || part === null) continue
    const { $: place } = part as Partial<Reference>
    if (place === undefined) putBack(part, places)
    else parts[key] = places[place]
  }
}
