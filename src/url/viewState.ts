/**
 * What a link can carry, and its only owner: the filter, the open evidence, what is unfolded, sides of a comparison.
 * A pure codec between an address's query and a typed state. Defaults are left out of the address; what is not known
 * to the talks is ignored and named, so that a notice can say so.
 */
import {
  type Aspect,
  aspects,
  everyIssue,
  type FindingKind,
  findingKinds,
  type Fold,
  folds,
  type Unfolding,
} from '../domain/findingKinds'
import { emptyFilter, type Filter } from '../domain/filter'
import type { Talks } from '../domain/model'
import { type RowOrder, rowOrders } from '../domain/rowOrder'
import { laneChoices, type LaneChoice } from '../domain/timelineLaneChoices'
import { formatTimeSpan, parseTimeSpan, type TimeSpan } from '../domain/timeSpan'
import {
  trackerGroupings,
  trackerSortings,
  type TrackerGrouping,
  type TrackerSorting,
} from '../domain/trackerChoices'

export type ViewState = {
  filter: Filter
  /** Id of the account or printing whose evidence is open, or null. */
  evidence: string | null
  /** The folded rows (wordings, one report only, none) that are shown in Compare, by group. */
  unfolded: Unfolding[]
  /** True when Compare shows only details in which the chosen reports part. */
  parting: boolean
  /** The reports in the reader’s own order of columns, the others after them; empty for an order by rule. */
  columns: string[]
  /** By what the rows of Compare are ordered, or null for the order of the story. */
  rowOrder: RowOrder | null
  /** The report that is the base of a comparison, or null for none (in a quotation: for the fullest). */
  base: string | null
  /** The part of time that the timeline shows, or null for all of it. */
  window: TimeSpan | null
  /** What the timeline is laned by, or null for one lane. */
  lanes: LaneChoice | null
  /** True when reports stand in the order of their outlets' names instead of their vantage. */
  byName: boolean
  /** True when shared names and titles are drawn between the reports, too. */
  sharedNames: boolean
  /** Id of the shared wording that is open in both its places, or null. */
  run: string | null
  /** What the issue tracker is grouped by, and sorted by within a group; null is the order of the file. */
  grouping: TrackerGrouping | null
  sorting: TrackerSorting | null
}

/** A part of the query that could not be used, as it stood in the address. */
export type Ignored = { name: string; value: string }

export const emptyViewState: ViewState = {
  filter: emptyFilter,
  evidence: null,
  unfolded: [],
  parting: false,
  columns: [],
  rowOrder: null,
  base: null,
  window: null,
  lanes: null,
  byName: false,
  sharedNames: false,
  run: null,
  grouping: null,
  sorting: null,
}

const slug = (kind: string) => kind.replaceAll(' ', '-')
const findingBySlug = new Map<string, FindingKind>(findingKinds.map((kind) => [slug(kind), kind]))
const aspectBySlug = new Map<string, Aspect>(aspects.map((aspect) => [slug(aspect), aspect]))
const foldBySlug = new Map<string, Fold>(folds.map((fold) => [slug(fold), fold]))

/**
 * Reads a query against the talks. Every value that is unknown is left out of the state and listed in `ignored`.
 * `parseViewState('issue=flights,nope', talks) -> { state: { filter: { issues: ['flights'] … } }, ignored: [{ name: 'issue', value: 'nope' }] }`
 */
export function parseViewState(query: string, talks: Talks): { state: ViewState; ignored: Ignored[] } {
  const params = new URLSearchParams(query)
  const ignored: Ignored[] = []
  const { zone } = talks.head.talks
  const readers: Record<string, (values: string[], name: string) => void> = {}
  const state: ViewState = { ...emptyViewState, filter: { ...emptyFilter } }

  const known = <T>(values: string[], name: string, lookUp: (value: string) => T | undefined): T[] => {
    const found = new Set<T>()
    for (const value of values) {
      const hit = lookUp(value)
      if (hit === undefined) ignored.push({ name, value })
      else found.add(hit)
    }
    return [...found]
  }
  const one = <T>(values: string[], name: string, lookUp: (value: string) => T | undefined): T | null =>
    known(values, name, lookUp)[0] ?? null
  const distinct = (values: string[]) => [...new Set(values)]
  const unfolding = (value: string): Unfolding | undefined => {
    const [issue = '', name = ''] = value.split(':')
    const fold = foldBySlug.get(name)
    return fold !== undefined && (issue === everyIssue || talks.by.issue.has(issue))
      ? { issue, fold }
      : undefined
  }
  const idIn = (map: ReadonlyMap<string, unknown>) => (value: string) => (map.has(value) ? value : undefined)

  readers['issue'] = (values, name) => (state.filter.issues = known(values, name, idIn(talks.by.issue)))
  readers['report'] = (values, name) => (state.filter.reports = known(values, name, idIn(talks.by.report)))
  readers['finding'] = (values, name) =>
    (state.filter.findings = known(values, name, (value) => findingBySlug.get(value)))
  readers['aspect'] = (values, name) =>
    (state.filter.aspects = known(values, name, (value) => aspectBySlug.get(value)))
  readers['span'] = (values, name) =>
    (state.filter.span = one(values, name, (value) => parseTimeSpan(value, zone)))
  readers['evidence'] = (values, name) => (state.evidence = one(values, name, idIn(talks.by.evidence)))
  readers['open'] = (values, name) => (state.unfolded = known(distinct(values), name, unfolding))
  readers['only'] = (values, name) =>
    (state.parting = one(values, name, (value) => (value === 'parting' ? value : undefined)) !== null)
  readers['rows'] = (values, name) =>
    (state.rowOrder = one(values, name, (value) => rowOrders.find((known) => known === value)))
  readers['columns'] = (values, name) => (state.columns = known(values, name, idIn(talks.by.report)))
  readers['base'] = (values, name) => (state.base = one(values, name, idIn(talks.by.report)))
  readers['window'] = (values, name) =>
    (state.window = one(values, name, (value) => parseTimeSpan(value, zone)))
  readers['lanes'] = (values, name) =>
    (state.lanes = one(values, name, (value) => laneChoices.find((known) => known === value)))

  readers['order'] = (values, name) =>
    (state.byName = one(values, name, (value) => (value === 'name' ? value : undefined)) !== null)
  readers['shared'] = (values, name) =>
    (state.sharedNames = one(values, name, (value) => (value === 'names' ? value : undefined)) !== null)
  readers['run'] = (values, name) =>
    (state.run = one(values, name, (value) => talks.sharedWording.find(({ id }) => id === value)?.id))

  readers['group'] = (values, name) =>
    (state.grouping = one(values, name, (value) => trackerGroupings.find((known) => known === value)))
  readers['sort'] = (values, name) =>
    (state.sorting = one(values, name, (value) => trackerSortings.find((known) => known === value)))

  for (const name of new Set(params.keys())) {
    if (name === 'words') {
      state.filter.words = (params.get(name) ?? '').slice(0, 200)
      continue
    }
    const values = params.getAll(name).flatMap((value) => value.split(',').filter((part) => part !== ''))
    const read = Object.hasOwn(readers, name) ? readers[name] : undefined
    if (read) read(values, name)
    else ignored.push({ name, value: values.join(',') })
  }
  return { state, ignored }
}

/**
 * Writes a state as a query, without the question mark; the empty state is the empty string. Lists are joined by
 * commas, which no id contains; times are by the clocks of `zone`, that of the talks.
 * `parseViewState(formatViewState(state, zone), talks).state` is `state` again.
 */
export function formatViewState(state: ViewState, zone: string): string {
  const { filter } = state
  const parts: [string, string][] = [
    ['issue', filter.issues.join(',')],
    ['report', filter.reports.join(',')],
    ['finding', filter.findings.map(slug).join(',')],
    ['aspect', filter.aspects.map(slug).join(',')],
    ['words', filter.words],
    ['span', filter.span === null ? '' : formatTimeSpan(filter.span, zone)],
    ['open', state.unfolded.map(({ issue, fold }) => `${issue}:${slug(fold)}`).join(',')],
    ['only', state.parting ? 'parting' : ''],
    ['rows', state.rowOrder ?? ''],
    ['columns', state.columns.join(',')],
    ['base', state.base ?? ''],
    ['window', state.window === null ? '' : formatTimeSpan(state.window, zone)],
    ['lanes', state.lanes ?? ''],
    ['order', state.byName ? 'name' : ''],
    ['shared', state.sharedNames ? 'names' : ''],
    ['run', state.run ?? ''],
    ['group', state.grouping ?? ''],
    ['sort', state.sorting ?? ''],
    ['evidence', state.evidence ?? ''],
  ]
  return parts
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%2F', '/').replaceAll('%20', '+')}`,
    )
    .join('&')
}

/** True when nothing is filtered. */
export function isUnfiltered(filter: Filter): boolean {
  return (
    filter.issues.length + filter.reports.length + filter.findings.length + filter.aspects.length === 0 &&
    filter.words.trim() === '' &&
    filter.span === null
  )
}
