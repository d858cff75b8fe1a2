/**
 * Findings over the reports that the reader has selected: data.md, rule 6. Computed from the typed accounts and never
 * stored; each names the rule that made it.
 */
import { type AspectParting, type Carrier, partAspects, type Readings } from './aspects'
import { compareAccounts, compareValues, readingKey, restingOn } from './compare'
import { formatCredit } from './credit'
import { holdsTogether, type PairFinding, type Rule, rules, severityOf } from './findingRules'
import { formatValue } from './formatValue'
import type { FindingKind } from './findingKinds'
import { groupLetter, groupReadings } from './groups'
import type { Account, Detail, Report, Silence, Talks } from './model'
import { countVoices, type Voices } from './voices'
import { zoneAt } from './whereabouts'

/** In what an account that stands beside a report’s cell parts from it. */
export type SelfDifference = {
  account: Account
  aspects: ('value' | 'credit' | 'firmness' | 'words')[]
  /** `key points: “ministers”; without the hedge “expected”` */
  text: string
}

export type Cell =
  | {
      kind: 'account'
      report: Report
      account: Account
      /** Further accounts of the same report, beside the first. */
      others: Account[]
      /** Letters of the groups in which it holds together with others; none where all agree. */
      letters: string[]
      value: string
      credit: string
      selfDiffers: SelfDifference[]
    }
  | { kind: 'silence'; report: Report; silence: Silence }
  /** The file holds neither: set aside when it was read, or not recorded. */
  | { kind: 'unrecorded'; report: Report }

/** Readings of which every pair can hold. */
export type ReadingGroup = { letter: string; reports: Report[]; value: string }

/** Read only, and not to be spread: `analyseDetail` computes each part when it is first asked for. */
export type DetailAnalysis = {
  readonly detail: Detail
  finding: FindingKind
  rule: Rule
  /** The case in a clause: `more than 5 h and 5.5 up to 6.5 h: the ranges overlap`. */
  reason: string
  /** One for each selected report, in the order of the selection. */
  cells: Cell[]
  carriedBy: Report[]
  groups: ReadingGroup[]
  aspects: AspectParting[]
  voices: Voices
  /** True when not all reports of the file are selected. */
  ofSelection: boolean
}

export type Analysis = {
  reports: readonly Report[]
  details: DetailAnalysis[]
  byDetail: ReadonlyMap<string, DetailAnalysis>
}

/**
 * How the selected reports stand to one another in one detail. The worst pair of first accounts decides; what a report
 * says besides its first account never does. Without accounts: *none reports it*; with one: *one report only*.
 * The order of the reports orders the cells and nothing else.
 *
 * Each part is computed when it is first read and kept, so that a long file costs what is looked at.
 */
export function analyseDetail(talks: Talks, detail: Detail, reports: readonly Report[]): DetailAnalysis {
  return new LazyAnalysis(talks, detail, reports)
}

/** Every detail under one selection of reports, in the order of the file. */
export function analyseTalks(talks: Talks, reports: readonly Report[]): Analysis {
  const details = talks.details.map((detail) => analyseDetail(talks, detail, reports))
  return { reports, details, byDetail: new Map(details.map((analysed) => [analysed.detail.id, analysed])) }
}

/** What the other parts rest on. */
type Basis = { held: Held; readings: Readings; worst: PairFinding | null }

class LazyAnalysis implements DetailAnalysis {
  readonly detail: Detail
  readonly ofSelection: boolean
  readonly #talks: Talks
  readonly #reports: readonly Report[]
  #basis: Basis | undefined
  #verdict: Verdict | undefined
  #cells: Cell[] | undefined
  #carriedBy: Report[] | undefined
  #groups: ReadingGroup[] | undefined
  #aspects: AspectParting[] | undefined
  #voices: Voices | undefined

  constructor(talks: Talks, detail: Detail, reports: readonly Report[]) {
    this.detail = detail
    this.ofSelection = reports.length < talks.reports.length
    this.#talks = talks
    this.#reports = reports
  }

  #base(): Basis {
    if (this.#basis === undefined) {
      const held = gather(this.detail, this.#reports)
      const readings = readReadings(this.#talks, this.detail, held.carriers)
      this.#basis = { held, readings, worst: worstPair(this.#talks, this.detail, held.carriers, readings) }
    }
    return this.#basis
  }

  #judged(): Verdict {
    const { held, worst } = this.#base()
    return (this.#verdict ??= judge(this.#talks, held.carriers, worst, this.ofSelection))
  }

  get finding(): FindingKind {
    return this.#judged().finding
  }

  get rule(): Rule {
    return this.#judged().rule
  }

  get reason(): string {
    return this.#judged().reason
  }

  get carriedBy(): Report[] {
    // Asked of every detail where a reader chooses other reports, so without the comparison.
    return (this.#carriedBy ??= this.#reports.filter(({ id }) =>
      this.detail.accounts.some(({ report }) => report === id),
    ))
  }

  get groups(): ReadingGroup[] {
    const { held, readings } = this.#base()
    return (this.#groups ??=
      held.carriers.length < 2 ? [] : groupCarriers(this.#talks, this.detail, held.carriers, readings))
  }

  get cells(): Cell[] {
    if (this.#cells === undefined) {
      const letters = this.finding === 'agree' ? new Map<string, string[]>() : lettersOf(this.groups)
      const { held } = this.#base()
      this.#cells = this.#reports.map((report) => cellOf(this.#talks, this.detail, report, held, letters))
    }
    return this.#cells
  }

  get aspects(): AspectParting[] {
    const { held, readings } = this.#base()
    const { carriers, silences } = held
    return (this.#aspects ??= partAspects({
      talks: this.#talks,
      detail: this.detail,
      carriers,
      silences,
      readings,
    }))
  }

  get voices(): Voices {
    return (this.#voices ??= countVoices(
      this.#talks,
      this.#base().held.carriers.map(({ report, account, others }) => ({
        report,
        accounts: [account, ...others],
      })),
    ))
  }
}

/** The letters of each report’s cell, by the id of the report. */
function lettersOf(groups: readonly ReadingGroup[]): ReadonlyMap<string, string[]> {
  const letters = new Map<string, string[]>()
  for (const { letter, reports } of groups) {
    for (const { id } of reports) letters.set(id, [...(letters.get(id) ?? []), letter])
  }
  return letters
}

type Held = {
  carriers: Carrier[]
  silences: { report: Report; silence: Silence }[]
  carrierOf: ReadonlyMap<string, Carrier>
  silenceOf: ReadonlyMap<string, Silence>
}

/** What the file holds for each of the reports; a report with accounts is no silent one, whatever else is recorded. */
function gather(detail: Detail, reports: readonly Report[]): Held {
  const accounts = new Map<string, Account[]>()
  for (const account of detail.accounts) {
    const known = accounts.get(account.report)
    if (known === undefined) accounts.set(account.report, [account])
    else known.push(account)
  }
  const silenceOf = new Map(detail.silences.map((silence) => [silence.report, silence]))
  const carrierOf = new Map<string, Carrier>()
  const carriers: Carrier[] = []
  const silences: Held['silences'] = []
  for (const report of reports) {
    const [account, ...others] = accounts.get(report.id) ?? []
    const silence = silenceOf.get(report.id)
    if (account !== undefined) {
      const carrier = { report, account, others }
      carriers.push(carrier)
      carrierOf.set(report.id, carrier)
    } else if (silence !== undefined) silences.push({ report, silence })
  }
  return { carriers, silences, carrierOf, silenceOf }
}

/** Accounts that stand alike to all others are one reading: few readings are compared instead of many accounts. */
function readReadings(talks: Talks, detail: Detail, carriers: readonly Carrier[]): Readings {
  const numbers = new Map<string, number>()
  const first: Carrier[] = []
  const of = carriers.map((carrier) => {
    const key = readingKey(talks, detail, carrier.account)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, first.length)
    first.push(carrier)
    return first.length - 1
  })
  const pairs = new Map<number, PairFinding>()
  const pair = (a: number, b: number): PairFinding => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const at = low * first.length + high
    const known = pairs.get(at)
    if (known !== undefined) return known
    const [one, other] = [first[low], first[high]]
    if (one === undefined || other === undefined) throw new RangeError(`no reading ${low} or ${high}`)
    const finding = compareAccounts(talks, detail, one.account, other.account)
    pairs.set(at, finding)
    return finding
  }
  return { of, first, pair }
}

/** The worst of all pairs, the first of them in the order of the file’s accounts; null with fewer than two carriers. */
function worstPair(
  talks: Talks,
  detail: Detail,
  carriers: readonly Carrier[],
  readings: Readings,
): PairFinding | null {
  const [one, other] = carriers
  if (one === undefined || other === undefined) return null
  let worst: PairFinding | null = null
  for (let a = 0; a < readings.first.length; a += 1) {
    for (let b = a + 1; b < readings.first.length; b += 1) {
      const finding = readings.pair(a, b)
      if (worst === null || severityOf(finding.relation) < severityOf(worst.relation)) worst = finding
    }
  }
  return worst ?? compareAccounts(talks, detail, one.account, other.account)
}

type Verdict = Pick<DetailAnalysis, 'finding' | 'rule' | 'reason'>

function judge(
  talks: Talks,
  carriers: readonly Carrier[],
  worst: PairFinding | null,
  ofSelection: boolean,
): Verdict {
  const [only] = carriers
  if (only === undefined) {
    return ofSelection
      ? {
          finding: 'none reports it',
          rule: rules['not-selected'],
          reason: 'none of the selected reports has it',
        }
      : { finding: 'none reports it', rule: rules['no-report'], reason: 'no report has it' }
  }
  if (worst === null) {
    const outlet = talks.by.outlet.get(only.report.outlet)?.name ?? only.report.outlet
    const silent = ofSelection ? ' of these' : ''
    return { finding: 'one report only', rule: rules['one-report'], reason: `only ${outlet}${silent} has it` }
  }
  const verdict = { finding: worst.relation, rule: rules[worst.rule], reason: worst.reason }
  if (worst.relation !== 'agree') return verdict
  // A pair says what its own two accounts rest on; a row that agrees says it for all of them.
  const [one, other] = carriers.map(({ account }) => account)
  const pairRest = one === undefined || other === undefined ? '' : restingOn(talks, [one, other])
  const rest = restingOn(
    talks,
    carriers.map(({ account }) => account),
  )
  if (rest === '' || rest === pairRest) return verdict
  return {
    ...verdict,
    reason: `${worst.reason.replace(pairRest === '' ? '' : `; ${pairRest}`, '')}; ${rest}`,
  }
}

function groupCarriers(
  talks: Talks,
  detail: Detail,
  carriers: readonly Carrier[],
  readings: Readings,
): ReadingGroup[] {
  const weights = readings.first.map(() => 0)
  for (const reading of readings.of) weights[reading] = (weights[reading] ?? 0) + 1
  const groups = groupReadings(
    readings.first.length,
    (a, b) => holdsTogether(readings.pair(a, b).relation),
    (reading) => weights[reading] ?? 0,
  )
  return groups.map((group, index) => {
    const values = group.flatMap((reading) => {
      const carrier = readings.first[reading]
      return carrier === undefined ? [] : formatValue(talks, detail, carrier.account.value)
    })
    return {
      letter: groupLetter(index),
      reports: carriers.filter((_, at) => group.includes(readings.of[at] ?? -1)).map(({ report }) => report),
      value: [...new Set(values)].join('; '),
    }
  })
}

function cellOf(
  talks: Talks,
  detail: Detail,
  report: Report,
  held: Held,
  letters: ReadonlyMap<string, string[]>,
): Cell {
  const carrier = held.carrierOf.get(report.id)
  if (carrier === undefined) {
    const silence = held.silenceOf.get(report.id)
    return silence === undefined ? { kind: 'unrecorded', report } : { kind: 'silence', report, silence }
  }
  const { account, others } = carrier
  return {
    kind: 'account',
    report,
    account,
    others: [...others],
    letters: letters.get(report.id) ?? [],
    value: formatValue(talks, detail, account.value),
    credit: formatCredit(talks, account),
    selfDiffers: others.flatMap((other) => differFromItself(talks, detail, report, account, other) ?? []),
  }
}

/**
 * In what a further account of a report parts from its first: another value, other words, a hedge or a credit that
 * only one of them has, another stage. Null where it parts in none of these. A mark on the cell, never the finding.
 */
function differFromItself(
  talks: Talks,
  detail: Detail,
  report: Report,
  account: Account,
  other: Account,
): SelfDifference | null {
  const found: SelfDifference['aspects'] = []
  const told: string[] = []
  const { relation } = (detail.scope === 'page' ? compareAccounts : compareValues)(
    talks,
    detail,
    account,
    other,
  )
  if (relation === 'differ' || relation === 'cannot be decided') found.push('value')
  if (relation === 'worded differently' || relation === 'quoted differently') found.push('words')
  if (found.length > 0) told.push(`“${other.value.words}”`)
  if ((account.chain.length === 0) !== (other.chain.length === 0)) {
    found.push('credit')
    told.push(other.chain.length === 0 ? 'credits nobody' : `credits ${formatCredit(talks, other)}`)
  }
  const stagesPart =
    account.firmness !== null && other.firmness !== null && account.firmness !== other.firmness
  const hedgesPart = (account.hedge === null) !== (other.hedge === null)
  if (stagesPart || hedgesPart) found.push('firmness')
  if (stagesPart) told.push(`${other.firmness}, not ${account.firmness}`)
  if (hedgesPart)
    told.push(
      other.hedge === null ? `without the hedge “${account.hedge}”` : `with the hedge “${other.hedge}”`,
    )
  if (found.length === 0) return null
  const start = other.excerpt[0]?.start
  const zone = start === undefined ? null : zoneAt(report, start)
  return { account: other, aspects: found, text: `${zone ?? 'elsewhere in the report'}: ${told.join('; ')}` }
}
