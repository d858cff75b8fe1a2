/**
 * The timeline: when things happened as far as these reports tell, and from when each report was written.
 * An uncertain time keeps its uncertainty: a shape says how to draw it, and nothing is rounded to a point.
 */
import { timeKey } from './assemble'
import type { Analysis, DetailAnalysis } from './findings'
import type { Issue, Report, Talks, TalksEvent, TimeBounds, When } from './model'
import { compareBySpan } from './timeOrder'
import { formatWhen } from './time'
import { isWithinSpan, type TimeSpan } from './timeSpan'

/**
 * How a time is drawn. point: a clock time · part of day, day, month, year: somewhere in it or all of it · span: from
 * one to the other · between: one time within · about: approximate or worked out · before, after: one time on that
 * side · open start, open end: lasting, with no end printed · undated: no bound at all.
 */
export type TimeShape =
  | 'point'
  | 'part of day'
  | 'day'
  | 'month'
  | 'year'
  | 'span'
  | 'between'
  | 'about'
  | 'before'
  | 'after'
  | 'open start'
  | 'open end'
  | 'undated'

/** One reading of a time, and who has it. */
export type TimeReading = { text: string; reports: Report[]; accountIds: string[] }

/** Read only, and not to be spread: parts of it are computed when they are first read. */
export type TimelineEvent = {
  readonly event: TalksEvent
  readonly bounds: TimeBounds
  readonly shape: TimeShape
  /** The time for the screen, in the zone of the talks. */
  readonly when: string
  /** Reports of the selection with an account of one of its details, in file order. */
  readonly carriedBy: Report[]
  /** The account that opens first for each of these reports: on its time where there is one. */
  readonly evidence: { report: Report; accountId: string }[]
  /** What it is computed from. */
  readonly talks: Talks
  readonly reports: readonly Report[]
  /** The readings, two or more, where the reports' times part; else empty. */
  readonly timesPart: TimeReading[]
  /** The analysed detail that asks when it happened, if there is one. */
  readonly time: DetailAnalysis | null
  readonly issues: Issue[]
}

export type ReportTime = {
  report: Report
  /** When it was published; null where not known. */
  publishedBounds: TimeBounds | null
  /** `page dated 9 Apr 2025`, `no date printed` */
  publishedLabel: string
  /** The latest happening that it tells as past. */
  vantageBounds: TimeBounds
  vantageLabel: string
  /** The report was not written before: the start of its vantage, or of the event that the vantage rests on. */
  notBefore: number | null
  /** Set where the page date ends before the vantage begins. */
  note: string | null
}

export type TimelineModel = {
  /** By start, then the shorter span first, then in file order; undated ones last. */
  events: TimelineEvent[]
  /** Events that the filter leaves out. */
  hidden: number
  /** Reports of the selection, by vantage. */
  reports: ReportTime[]
  /** Bounds of the talks themselves. */
  talks: TimeBounds
  /** The zone of every clock time. */
  zone: string
}

const unknown: TimeBounds = { from: null, to: null, precision: 'span' }

/** The bounds compiled for a time of the file; without any, unknown at both ends. */
export function boundsOf(talks: Talks, when: When): TimeBounds {
  return talks.times.get(timeKey(when)) ?? unknown
}

/**
 * How a time is drawn, from its bounds and its expression: `[a..b]` is one time between, `a/b` lasts from one to the
 * other. A span that is only approximate is one time within it: nobody printed its ends. `shapeOf({ edtf: '[..2025-04-10]' }, bounds) -> 'before'`
 */
export function shapeOf(when: When, bounds: TimeBounds, about = false): TimeShape {
  const one = about || /^[[{]/.test(when.edtf)
  if (bounds.from === null && bounds.to === null) return 'undated'
  if (bounds.from === null) return one ? 'before' : 'open start'
  if (bounds.to === null) return one ? 'after' : 'open end'
  if (/[~?%]/.test(when.edtf) || (about && bounds.precision !== 'span')) return 'about'
  switch (bounds.precision) {
    case 'minute':
      return 'point'
    case 'span':
      return one ? 'between' : 'span'
    case 'part of day':
    case 'day':
    case 'month':
    case 'year':
      return bounds.precision
  }
}

function readingsOf(time: DetailAnalysis | null): TimeReading[] {
  if (time === null || time.finding === 'agree') return []
  const readings = new Map<string, TimeReading>()
  for (const cell of time.cells) {
    if (cell.kind !== 'account') continue
    const reading = readings.get(cell.value) ?? { text: cell.value, reports: [], accountIds: [] }
    reading.reports.push(cell.report)
    reading.accountIds.push(cell.account.id)
    readings.set(cell.value, reading)
  }
  return readings.size > 1 ? [...readings.values()] : []
}

function isSelected(
  event: TalksEvent,
  selected: ReadonlySet<string> | null,
  issues: ReadonlySet<string>,
): boolean {
  if (selected === null) return true
  const details = event.timeDetail === undefined ? event.details : [...event.details, event.timeDetail]
  if (details.length > 0) return details.some((id) => selected.has(id))
  return event.issues.some((id) => issues.has(id))
}

/** What is worked out is no printed point, nor a span with printed ends; a day or month stays what it is. */
function isAbout(event: TalksEvent, { precision }: TimeBounds): boolean {
  return (
    event.about === true ||
    (event.workedOut !== undefined && (precision === 'minute' || precision === 'span'))
  )
}

/** The first account of each chosen report on the event: of its time before others, in the order of its details. */
function evidenceOf(
  talks: Talks,
  reports: readonly Report[],
  { timeDetail, details }: TalksEvent,
): TimelineEvent['evidence'] {
  const first = new Map<string, string>()
  for (const id of timeDetail === undefined ? details : [timeDetail, ...details])
    for (const account of talks.by.detail.get(id)?.accounts ?? [])
      if (!first.has(account.report)) first.set(account.report, account.id)
  return reports.flatMap((report) => {
    const accountId = first.get(report.id)
    return accountId === undefined ? [] : [{ report, accountId }]
  })
}

/** Each part is computed when it is first read and kept: of ten thousand events a reader sees a hundred. */
class LazyEvent implements TimelineEvent {
  readonly event: TalksEvent
  readonly bounds: TimeBounds
  readonly shape: TimeShape
  readonly talks: Talks
  readonly reports: readonly Report[]
  readonly #analysis: Analysis
  #when: string | undefined
  #carriedBy: Report[] | undefined
  #evidence: TimelineEvent['evidence'] | undefined
  #timesPart: TimeReading[] | undefined
  #issues: Issue[] | undefined

  constructor(talks: Talks, analysis: Analysis, event: TalksEvent) {
    this.event = event
    this.bounds = boundsOf(talks, event.when)
    this.shape = shapeOf(event.when, this.bounds, isAbout(event, this.bounds))
    this.talks = talks
    this.reports = analysis.reports
    this.#analysis = analysis
  }

  get when(): string {
    return (this.#when ??= formatWhen(this.event.when, this.talks.head.talks.zone))
  }

  get evidence(): TimelineEvent['evidence'] {
    return (this.#evidence ??= evidenceOf(this.talks, this.reports, this.event))
  }

  get carriedBy(): Report[] {
    return (this.#carriedBy ??= this.evidence.map(({ report }) => report))
  }

  get time(): DetailAnalysis | null {
    return this.#analysis.byDetail.get(this.event.timeDetail ?? '') ?? null
  }

  get timesPart(): TimeReading[] {
    return (this.#timesPart ??= readingsOf(this.time))
  }

  get issues(): Issue[] {
    const { issues } = this.event
    return (this.#issues ??= this.talks.issues.filter(({ id }) => issues.includes(id)))
  }
}

function publishedLabelOf(talks: Talks, report: Report): string {
  const { published } = report
  if (published === null) return 'no date known'
  const when = formatWhen(published, talks.head.talks.zone)
  if (published.printedIn === null) return `no date printed; ${when}`
  return published.printedIn === 'page date' ? `page dated ${when}` : `${when}, in the ${published.printedIn}`
}

function reportTimeOf(talks: Talks, report: Report): ReportTime {
  const { zone } = talks.head.talks
  const vantageBounds = boundsOf(talks, report.vantage)
  const publishedBounds = report.published === null ? null : boundsOf(talks, report.published)
  const vantageLabel = formatWhen(report.vantage, zone)
  const end = publishedBounds?.to ?? null
  const part = end !== null && vantageBounds.from !== null && end <= vantageBounds.from
  const publishedLabel = publishedLabelOf(talks, report)
  const latest = talks.by.event.get(report.vantage.event ?? '')
  const told = latest === undefined ? null : boundsOf(talks, latest.when).from
  const { from, to } = vantageBounds
  const isWithin = told !== null && (from === null || told >= from) && (to === null || told < to)
  return {
    report,
    publishedBounds,
    publishedLabel,
    vantageBounds,
    vantageLabel,
    notBefore: isWithin ? told : from,
    note: part ? `${publishedLabel}, yet it tells of ${vantageLabel} as past: page date and text part` : null,
  }
}

/** Ids of the events that a piece of evidence opens from; none for null. */
export function eventsOf(events: readonly TimelineEvent[], evidence: string | null): ReadonlySet<string> {
  if (evidence === null) return new Set()
  const from = events.filter((item) => item.evidence.some(({ accountId }) => accountId === evidence))
  return new Set(from.map(({ event }) => event.id))
}

const day = 24 * 60 * 60 * 1000

/**
 * Where a time stands in a list in order of time: by its start; one that is only known to be before a time stands just
 * before it, one after it just after.
 */
function placed(shape: TimeShape, bounds: TimeBounds): TimeBounds {
  const { from, to, precision } = bounds
  switch (shape) {
    case 'before':
    case 'open start':
      return to === null ? bounds : { from: to - day - 1, to, precision }
    case 'after':
      return from === null ? bounds : { from: from + day, to, precision }
    case 'undated':
      return { from: Infinity, to, precision }
    case 'point':
    case 'part of day':
    case 'day':
    case 'month':
    case 'year':
    case 'span':
    case 'between':
    case 'about':
    case 'open end':
      return bounds
  }
}

const placedVantage = ({ report, vantageBounds }: ReportTime): TimeBounds =>
  placed(shapeOf(report.vantage, vantageBounds, false), vantageBounds)

/** The order of events on the timeline: see `placed`. Events of one time keep their order. */
export function compareEvents(talks: Talks, a: TalksEvent, b: TalksEvent): number {
  const at = (event: TalksEvent) => {
    const bounds = boundsOf(talks, event.when)
    return placed(shapeOf(event.when, bounds, isAbout(event, bounds)), bounds)
  }
  return compareBySpan(at(a), at(b))
}

/**
 * What the timeline shows: the events that bear on one of the selected details, each with the reports of the
 * selection that carry it and the readings in which their times part, and the reports by their vantage.
 * `selected` holds ids of details, null for all; under a `span` only events stay that happened, or may have, within it.
 * An event no report of the selection carries stays, with nobody
 * beside it; an event without details is shown with its issues. Times are epoch milliseconds, half-open.
 */
export function timelineOf(
  talks: Talks,
  analysis: Analysis,
  selected: ReadonlySet<string> | null = null,
  span: TimeSpan | null = null,
): TimelineModel {
  const issues = new Set(
    talks.details.filter((detail) => selected?.has(detail.id)).map((detail) => detail.issue),
  )
  const events = talks.events
    .filter(
      (event) =>
        isSelected(event, selected, issues) &&
        (span === null || isWithinSpan(boundsOf(talks, event.when), span)),
    )
    .map((event): TimelineEvent => new LazyEvent(talks, analysis, event))
    .sort((a, b) => compareBySpan(placed(a.shape, a.bounds), placed(b.shape, b.bounds)))
  return {
    events,
    hidden: talks.events.length - events.length,
    reports: analysis.reports
      .map((report) => reportTimeOf(talks, report))
      .sort((a, b) => compareBySpan(placedVantage(a), placedVantage(b))),
    talks: boundsOf(talks, talks.head.talks.when),
    zone: talks.head.talks.zone,
  }
}
