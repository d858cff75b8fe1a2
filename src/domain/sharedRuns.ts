/**
 * Wording that two reports share, as it is shown: data.md, rule 11. The runs themselves were found by a script and
 * stand in the file; here they are turned to a reader's question: which reports, how many words, of what kind, and
 * which of the words the file holds. Rewording is not searched for, and the texts are not at hand.
 */
import { formatNumber } from './count'
import type { Report, Segment, SharedWording, Talks } from './model'
import { tokenise } from './words'

/**
 * What a run is in both reports. One that is quoted in the one and told in the other is `mixed`: it points to a
 * speaker as much as to a source.
 */
export type RunKind = 'narration' | 'quoted speech' | 'name or title' | 'mixed'

/** Reading order: what may point to a common source first, what points to nothing last. */
export const runKinds: readonly RunKind[] = ['narration', 'mixed', 'quoted speech', 'name or title']

/** Where the run stands in one report, in UTF-16 units, and what it is there. */
export type RunPlace = { report: Report; start: number; end: number; kind: SharedWording['a']['kind'] }

export type SharedRun = { id: string; words: number; kind: RunKind; a: RunPlace; b: RunPlace }

function placeOf(talks: Talks, { report: id, start, end, kind }: SharedWording['a']): RunPlace | null {
  const report = talks.by.report.get(id)
  return report === undefined ? null : { report, start, end, kind }
}

/**
 * The runs that two of the given reports share, in the order of the file. Within a run `a` is the report that comes
 * first in the given order. Empty when no two of them share any.
 */
export function selectRuns(talks: Talks, reports: readonly Report[]): SharedRun[] {
  const order = new Map(reports.map(({ id }, index) => [id, index]))
  return talks.sharedWording.flatMap((wording) => {
    const [a, b] = [placeOf(talks, wording.a), placeOf(talks, wording.b)]
    if (a === null || b === null) return []
    const [atA, atB] = [order.get(a.report.id), order.get(b.report.id)]
    if (atA === undefined || atB === undefined) return []
    const kind: RunKind = a.kind === b.kind ? a.kind : 'mixed'
    const places = atA <= atB ? { a, b } : { a: b, b: a }
    return [{ id: wording.id, words: wording.words, kind, ...places }]
  })
}

/** The longest runs of narration, more than one when they are as long; empty when no narration is shared. */
export function longestNarration(runs: readonly SharedRun[]): SharedRun[] {
  const narration = runs.filter(({ kind }) => kind === 'narration')
  const most = Math.max(0, ...narration.map(({ words }) => words))
  return narration.filter(({ words }) => words === most)
}

/**
 * What a run is, for a label: `quoted`, `narration`, `title or name`; of a mixed one, what it is in each.
 * `formatRunKind(run) -> 'quoted'`
 */
export function formatRunKind(run: SharedRun, siglumOf: (report: Report) => string): string {
  const of = (kind: RunPlace['kind']) =>
    kind === 'quoted speech' ? 'quoted' : kind === 'name or title' ? 'name or title' : 'narration'
  return run.kind === 'mixed'
    ? `${of(run.a.kind)} in ${siglumOf(run.a.report)}, ${of(run.b.kind)} in ${siglumOf(run.b.report)}`
    : of(run.kind)
}

/** `formatRunLength([24, 5]) -> '24 and 5 words'`; the longest first. An empty list is `no words`. */
export function formatRunLengths(lengths: readonly number[]): string {
  const sorted = lengths.toSorted((a, b) => b - a)
  const last = sorted.at(-1)
  if (last === undefined) return 'no words'
  if (sorted.length === 1) return formatNumber(last, 'word')
  return `${sorted.slice(0, -1).join(', ')} and ${last} words`
}

/** How many words of a shared run may be shown: data.md, rule 3. */
const mostShown = 12

/**
 * The words of a run that excerpts of the file hold, for one of its places: at most twelve in all, in the order of
 * the text, as pieces with their offsets. Words between the pieces are held by no excerpt. Empty when none is.
 */
export function wordsHeld(talks: Talks, { report, start, end }: RunPlace): Segment[] {
  const inside = heldSegments(talks, report)
    .filter((segment) => segment.start < end && segment.end > start)
    .map((segment) => cut(segment, start, end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const pieces: Segment[] = []
  for (const segment of inside) {
    const last = pieces.at(-1)
    if (last === undefined || segment.start > last.end) pieces.push(segment)
    else if (segment.end > last.end)
      pieces[pieces.length - 1] = {
        exact: last.exact + segment.exact.slice(last.end - segment.start),
        start: last.start,
        end: segment.end,
      }
  }
  return firstWords(pieces, mostShown)
}

function heldSegments(talks: Talks, report: Report): Segment[] {
  const of = <T extends { report: string; excerpt: Segment[] }>(records: readonly T[]) =>
    records.filter((record) => record.report === report.id).flatMap(({ excerpt }) => excerpt)
  return [
    ...talks.details.flatMap(({ accounts }) => of(accounts)),
    ...talks.statements.flatMap(({ printings }) => of(printings)),
    ...(report.vantage.excerpt ?? []),
  ]
}

function cut({ exact, start, end }: Segment, from: number, to: number): Segment {
  const [first, last] = [Math.max(start, from), Math.min(end, to)]
  return { exact: exact.slice(first - start, last - start), start: first, end: last }
}

function firstWords(pieces: readonly Segment[], most: number): Segment[] {
  let left = most
  return pieces.flatMap((piece) => {
    const words = tokenise(piece.exact)
    if (left <= 0 || words.length === 0) return []
    const kept = words.slice(0, left)
    left -= kept.length
    const length = kept.length === words.length ? piece.exact.length : (kept.at(-1)?.end ?? 0)
    return [{ exact: piece.exact.slice(0, length), start: piece.start, end: piece.start + length }]
  })
}

/** The runs of a list by the two reports they join and their kind, longest first: one label stands for a group. */
export function groupRuns(runs: readonly SharedRun[]): SharedRun[][] {
  const groups = new Map<string, SharedRun[]>()
  for (const run of runs) {
    const key = `${run.a.report.id} ${run.b.report.id} ${run.kind} ${run.a.kind}`
    groups.set(key, [...(groups.get(key) ?? []), run])
  }
  return [...groups.values()]
    .map((group) => group.toSorted((a, b) => b.words - a.words))
    .sort((a, b) => runKinds.indexOf(a[0]?.kind ?? 'mixed') - runKinds.indexOf(b[0]?.kind ?? 'mixed'))
}

/** The account or printing of the report that has most of the run in its excerpt, by id; null when none has any. */
export function evidenceInRun(talks: Talks, { report, start, end }: RunPlace): string | null {
  const records = [
    ...talks.statements.flatMap(({ printings }) => printings),
    ...talks.details.flatMap(({ accounts }) => accounts),
  ].filter((record) => record.report === report.id)
  const meeting = (record: (typeof records)[number]) =>
    record.excerpt.reduce(
      (sum, segment) => sum + Math.max(0, Math.min(segment.end, end) - Math.max(segment.start, start)),
      0,
    )
  const best = records.reduce<{ id: string; met: number } | null>((found, record) => {
    const met = meeting(record)
    return met > (found?.met ?? 0) ? { id: record.id, met } : found
  }, null)
  return best?.id ?? null
}
