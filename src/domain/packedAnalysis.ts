/**
 * What the build prepares as plain JSON, so that the first view loads no code that compares: the analysis of all
 * reports, and the lines in which they part. Records of the talks stand in it as references; the rest as it is. Knows
 * nothing of how findings are made.
 */
import type { Analysis, DetailAnalysis } from './findings'
import type { Talks } from './model'
import type { PartingLine } from './overview'

/** The analysis of all reports and the lines to see first. */
export type Prepared = { analysis: Analysis; lines: PartingLine[] }

/** A reference to a record, to a rule of the table, or to the analysis of a detail. */
type Reference = { $: string }

/** JSON: `details` in the order of the file, with references in place of records, and the rules they name. */
export type PackedAnalysis = { rules: unknown[]; details: unknown; lines: unknown }

/** Every record that an analysis points to, with the token that stands for it. */
function* recordTokens(talks: Talks): Generator<[token: string, record: object]> {
  for (const [index, report] of talks.reports.entries()) yield [`r${index}`, report]
  for (const [index, statement] of talks.statements.entries()) yield [`t${index}`, statement]
  for (const [index, detail] of talks.details.entries()) {
    yield [`d${index}`, detail]
    for (const [nth, account] of detail.accounts.entries()) yield [`a${index}.${nth}`, account]
    for (const [nth, silence] of detail.silences.entries()) yield [`s${index}.${nth}`, silence]
  }
}

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
export function packAnalysis(talks: Talks, { analysis, lines }: Prepared): PackedAnalysis {
  const tokens = new Map<unknown, string>()
  for (const [token, record] of recordTokens(talks)) tokens.set(record, token)
  const rules: unknown[] = []
  for (const [index, analysed] of analysis.details.entries()) {
    tokens.set(analysed, `n${index}`)
    const { rule } = analysed
    if (!tokens.has(rule)) tokens.set(rule, `u${rules.push(rule) - 1}`)
  }
  const pack = (value: unknown): unknown => {
    const token = tokens.get(value)
    if (token !== undefined) return { $: token } satisfies Reference
    if (Array.isArray(value)) return value.map(pack)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  }
  return { rules, details: pack(analysis.details.map(partsOf)), lines: pack(lines) }
}

/**
 * Reads what was packed back over the same talks. May be called only with what `packAnalysis` made of a file with
 * the same bytes (the caller compares hashes): the same bytes give the same records in the same order, so every
 * reference resolves. Throws a RangeError on one that does not.
 */
export function unpackAnalysis(talks: Talks, packed: PackedAnalysis): Prepared {
  const records = new Map<string, unknown>(recordTokens(talks))
  for (const [index, rule] of packed.rules.entries()) records.set(`u${index}`, rule)
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack)
    if (typeof value !== 'object' || value === null) return value
    if ('$' in value && typeof value.$ === 'string') {
      const record = records.get(value.$)
      if (record === undefined)
        throw new RangeError(`The packed analysis refers to ${value.$}, which is not there`)
      return record
    }
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpack(part)]))
  }
  // The shapes are those that `packAnalysis` was given, of which this is the exact inverse.
  const details = unpack(packed.details) as DetailAnalysis[]
  for (const [index, analysed] of details.entries()) records.set(`n${index}`, analysed)
  const lines = unpack(packed.lines) as PartingLine[]
  const byDetail = new Map(details.map((analysed) => [analysed.detail.id, analysed]))
  return { analysis: { reports: talks.reports, details, byDetail }, lines }
}
