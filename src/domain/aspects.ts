/**
 * In what the accounts of a detail part: data.md, rule 6, "How they part". Reports seldom contradict one another;
 * they part in what they do not mention, whom they credit, how firm they are, what they quote, what they put first.
 */
import type { Aspect } from './findingKinds'
import { chainKey, formatCredit } from './credit'
import type { PairFinding } from './findingRules'
import { formatValue } from './formatValue'
import type { Account, Detail, Report, Silence, Talks } from './model'
import { fullestPrinting } from './fullestPrinting'
import { heightInReport } from './whereabouts'
import { comparisonOf, printingOf, quotedPartOf } from './wording'

/** One aspect in which a detail’s accounts part, and who is where. */
export type AspectParting = { aspect: Aspect; groups: { label: string; reports: Report[] }[] }

/** A report with its accounts of a detail: the first is its cell, the others stand beside. */
export type Carrier = { report: Report; account: Account; others: readonly Account[] }

/**
 * The distinct readings of a detail: `of` gives the reading of the nth carrier, `first` a carrier of each reading, and
 * `pair` how two readings stand.
 */
export type Readings = {
  of: readonly number[]
  first: readonly Carrier[]
  pair: (a: number, b: number) => PairFinding
}

export type AspectInput = {
  talks: Talks
  detail: Detail
  carriers: readonly Carrier[]
  silences: readonly { report: Report; silence: Silence }[]
  readings: Readings
}

type Groups = AspectParting['groups']

/**
 * The aspects in which the accounts of a detail part, in reading order. A detail that one report carries parts in
 * silence alone; one that none carries in nothing. Self-differences of a report are marks on its cell, no aspect.
 */
export function partAspects(input: AspectInput): AspectParting[] {
  const { carriers, detail } = input
  const partings: AspectParting[] = []
  const add = (aspect: Aspect, groups: Groups | null) => {
    if (groups !== null) partings.push({ aspect, groups })
  }
  if (carriers.length > 1) {
    const pairs = pairAspects(input)
    if (pairs.has('value')) add('value', groupByReading(input, 'same thing'))
    if (pairs.has('precision')) add('precision', groupByReading(input, 'same thing'))
    if (pairs.has('words')) add('words', groupByReading(input, 'same words'))
    if (pairs.has('quotation')) add('quotation', groupByReading(input, 'same words'))
    add('credit', partCredit(input))
    add('firmness', partFirmness(carriers))
    if (detail.scope !== 'page') add('place in the report', partHeight(carriers))
  }
  add('silence', partSilence(input))
  return partings
}

/** Which aspects some pair of readings opens. */
function pairAspects({ detail, readings }: AspectInput): ReadonlySet<Aspect> {
  const found = new Set<Aspect>()
  const quotation = detail.wordingSort === 'quotation'
  for (let a = 0; a < readings.first.length; a += 1) {
    for (let b = a + 1; b < readings.first.length; b += 1) {
      if (quotation) found.add('quotation')
      const aspect = aspectOfPair(readings.pair(a, b), quotation)
      if (aspect !== null) found.add(aspect)
    }
  }
  return found
}

function aspectOfPair({ relation, rule }: PairFinding, quotation: boolean): Aspect | null {
  switch (relation) {
    case 'differ':
    case 'cannot be decided':
      return 'value'
    case 'quoted differently':
      return 'quotation'
    case 'compatible':
      // These hold together, yet say different things, which is not a matter of precision.
      if (rule === 'page' || rule === 'stage' || rule === 'choices-side-by-side') return 'value'
      return quotation ? 'quotation' : 'precision'
    case 'worded differently':
      return 'words'
    case 'agree':
      return null
  }
}

/** Carriers by reading; readings that agree, or mean the same thing in other words, are one group. */
function groupByReading(
  { talks, detail, carriers, readings }: AspectInput,
  sameness: 'same thing' | 'same words',
): Groups {
  const leads: number[] = []
  const leadOf = readings.first.map((_, reading) => {
    const lead = leads.find((earlier) => {
      const { relation } = readings.pair(earlier, reading)
      if (detail.wordingSort === 'quotation') return false
      if (relation === 'agree') return true
      // Of a length or a number, other words for it are the same thing; of words, they are what parts.
      return sameness === 'same thing' && detail.kind !== 'wording' && relation === 'worded differently'
    })
    if (lead === undefined) leads.push(reading)
    return lead ?? reading
  })
  return leads.map((lead) => {
    const reports = carriers
      .filter((_, index) => leadOf[readings.of[index] ?? 0] === lead)
      .map(({ report }) => report)
    const first = readings.first[lead]
    return { label: first === undefined ? '' : labelOf(talks, detail, first.account), reports }
  })
}

function labelOf(talks: Talks, detail: Detail, account: Account): string {
  const value = formatValue(talks, detail, account.value)
  if (detail.wordingSort !== 'quotation') return value
  return printingOf(talks, account)?.marks === true ? `“${value}”` : `${value} (no quotation marks)`
}

/** Groups in order of first appearance; null when there are fewer than two. */
function groupBy(
  carriers: readonly Carrier[],
  key: (carrier: Carrier) => string,
  label: (carrier: Carrier) => string,
) {
  const groups = new Map<string, { label: string; reports: Report[] }>()
  for (const carrier of carriers) {
    const at = key(carrier)
    const group = groups.get(at)
    if (group === undefined) groups.set(at, { label: label(carrier), reports: [carrier.report] })
    else group.reports.push(carrier.report)
  }
  return groups.size > 1 ? [...groups.values()] : null
}

function partCredit({ talks, carriers }: AspectInput): Groups | null {
  return groupBy(
    carriers,
    ({ account }) => chainKey(account.chain),
    ({ account }) => formatCredit(talks, account),
  )
}

/** Parts where two stages are told, or where some hedge and others do not; a stage that does not apply parts nothing. */
function partFirmness(carriers: readonly Carrier[]): Groups | null {
  const stages = new Set(carriers.flatMap(({ account }) => account.firmness ?? []))
  const hedged = carriers.filter(({ account }) => account.hedge !== null).length
  const hedgesPart = hedged > 0 && hedged < carriers.length
  if (stages.size < 2 && !hedgesPart) return null
  const label = ({ account }: Carrier) => {
    const stage = account.firmness ?? (stages.size > 0 ? 'no stage told' : '')
    if (!hedgesPart) return stage
    return [stage, account.hedge === null ? 'not hedged' : 'hedged'].filter((part) => part !== '').join(', ')
  }
  return groupBy(carriers, label, label)
}

/** Up front in one, further down in another; a report stands up front when any of its accounts does. */
function partHeight(carriers: readonly Carrier[]): Groups | null {
  const heights = ['up front', 'further down', 'in a caption'] as const
  const heightOf = ({ report, account, others }: Carrier) => {
    const stands = new Set([account, ...others].map(({ excerpt }) => heightInReport(report, excerpt)))
    return heights.find((height) => stands.has(height)) ?? 'elsewhere'
  }
  const groups = heights.map((label) => ({
    label,
    reports: carriers.filter((carrier) => heightOf(carrier) === label).map(({ report }) => report),
  }))
  const [upFront, furtherDown] = groups
  if (upFront?.reports.length === 0 || furtherDown?.reports.length === 0) return null
  return groups.filter(({ reports }) => reports.length > 0)
}

/**
 * Parts where some report carries the detail and another could have and does not mention it; and where a quotation
 * stops before its end in some report, which is a silence about the rest.
 */
function partSilence(input: AspectInput): Groups | null {
  const { carriers, silences } = input
  if (carriers.length === 0) return null
  const carried = groupByEnd(input)
  const isSilent = silences.some(({ silence }) => silence.kind === 'not mentioned')
  if (!isSilent && carried.length < 2) return null
  const kinds = new Map<string, { label: string; reports: Report[] }>()
  for (const { report, silence } of silences) {
    const group = kinds.get(silence.kind)
    if (group === undefined) kinds.set(silence.kind, { label: silence.kind, reports: [report] })
    else group.reports.push(report)
  }
  return [...carried, ...kinds.values()]
}

function groupByEnd({ talks, detail, carriers }: AspectInput): Groups {
  const whole = [{ label: 'carries it', reports: carriers.map(({ report }) => report) }]
  if (detail.wordingSort !== 'quotation') return whole
  const evidence = carriers.map(({ account }) => talks.by.evidence.get(account.printing ?? ''))
  const statement = evidence.find((found) => found?.kind === 'printing')?.statement
  if (statement === undefined) return whole
  const base = fullestPrinting({
    ...statement,
    printings: carriers.flatMap(({ account }) => quotedPartOf(talks, account) ?? []),
  })
  if (base === null) return whole
  const label = ({ account }: Carrier) => {
    const printing = quotedPartOf(talks, account)
    const stops = printing === null || printing === base ? null : comparisonOf(base, printing).stopsBefore
    return stops === null ? 'carries it' : `stops before “${stops}”`
  }
  return groupBy(carriers, label, label) ?? whole
}
