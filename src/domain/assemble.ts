/**
 * From records to the indexed whole. On the first view of every page: knows no schema and no EDTF library.
 */
import type { Evidence, RecordKind, Talks, TalksHead, TimeBounds, When } from './model'

/** The records of a file, in its order, without what is computed from them. */
export type TalksRecords = Pick<Talks, 'head' | RecordKind>

/** A file as it lies on disk, once it is known to be sound: the fields of the head stand beside the lists. */
type CheckedFile = TalksHead & Omit<TalksRecords, 'head'>

/**
 * The key of a time in `talks.times`; equal for times that read alike, whatever record they stand in.
 * `timeKey({ edtf: '2025-04-10', partOfDay: 'afternoon' }) -> '2025-04-10||afternoon'`
 */
export function timeKey(when: When): string {
  return `${when.edtf}|${when.zone ?? ''}|${when.partOfDay ?? ''}`
}

function byId<T extends { id: string }>(records: Iterable<T>): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const record of records) map.set(record.id, record)
  return map
}

/**
 * Records with a map for each kind and one for all evidence, which joins an account or printing to where it belongs.
 * Expects what parse.ts leaves: ids that resolve, and bounds for every time under its `timeKey`. Evidence whose
 * report is not among the reports has no place to lead to and is left out of the map, which is made when it is first
 * asked for, unless it is given: a long file has many thousand.
 */
export function assembleTalks(
  records: TalksRecords,
  times: ReadonlyMap<string, TimeBounds>,
  evidence?: Talks['by']['evidence'],
): Talks {
  const report = byId(records.reports)
  return {
    ...records,
    by: {
      outlet: byId(records.outlets),
      report,
      place: byId(records.places),
      organisation: byId(records.organisations),
      delegation: byId(records.delegations),
      person: byId(records.people),
      issue: byId(records.issues),
      family: byId(records.families),
      event: byId(records.events),
      statement: byId(records.statements),
      detail: byId(records.details),
      get evidence() {
        return (evidence ??= byId(evidenceIn(records, report)))
      },
    },
    times,
  }
}

/** The accounts and printings of some records, each with where it belongs. */
export function* evidenceIn(
  { details, statements }: Pick<TalksRecords, 'details' | 'statements'>,
  reports: Talks['by']['report'],
): Generator<Evidence> {
  for (const detail of details) {
    for (const account of detail.accounts) {
      const report = reports.get(account.report)
      if (report !== undefined) yield { kind: 'account', id: account.id, account, detail, report }
    }
  }
  for (const statement of statements) {
    for (const printing of statement.printings) {
      const report = reports.get(printing.report)
      if (report !== undefined) yield { kind: 'printing', id: printing.id, printing, statement, report }
    }
  }
}

/**
 * Talks from the text of a file that was read and checked before, with the bounds of its times compiled then.
 *
 * This is no blind cast: it may be called only with a text whose SHA-256 equals that of the file which `parseTalks`
 * read without a problem when the app was built. The same bytes give the same records, so reading them again by
 * schema would find nothing new, and would cost the first view the schema and the EDTF library. Any other text goes
 * through parse.ts.
 *
 * `times` is `Object.fromEntries(talks.times)` of that reading. Throws on text that is not JSON, which that
 * comparison has ruled out.
 */
export function assembleChecked(text: string, times: Record<string, TimeBounds>): Talks {
  const file: CheckedFile = JSON.parse(text)
  return assembleTalks(recordsOf(file), new Map(Object.entries(times)))
}

function recordsOf(file: CheckedFile): TalksRecords {
  const { format, id, version, date, changes, citeAs, issuesUrl, talks } = file
  return {
    head: { format, id, version, date, changes, citeAs, issuesUrl, talks },
    outlets: file.outlets,
    reports: file.reports,
    places: file.places,
    organisations: file.organisations,
    delegations: file.delegations,
    people: file.people,
    issueGroups: file.issueGroups,
    issues: file.issues,
    families: file.families,
    events: file.events,
    statements: file.statements,
    details: file.details,
    sharedWording: file.sharedWording,
  }
}
