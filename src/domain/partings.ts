/**
 * The lines in which the reports part that a reader should see first, by the rule that overview.ts states. Prepared
 * when the app is built for all reports; computed anew under a filter.
 */
import type { Aspect } from './findingKinds'
import { formatCredit } from './credit'
import type { Analysis, DetailAnalysis } from './findings'
import { formatValue } from './formatValue'
import type { Account, Report, Scope, Talks } from './model'
import { partingKinds, type PartingGroup, type PartingKind, type PartingLine } from './overview'
import { boundsOf } from './timeline'
import { fullestPrinting } from './fullestPrinting'
import { comparePrintings, type PrintingComparison } from './statements'
import { scopes } from './vocabulary'
import { zoneAt } from './whereabouts'
import { joinExcerpt } from './words'

const mostOfKind = 2
const mostOfIssue = 3
/** Of the words before which a quotation stops, so many are enough to know them by. */
const mostEndWords = 4

type Candidate = PartingLine

const isSpread = (groups: readonly PartingGroup[]) => groups.length > 1

const byCarriers = (groups: PartingGroup[]) => groups.toSorted((a, b) => b.reports.length - a.reports.length)

function groupAccounts(
  detail: DetailAnalysis,
  textOf: (account: Account, value: string) => string,
): PartingGroup[] {
  const groups = new Map<string, PartingGroup>()
  for (const cell of detail.cells) {
    if (cell.kind !== 'account') continue
    const text = textOf(cell.account, cell.value)
    const group = groups.get(text) ?? { text, reports: [], accountIds: [] }
    group.reports.push(cell.report)
    group.accountIds.push(cell.account.id)
    groups.set(text, group)
  }
  return byCarriers([...groups.values()])
}

const byValue = (detail: DetailAnalysis) => groupAccounts(detail, (_, value) => value)
const partsIn = (detail: DetailAnalysis, aspect: Aspect) =>
  detail.aspects.some((part) => part.aspect === aspect)

/** The statement of a detail with its printings in the selected reports, each against the fullest of them. */
function comparisonsOf(talks: Talks, analysis: Analysis, detail: DetailAnalysis) {
  const statement = talks.by.statement.get(detail.detail.statement ?? '')
  if (statement === undefined) return null
  const printings = statement.printings.filter(
    (printing) => printing.marks && analysis.reports.some((report) => report.id === printing.report),
  )
  const base = fullestPrinting({ ...statement, printings })
  if (base === null) return null
  const others = printings.filter((printing) => printing !== base)
  return { statement, base, comparisons: others.map((other) => comparePrintings(base, other)) }
}

const quoted = (words: string) => `“${words}”`

/** The words of both at the place where most is replaced, each with up to two words that both print after it. */
function changedWords(comparison: PrintingComparison): { base: string; other: string } | null {
  const changes = comparison.steps.flatMap((step, index) =>
    step.kind === 'replaced' ? [{ step, index }] : [],
  )
  const size = ({ step }: (typeof changes)[number]) => step.base.length + step.other.length
  const [change] = changes.toSorted((a, b) => size(b) - size(a))
  if (change === undefined) return null
  const next = comparison.steps[change.index + 1]
  const after = next?.kind === 'same' ? 2 : 0
  const words = (side: 'base' | 'other') => {
    const tokens = [...change.step[side], ...(next?.[side].slice(0, after) ?? [])]
    const text = joinExcerpt(comparison[side].excerpt)
    return quoted(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))
  }
  return { base: words('base'), other: words('other') }
}

type Compared = NonNullable<ReturnType<typeof comparisonsOf>>

/** Puts the printings of a statement into groups by a text; those without one go with the base. */
function groupPrintings(
  analysis: Analysis,
  { base, comparisons }: Compared,
  baseText: string,
  textOf: (comparison: PrintingComparison) => string | null,
): PartingGroup[] {
  const groups = new Map<string, PartingGroup>()
  const put = (text: string, printing: { id: string; report: string }) => {
    const report = analysis.reports.find(({ id }) => id === printing.report)
    if (report === undefined) return
    const group = groups.get(text) ?? { text, reports: [], accountIds: [] }
    if (!group.reports.includes(report)) group.reports.push(report)
    group.accountIds.push(printing.id)
    groups.set(text, group)
  }
  put(baseText, base)
  for (const comparison of comparisons) put(textOf(comparison) ?? baseText, comparison.other)
  return byCarriers([...groups.values()])
}

function quotedDifferently(talks: Talks, analysis: Analysis, detail: DetailAnalysis): Candidate | null {
  if (detail.finding !== 'quoted differently') return null
  const compared = comparisonsOf(talks, analysis, detail)
  const line = {
    detail,
    kind: 'quoted differently',
    aspect: 'quotation',
    note: null,
  } as const
  const changed = compared?.comparisons.map(changedWords).find((words) => words !== null)
  if (compared === null || changed === null || changed === undefined) {
    return { ...line, groups: byValue(detail), statement: compared?.statement ?? null }
  }
  // The groups stand for the words of the base at the first changed place; others are shown by their own words.
  const groups = groupPrintings(analysis, compared, changed.base, (comparison) => {
    const words = changedWords(comparison)
    if (words !== null) return words.other
    return reaches(comparison, changed.base) ? changed.base : quoted(joinExcerpt(comparison.other.excerpt))
  })
  return { ...line, groups, statement: compared.statement }
}

/** Whether a printing has the given words of the base, in whatever spelling: they are not among what is missing. */
function reaches(comparison: PrintingComparison, baseWords: string): boolean {
  const missing = comparison.steps.filter(({ kind }) => kind === 'missing')
  const text = joinExcerpt(comparison.base.excerpt)
  const start = text.indexOf(baseWords.slice(1, -1))
  return !missing.some(({ base }) =>
    base.some((token) => token.start >= start && token.start < start + baseWords.length - 2),
  )
}

function stopsEarly(talks: Talks, analysis: Analysis, detail: DetailAnalysis): Candidate | null {
  const compared = comparisonsOf(talks, analysis, detail)
  if (compared === null) return null
  // A fragment of two or three words stops everywhere: what counts is a sentence that is printed and not ended.
  const stops = compared.comparisons.filter(
    ({ stopsBefore, steps, missing }) =>
      stopsBefore !== null &&
      missing > 2 &&
      steps.filter(({ kind }) => kind === 'same').flatMap(({ base }) => base).length > 4,
  )
  const [longest] = stops.toSorted(
    (a, b) => (b.steps.at(-1)?.base.length ?? 0) - (a.steps.at(-1)?.base.length ?? 0),
  )
  if (longest === undefined || longest.stopsBefore === null) return null
  const end = `ends ${quoted(`${longest.stopsBefore.split(' ').slice(0, mostEndWords).join(' ')} …`)}`
  const groups = groupPrintings(analysis, compared, end, (comparison) =>
    stops.includes(comparison)
      ? 'stops before that'
      : comparison.stopsBefore === null
        ? null
        : 'prints a part',
  )
  return {
    detail,
    kind: 'stops before its end',
    aspect: 'quotation',
    note: null,
    groups,
    statement: compared.statement,
  }
}

/** What a cut takes with it: a report prints words of the statement, and does not mention what the detail asks. */
function isCutOff(talks: Talks, { detail, cells }: DetailAnalysis): boolean {
  const printings = talks.by.statement.get(detail.statement ?? '')?.printings ?? []
  const printing = new Set(printings.map(({ report }) => report))
  return cells.some(({ kind, report }) => kind === 'silence' && printing.has(report.id))
}

/** In how many ways a report differs from itself, other words aside; the clearest case of a detail first. */
function selfDifferencesOf(detail: DetailAnalysis) {
  return detail.cells
    .flatMap((cell) => (cell.kind === 'account' ? cell.selfDiffers.map((self) => ({ cell, self })) : []))
    .map(({ cell, self }) => ({
      cell,
      self,
      ways: self.aspects.filter((aspect) => aspect !== 'words').length,
    }))
    .filter(({ ways }) => ways > 0)
    .toSorted((a, b) => b.ways - a.ways)
}

/** Where in one report two accounts stand: `body against key points` */
function placesOf(report: Report, ...accounts: readonly Account[]): string {
  const zones = accounts.map(({ excerpt: [first] }) =>
    first === undefined ? null : zoneAt(report, first.start),
  )
  const named = [...new Set(zones)].filter((zone) => zone !== null)
  return named.length === accounts.length ? named.join(' against ') : 'in two places'
}

function differsFromItself(talks: Talks, detail: DetailAnalysis): Candidate | null {
  for (const { cell, self } of selfDifferencesOf(detail)) {
    const told = [cell.account, ...cell.others.filter(({ id }) => id === self.account.id)].map((account) => ({
      text: selfText(talks, detail, account),
      reports: [cell.report],
      accountIds: [account.id],
    }))
    return {
      detail,
      kind: 'differs from itself',
      aspect: null,
      note: placesOf(cell.report, cell.account, self.account),
      groups: told,
      statement: null,
    }
  }
  return null
}

/** Value, firmness, hedge and credit of one account in a line: `ministries, expected (TASS)` */
function selfText(talks: Talks, detail: DetailAnalysis, account: Account): string {
  const value = formatValue(talks, detail.detail, account.value)
  const firmness = account.hedge ?? account.firmness
  const credit = account.chain.length === 0 ? '' : ` (${formatCredit(talks, account)})`
  return `${value}${firmness === null ? '' : `, ${firmness}`}${credit}`
}

function byAspect(detail: DetailAnalysis, aspect: Aspect): PartingGroup[] {
  const part = detail.aspects.find((one) => one.aspect === aspect)
  return (part?.groups ?? []).map(({ label, reports }) => ({
    text: label,
    reports,
    accountIds: detail.cells.flatMap((cell) =>
      cell.kind === 'account' && reports.includes(cell.report) ? [cell.account.id] : [],
    ),
  }))
}

/** By value, what means the same thing put together. */
function bySense(detail: DetailAnalysis): PartingGroup[] {
  const groups = byAspect(detail, 'value')
  return groups.length > 1 ? byCarriers(groups) : byValue(detail)
}

/** What a detail offers for a kind, or null. */
function candidate(
  talks: Talks,
  analysis: Analysis,
  detail: DetailAnalysis,
  kind: PartingKind,
): Candidate | null {
  const line = { detail, kind, note: null, statement: null }
  switch (kind) {
    case 'they differ':
      return detail.finding === 'differ' ? { ...line, aspect: 'value', groups: bySense(detail) } : null
    case 'cannot be decided':
      return detail.finding === 'cannot be decided'
        ? { ...line, aspect: null, note: 'no source says', groups: bySense(detail) }
        : null
    case 'quoted differently':
      return quotedDifferently(talks, analysis, detail)
    case 'stops before its end':
      return stopsEarly(talks, analysis, detail)
    case 'differs from itself':
      return differsFromItself(talks, detail)
    case 'credit': {
      // A credit is lost where one report names a voice and another tells the same in its own.
      if (!partsIn(detail, 'credit') || detail.voices.speakers.length === 0) return null
      if (detail.voices.uncredited.length === 0) return null
      return { ...line, aspect: 'credit', note: 'credited to', groups: byAspect(detail, 'credit') }
    }
    case 'firmness':
      return partsIn(detail, 'firmness')
        ? { ...line, aspect: 'firmness', note: 'how firm', groups: byAspect(detail, 'firmness') }
        : null
    case 'precision':
      return partsIn(detail, 'precision') ? { ...line, aspect: 'precision', groups: byValue(detail) } : null
    case 'words':
      return partsIn(detail, 'words')
        ? { ...line, aspect: 'words', groups: groupAccounts(detail, (account) => account.value.words) }
        : null
  }
}

/** A stage short of done in a report that already tells the talks as begun: not explained by when it was written. */
function unexplainedStages(talks: Talks, detail: DetailAnalysis): number {
  const begin = boundsOf(talks, talks.head.talks.when).from
  if (begin === null || detail.detail.scope !== 'these talks') return 0
  return detail.cells.filter((cell) => {
    if (cell.kind !== 'account' || cell.account.firmness === null) return false
    const vantage = boundsOf(talks, cell.report.vantage).from
    const open = cell.account.firmness !== 'done' && cell.account.firmness !== 'under way'
    return open && vantage !== null && vantage >= begin
  }).length
}

/** True for two lines of a kind that set the same words side by side: a sentence, and a part of it. */
function saysTheSame(one: PartingLine, other: PartingLine): boolean {
  return (
    one.kind === other.kind &&
    one.statement !== null &&
    one.statement === other.statement &&
    one.groups.every(({ text }, index) => text === other.groups[index]?.text)
  )
}

const measured: ReadonlySet<string> = new Set(['duration', 'quantity', 'time', 'list'])

/** What comes before the number of reports within a kind; see `partingRule`. */
function rankOf(talks: Talks, detail: DetailAnalysis, kind: PartingKind): number {
  switch (kind) {
    case 'differs from itself':
      return selfDifferencesOf(detail)[0]?.ways ?? 0
    case 'credit':
      if (detail.detail.kind === 'wording') return 0
      return detail.finding === 'agree' || detail.finding === 'worded differently' ? 2 : 1
    case 'firmness':
      return unexplainedStages(talks, detail)
    case 'precision':
      return measured.has(detail.detail.kind) ? 1 : 0
    case 'they differ':
    case 'cannot be decided':
    case 'quoted differently':
      return 0
    case 'stops before its end':
      return isCutOff(talks, detail) ? 1 : 0
    case 'words':
      return detail.detail.wordingSort === 'name' ? 2 : detail.detail.wordingSort === 'title' ? 1 : 0
  }
}

const scopeRank = (scope: Scope) => scopes.indexOf(scope)

/**
 * The lines in which the reports part that a reader should see first, by `partingRule`, over the reports of the
 * analysis; at most `limit`. Fewer, or none, where the reports do not part: nothing is made up to fill it.
 */
export function partingLines(talks: Talks, analysis: Analysis, limit = 9): PartingLine[] {
  const details = analysis.details
    .filter(({ detail, carriedBy }) => detail.scope !== 'page' && carriedBy.length > 0)
    .toSorted(
      (a, b) =>
        b.carriedBy.length - a.carriedBy.length || scopeRank(a.detail.scope) - scopeRank(b.detail.scope),
    )
  const queues = partingKinds.map((kind) => {
    const ranked = details.map((detail) => ({ detail, rank: rankOf(talks, detail, kind) }))
    return { kind, taken: 0, next: 0, details: ranked.toSorted((a, b) => b.rank - a.rank) }
  })
  const lines: PartingLine[] = []
  const used = new Set<string>()
  const perIssue = new Map<string, number>()
  const take = (queue: (typeof queues)[number]): boolean => {
    while (queue.taken < mostOfKind && queue.next < queue.details.length) {
      const detail = queue.details[queue.next]?.detail
      queue.next += 1
      if (detail === undefined || used.has(detail.detail.id)) continue
      const { id, issue } = detail.detail
      if ((perIssue.get(issue) ?? 0) >= mostOfIssue) continue
      const line = candidate(talks, analysis, detail, queue.kind)
      if (line === null || !isSpread(line.groups) || lines.some((one) => saysTheSame(one, line))) continue
      lines.push(line)
      used.add(id)
      perIssue.set(issue, (perIssue.get(issue) ?? 0) + 1)
      queue.taken += 1
      return true
    }
    return false
  }
  for (let found = true; found && lines.length < limit;) {
    found = false
    for (const queue of queues) if (lines.length < limit && take(queue)) found = true
  }
  return lines.toSorted((a, b) => partingKinds.indexOf(a.kind) - partingKinds.indexOf(b.kind))
}
