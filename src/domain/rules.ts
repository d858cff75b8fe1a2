/**
 * The rules of data.md that a file shows to be kept or not without the texts it was cut from. What parse.ts has set
 * aside is not asked again. Rules that need the texts: textRules.ts, ledger.ts.
 */
import { breach, type Breach, inShort, type Way } from './breach'
import { type Cited, citedOf, liesIn, meets, outerZones, type Range } from './cited'
import type { Detail, Report, Talks, Value } from './model'
import { judgingBreaches } from './ownWords'
import { formatWeekday } from './weekday'
import { timeKey } from './assemble'
import { countWords, joinExcerpt, tokenise } from './words'

const mostWords = 12
const mostTextShare = 0.15

/** Every rule that the file alone breaks, in the order of the file as far as one rule goes. */
export function breachesOf(talks: Talks): Breach[] {
  const cited = citedOf(talks)
  const exempt = exemptRanges(talks, cited)
  return [
    ...headBreaches(talks),
    ...talks.reports.flatMap((report) => reportBreaches(report)),
    ...talks.details.flatMap((detail) => detailBreaches(talks, detail)),
    ...textShareBreaches(talks),
    ...cited.flatMap((one) => excerptBreaches(talks, one, exempt.get(one.report) ?? [])),
    ...claimBreaches(talks),
    ...sharedPlaceBreaches(talks),
    ...judgingBreaches(talks),
  ]
}

function headBreaches(talks: Talks): Breach[] {
  const sigla = new Map<string, string>()
  return talks.outlets.flatMap((outlet) => {
    const other = sigla.get(outlet.siglum)
    sigla.set(outlet.siglum, outlet.id)
    if (other === undefined) return []
    return [
      breach(
        ['outlets', { id: outlet.id }, 'siglum'],
        outlet.siglum,
        `a siglum of its own (${other} has it)`,
      ),
    ]
  })
}

function reportBreaches(report: Report): Breach[] {
  const at: Way = ['reports', { id: report.id }]
  const inOrder = (ranges: readonly Range[], key: string) =>
    ranges.flatMap((range, index) => {
      const before = ranges[index - 1]
      const here = [...at, key, index]
      const value = `${range.start} to ${range.end}`
      if (range.end <= range.start) return [breach(here, value, 'an end after its start')]
      if (range.end > report.text.length)
        return [breach(here, value, `an end within ${report.text.length} units`)]
      return before !== undefined && range.start < before.end
        ? [breach(here, value, `a start at ${before.end} or later, after the one before it`)]
        : []
    })
  const sentences = report.sentences ?? []
  const exceptions = sentences.flatMap((sentence, index) =>
    (sentence.exceptions ?? []).flatMap((exception, nth) =>
      exception.start >= sentence.start && exception.end <= sentence.end && exception.start < exception.end
        ? []
        : [breach([...at, 'sentences', index, 'exceptions', nth], exception, 'a run within its sentence')],
    ),
  )
  const headline = report.zones.some((zone) => zone.zone === 'headline')
  return [
    ...inOrder(report.zones, 'zones'),
    ...inOrder(report.speech, 'speech'),
    ...inOrder(sentences, 'sentences'),
    ...exceptions,
    ...(headline === (report.headline !== null)
      ? []
      : [
          breach(
            [...at, 'headline'],
            report.headline,
            headline ? 'the words of its headline zone' : 'null: it has no headline zone',
          ),
        ]),
    ...(report.vantage.zone !== undefined && !hasClock(report.vantage.edtf)
      ? [breach([...at, 'vantage', 'zone'], report.vantage.zone, 'no zone beside a date without clock time')]
      : []),
    ...(report.published?.zone !== undefined && !hasClock(report.published.edtf)
      ? [
          breach(
            [...at, 'published', 'zone'],
            report.published.zone,
            'no zone beside a date without clock time',
          ),
        ]
      : []),
  ]
}

const hasClock = (edtf: string) => edtf.includes('T')

function detailBreaches(talks: Talks, detail: Detail): Breach[] {
  const at: Way = ['details', { id: detail.id }]
  const breaches: Breach[] = []
  for (const { id } of talks.reports) {
    const accounts = detail.accounts.filter((account) => account.report === id).length
    const silent = detail.silences.some((silence) => silence.report === id)
    if (accounts === 0 && !silent) breaches.push(breach(at, id, 'an account or a silence of this report'))
    if (accounts > 0 && silent) {
      breaches.push(breach([...at, 'silences', { report: id }], id, 'no silence of a report with an account'))
    }
  }
  for (const silence of detail.silences) {
    if (silence.kind !== 'before it happened') continue
    const why = notBefore(talks, detail, silence.report)
    if (why !== undefined)
      breaches.push(breach([...at, 'silences', { report: silence.report }, 'kind'], silence.kind, why))
  }

  const { choices = [] } = detail
  const needsChoices = detail.kind === 'category' || detail.kind === 'list' || detail.kind === 'text'
  if (needsChoices && choices.length === 0)
    breaches.push(breach([...at, 'choices'], detail.choices, `choices for a ${detail.kind}`))
  if (!needsChoices && choices.length > 0)
    breaches.push(breach([...at, 'choices'], detail.choices, `no choices for a ${detail.kind}`))
  if (detail.kind === 'text') {
    if (detail.textReason === undefined)
      breaches.push(breach([...at, 'textReason'], undefined, 'why no other kind fits'))
    for (const choice of choices) {
      if (choice.reason !== undefined) continue
      breaches.push(
        breach(
          [...at, 'choices', { id: choice.id }, 'reason'],
          undefined,
          'why accounts are put together under it',
        ),
      )
    }
  }
  const isWording = detail.kind === 'wording'
  if (isWording !== (detail.wordingSort !== undefined)) {
    breaches.push(
      breach(
        [...at, 'wordingSort'],
        detail.wordingSort,
        isWording ? 'the sort of words' : 'none: the kind is not wording',
      ),
    )
  }
  for (const account of detail.accounts) breaches.push(...accountBreaches(talks, detail, account))
  return breaches
}

/** Why "before it happened" cannot be said of a report, or undefined when it can. */
function notBefore(talks: Talks, detail: Detail, report: string): string | undefined {
  const happening = detail.happening === undefined ? undefined : talks.by.event.get(detail.happening)
  if (happening === undefined) return 'a kind that fits a detail without a happening'
  const vantage = talks.by.report.get(report)?.vantage
  const happens = talks.times.get(timeKey(happening.when))
  const written = vantage === undefined ? undefined : talks.times.get(timeKey(vantage))
  if (!happens || !written || happens.to === null || written.from === null) return undefined
  return happens.to <= written.from
    ? 'a kind that fits a happening dated before the vantage of the report'
    : undefined
}

function accountBreaches(talks: Talks, detail: Detail, account: Detail['accounts'][number]): Breach[] {
  const at: Way = ['details', { id: detail.id }, 'accounts', { id: account.id }]
  const breaches: Breach[] = []
  const { value } = account
  if (!joinExcerpt(account.excerpt).includes(value.words)) {
    breaches.push(
      breach(
        [...at, 'value', 'words'],
        inShort(value.words),
        'words of the excerpt, its runs joined by “ … ”',
      ),
    )
  }
  account.chain.forEach((link, index) => {
    const credited = [link.person, link.organisation, link.delegation].filter((id) => id !== undefined)
    if (credited.length > 1) {
      breaches.push(
        breach(
          [...at, 'chain', index],
          credited.join(', '),
          'at most one of person, organisation, delegation',
        ),
      )
    }
  })
  breaches.push(...valueBreaches(talks, account, at))
  if (account.printing === undefined) return breaches
  const printed = talks.by.evidence.get(account.printing)
  if (printed?.kind !== 'printing') return breaches
  const way = [...at, 'printing']
  if (printed.report.id !== account.report)
    breaches.push(breach(way, account.printing, `a printing of ${account.report}`))
  if (detail.statement !== undefined && printed.statement.id !== detail.statement) {
    breaches.push(breach(way, account.printing, `a printing of the statement ${detail.statement}`))
  }
  if (!account.excerpt.some((run) => printed.printing.excerpt.some((other) => meets(run, other)))) {
    breaches.push(breach(way, account.printing, 'a printing that the excerpt has words of'))
  }
  return breaches
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']

function valueBreaches(talks: Talks, account: Detail['accounts'][number], at: Way): Breach[] {
  const { value } = account
  switch (value.kind) {
    case 'duration':
    case 'quantity': {
      const vague = value.qualifier === 'vague'
      if (vague === (value.amount === undefined)) return []
      return [
        breach(
          [...at, 'value', 'amount'],
          value.amount,
          vague ? 'no amount beside vague' : 'a number, or the qualifier vague',
        ),
      ]
    }
    case 'time':
      return timeBreaches(talks, value, account, at)
    case 'place':
    case 'person':
    case 'organisation':
    case 'side':
    case 'list':
    case 'category':
    case 'wording':
    case 'text':
      return []
  }
}

function timeBreaches(
  talks: Talks,
  value: Extract<Value, { kind: 'time' }>,
  account: Detail['accounts'][number],
  at: Way,
): Breach[] {
  const breaches: Breach[] = []
  if (value.zone !== undefined && !hasClock(value.edtf)) {
    breaches.push(breach([...at, 'value', 'zone'], value.zone, 'no zone beside a date without clock time'))
  }
  const other = value.resolved?.report
  if (value.resolved?.from === 'another report' && other === undefined) {
    breaches.push(
      breach([...at, 'value', 'resolved', 'report'], undefined, 'the report that the resolution needs'),
    )
  }
  if (other !== undefined && account.restsOn?.includes(other) !== true) {
    breaches.push(
      breach([...at, 'restsOn'], account.restsOn, `the report that the time is resolved from: ${other}`),
    )
  }
  const bounds = talks.times.get(timeKey(value))
  const named = tokenise(value.words).filter((token) => weekdays.includes(token.folded))
  if (
    named.length === 1 &&
    bounds !== undefined &&
    bounds.from !== null &&
    (bounds.precision === 'day' || bounds.precision === 'part of day')
  ) {
    const weekday = formatWeekday(bounds.from, talks.head.talks.zone)
    if (weekday.toLowerCase() !== named[0]?.folded) {
      breaches.push(
        breach(
          [...at, 'value', 'edtf'],
          `${value.edtf}, a ${weekday}`,
          `a ${named[0]?.text ?? 'day'}, as printed`,
        ),
      )
    }
  }
  return breaches
}

function textShareBreaches(talks: Talks): Breach[] {
  const texts = talks.details.filter((detail) => detail.kind === 'text').length
  const most = Math.floor(talks.details.length * mostTextShare)
  if (texts <= most) return []
  return [
    breach(['details'], `${texts} of kind text`, `at most ${most} of ${talks.details.length}: 15 in 100`),
  ]
}

/**
 * Words that may be printed at any length: headlines, somebody's speech, names and official titles. By report.
 */
function exemptRanges(talks: Talks, cited: readonly Cited[]): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>()
  for (const report of talks.reports) {
    ranges.set(report.id, [...report.speech, ...report.zones.filter((zone) => zone.zone === 'headline')])
  }
  for (const one of cited) {
    const known = ranges.get(one.report)
    if (one.kind === 'printing') known?.push(...one.excerpt)
    if (one.kind !== 'account') continue
    const { wordingSort } = one.detail
    if (wordingSort === 'name' || wordingSort === 'title') known?.push(...one.excerpt)
    else known?.push(...nameInside(one.account))
  }
  return ranges
}

const nameJoints = new Set(['of', 'the', 'and', 'for', 'in', 'to', 'de', 'al', 'von', 'van', 'bin', 'da'])

/** Where a person or organisation is the value and its words are a name alone: the place of that name. */
function nameInside({ value, excerpt }: Detail['accounts'][number]): Range[] {
  if (value.kind !== 'person' && value.kind !== 'organisation') return []
  const tokens = tokenise(value.words)
  if (!tokens.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text) || nameJoints.has(token.folded))) return []
  return excerpt.flatMap((segment) => {
    const found = segment.exact.indexOf(value.words)
    return found === -1
      ? []
      : [{ start: segment.start + found, end: segment.start + found + value.words.length }]
  })
}

function excerptBreaches(talks: Talks, one: Cited, exempt: readonly Range[]): Breach[] {
  const report = talks.by.report.get(one.report)
  if (report === undefined) return []
  const breaches: Breach[] = []
  const words = one.excerpt.flatMap((segment) =>
    tokenise(segment.exact).filter(
      ({ start, end }) => !liesIn({ start: segment.start + start, end: segment.start + end }, exempt),
    ),
  )
  if (words.length > mostWords) {
    const value = `${words.length} words: ${inShort(joinExcerpt(one.excerpt))}`
    breaches.push(
      breach(one.at, value, `at most ${mostWords} words besides headlines, names, titles and speech`),
    )
  }
  for (const [index, segment] of one.excerpt.entries()) {
    const zone = report.zones.find((candidate) => meets(candidate, segment))
    if (zone === undefined || !liesIn(segment, [zone])) {
      breaches.push(breach([...one.at, index], inShort(segment.exact), 'words within one zone of the report'))
    } else if (outerZones.has(zone.zone)) {
      breaches.push(
        breach([...one.at, index], `${zone.zone}: ${inShort(segment.exact)}`, 'words of the report itself'),
      )
    }
  }
  for (const sentence of wholeSentences(report)) {
    const inside = one.excerpt.filter((segment) => meets(segment, sentence))
    if (inside.length === 0 || liesIn(sentence, exempt) || inside.every((segment) => liesIn(segment, exempt)))
      continue
    // Up to three units at its end may be a full stop and a closing mark.
    const covered = inside.reduce(
      (sum, run) => sum + Math.min(run.end, sentence.end) - Math.max(run.start, sentence.start),
      0,
    )
    if (covered >= sentence.end - sentence.start - 3) {
      breaches.push(breach(one.at, inShort(joinExcerpt(one.excerpt)), 'less than a whole sentence'))
    }
  }
  return breaches
}

const sentenceZones = new Set(['standfirst', 'key points', 'body', 'caption'])

/** Sentences of running text: those of the ledger, or, where there is none, whole paragraphs. */
function wholeSentences(report: Report): Range[] {
  const zones = report.zones.filter((zone) => sentenceZones.has(zone.zone))
  if (report.sentences === undefined) return zones
  return report.sentences.filter((sentence) => zones.some((zone) => meets(zone, sentence)))
}

/** Shared runs whose places cannot be; whether they are the ones that the texts show is asked in sharing.ts. */
function sharedPlaceBreaches(talks: Talks): Breach[] {
  return talks.sharedWording.flatMap((run) =>
    (['a', 'b'] as const).flatMap((side) => {
      const { report, start, end } = run[side]
      const length = talks.by.report.get(report)?.text.length ?? 0
      if (start < end && end <= length) return []
      return [
        breach(
          ['sharedWording', { id: run.id }, side],
          `${start} to ${end}`,
          `a run within the ${length} units of ${report}`,
        ),
      ]
    }),
  )
}

/** Claims about the talks that rest on no account. */
function claimBreaches(talks: Talks): Breach[] {
  const claim = (accounts: readonly string[], at: Way, value: string): Breach[] =>
    accounts.length > 0
      ? []
      : [breach([...at, 'accounts'], inShort(value), 'the accounts that the claim rests on')]
  return [
    ...talks.head.talks.summary.flatMap((clause, index) =>
      claim(clause.accounts, ['talks', 'summary', index], clause.text),
    ),
    ...talks.issues.flatMap(({ id, tracker }) => {
      if (tracker === undefined) return []
      const at: Way = ['issues', { id }, 'tracker']
      const { status, positions, course } = tracker
      return [
        ...(status.kind === 'not resolved' ? [] : claim(status.accounts, [...at, 'status'], status.kind)),
        ...positions.flatMap((position, index) =>
          position.stance === 'unstated'
            ? []
            : claim(position.accounts, [...at, 'positions', index], position.summary),
        ),
        ...course.flatMap((step, index) => claim(step.accounts, [...at, 'course', index], step.summary)),
      ]
    }),
    ...talks.statements.flatMap(({ id, printings, title }) =>
      printings.length > 0
        ? []
        : [breach(['statements', { id }, 'printings'], title, 'at least one printing')],
    ),
  ]
}

/** How much of a file the rules were asked of, for the last line of the check. */
export type Counts = {
  reports: number
  details: number
  accounts: number
  silences: number
  printings: number
  segments: number
  words: number
}

export function countsOf(talks: Talks): Counts {
  const cited = citedOf(talks)
  return {
    reports: talks.reports.length,
    details: talks.details.length,
    accounts: talks.details.reduce((sum, detail) => sum + detail.accounts.length, 0),
    silences: talks.details.reduce((sum, detail) => sum + detail.silences.length, 0),
    printings: talks.statements.reduce((sum, statement) => sum + statement.printings.length, 0),
    segments: cited.reduce((sum, { excerpt }) => sum + excerpt.length, 0),
    words: cited.reduce((sum, { excerpt }) => sum + countWords(joinExcerpt(excerpt)), 0),
  }
}
