/**
 * The rules of data.md that only the texts can show: that every word given as printed is printed, where it is said
 * to be, and that silent reports are silent. Texts are compared to the letter; nothing is normalised, except in the
 * search for words that a silent report may hold.
 */
import { breach, type Breach, inShort, type Way } from './breach'
import { citedOf, liesIn, outerZones, proseZones, type Range } from './cited'
import type { Report, Silence, Talks } from './model'
import { tokenise } from './words'

/** A report's text as it lies on disk, and the SHA-256 (hex) of its bytes. */
export type HeldText = { text: string; sha256: string }

/** Texts by the id of their report; reports without one are not asked. */
export type HeldTexts = ReadonlyMap<string, HeldText>

/** The texts themselves, by the id of their report. */
export type Texts = ReadonlyMap<string, string>

/**
 * The texts that are those the file was made from, and a breach for each that is not: in another text every place is
 * off, so one breach says it instead of hundreds.
 */
export function soundTextsOf(talks: Talks, held: HeldTexts): { texts: Texts; breaches: Breach[] } {
  const texts = new Map<string, string>()
  const breaches: Breach[] = []
  for (const report of talks.reports) {
    const one = held.get(report.id)
    if (one === undefined) continue
    const found = identityBreaches(report, one)
    breaches.push(...found)
    if (found.length === 0) texts.set(report.id, one.text)
  }
  return { texts, breaches }
}

/** Every rule that the texts show to be broken. `texts` are sound ones, see `soundTextsOf`. */
export function textBreachesOf(talks: Talks, texts: Texts): Breach[] {
  const held = talks.reports.flatMap((report) => {
    const text = texts.get(report.id)
    return text === undefined ? [] : [{ report, text }]
  })
  return [
    ...held.flatMap(({ report, text }) => layoutBreaches(report, text)),
    ...excerptTextBreaches(talks, texts),
    ...printedWordBreaches(talks, texts),
    ...silenceBreaches(talks, texts),
    ...held.flatMap(({ report, text }) => shareBreaches(talks, report, text)),
  ]
}

function identityBreaches(report: Report, { text, sha256 }: HeldText): Breach[] {
  const at: Way = ['reports', { id: report.id }, 'text']
  const breaches: Breach[] = []
  if (sha256 !== report.text.sha256)
    breaches.push(breach([...at, 'sha256'], report.text.sha256, `the hash of the text held: ${sha256}`))
  if (text.length !== report.text.length)
    breaches.push(
      breach([...at, 'length'], report.text.length, `the length of the text held: ${text.length}`),
    )
  return breaches
}

const openingMark = /[“‘"'«„]/
const closingMark = /[”’"'»“]/

/** Zones hold all that is printed; speech stands between quotation marks; the headline is that of its zone. */
function layoutBreaches(report: Report, text: string): Breach[] {
  const at: Way = ['reports', { id: report.id }]
  const breaches: Breach[] = []
  for (const { index, 0: run } of text.matchAll(/\S+/g)) {
    if (liesIn({ start: index, end: index + run.length }, report.zones)) continue
    breaches.push(
      breach([...at, 'zones'], `${index}: ${inShort(run)}`, 'every word of the text within a zone'),
    )
    break
  }
  report.speech.forEach((range, index) => {
    const opens = openingMark.test(text.charAt(range.start - 1))
    const closes =
      closingMark.test(text.slice(range.end, range.end + 2)) || /^\s*(?:\n|$)/.test(text.slice(range.end))
    if (opens && closes) return
    breaches.push(
      breach(
        [...at, 'speech', index],
        inShort(text.slice(range.start, range.end)),
        'words between quotation marks',
      ),
    )
  })
  const zone = report.zones.find((candidate) => candidate.zone === 'headline')
  const printed = zone === undefined ? null : text.slice(zone.start, zone.end)
  if (zone !== undefined && report.headline !== printed) {
    breaches.push(
      breach(
        [...at, 'headline'],
        report.headline,
        `the words of its headline zone: ${inShort(printed ?? '')}`,
      ),
    )
  }
  return breaches
}

function excerptTextBreaches(talks: Talks, texts: Texts): Breach[] {
  return citedOf(talks).flatMap((one) => {
    const text = texts.get(one.report)
    if (text === undefined) return []
    const breaches = one.excerpt.flatMap((segment, index) => {
      const stands = text.slice(segment.start, segment.end)
      if (stands === segment.exact) return []
      const found = text.indexOf(segment.exact)
      const where = found === -1 ? 'which stand nowhere in it' : `which stand at ${found}`
      return [
        breach(
          [...one.at, index],
          inShort(segment.exact),
          `the words at ${segment.start}: “${inShort(stands)}”, not these, ${where}`,
        ),
      ]
    })
    if (one.kind !== 'printing') return breaches
    const speech = talks.by.report.get(one.report)?.speech ?? []
    const inside = one.excerpt.every((segment) => liesIn(segment, speech))
    const way = [...one.at.slice(0, -1), 'marks']
    if (one.printing.marks && !inside)
      return [...breaches, breach(way, 'true', 'words within the speech of the report')]
    if (!one.printing.marks && inside)
      return [...breaches, breach(way, 'false', 'words outside the speech of the report')]
    return breaches
  })
}

/** Credits, hedges and introducing words are printed words too, though without a place of their own. */
function printedWordBreaches(talks: Talks, texts: Texts): Breach[] {
  const printed = (report: string, words: string | null | undefined, at: Way): Breach[] => {
    const text = texts.get(report)
    if (text === undefined || words === null || words === undefined) return []
    const missing = words.split(' … ').find((run) => !text.includes(run))
    return missing === undefined
      ? []
      : [breach(at, inShort(missing), 'words that stand in the report, to the letter')]
  }
  return [
    ...talks.reports.flatMap((report) =>
      report.credits.flatMap((credit, index) =>
        printed(report.id, credit.words, ['reports', { id: report.id }, 'credits', index, 'words']),
      ),
    ),
    ...talks.details.flatMap((detail) =>
      detail.accounts.flatMap((account) => {
        const at: Way = ['details', { id: detail.id }, 'accounts', { id: account.id }]
        return [
          ...account.chain.flatMap((link, index) =>
            printed(account.report, link.words, [...at, 'chain', index, 'words']),
          ),
          ...printed(account.report, account.hedge, [...at, 'hedge']),
        ]
      }),
    ),
    ...talks.statements.flatMap((statement) =>
      statement.printings.flatMap((printing) =>
        printed(printing.report, printing.introduced, [
          'statements',
          { id: statement.id },
          'printings',
          { id: printing.id },
          'introduced',
        ]),
      ),
    ),
  ]
}

/** Search words of a detail in every report that is recorded as silent: each hit is explained, each explanation a hit. */
function silenceBreaches(talks: Talks, texts: Texts): Breach[] {
  return talks.details.flatMap((detail) =>
    detail.silences.flatMap((silence) => {
      const text = texts.get(silence.report)
      const report = talks.by.report.get(silence.report)
      if (text === undefined || report === undefined) return []
      const at: Way = ['details', { id: detail.id }, 'silences', { report: silence.report }]
      return explanationBreaches(searchedText(report, text), detail.searchWords, silence, at)
    }),
  )
}

function explanationBreaches(
  searched: string,
  searchWords: readonly string[],
  silence: Silence,
  at: Way,
): Breach[] {
  const explained = (silence.explained ?? []).map((hit) => foldForSearch(hit.words))
  const unexplained = searchWords.filter(
    (word) => isFound(searched, word) && !explained.includes(foldForSearch(word)),
  )
  return [
    ...unexplained.map((word) =>
      breach([...at, 'explained'], word, 'why this word is found in a silent report'),
    ),
    ...(silence.explained ?? []).flatMap(({ words }, index) => {
      const way = [...at, 'explained', index, 'words']
      if (!searchWords.some((word) => foldForSearch(word) === foldForSearch(words))) {
        return [breach(way, words, 'a search word of the detail')]
      }
      return isFound(searched, words) ? [] : [breach(way, words, 'a word that is found in the report')]
    }),
  ]
}

/** A report's own words, without what the page puts around them. */
function searchedText(report: Report, text: string): string {
  return report.zones
    .filter((zone) => !outerZones.has(zone.zone))
    .map((zone) => foldForSearch(text.slice(zone.start, zone.end)))
    .join('\n')
}

/** Without case, with one kind of quotation mark, hyphen and space. */
export function foldForSearch(words: string): string {
  return words
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
}

/** Whether a search word stands in a folded text, from the start of a word on. */
export function isFound(searched: string, word: string): boolean {
  const folded = foldForSearch(word)
  for (let at = searched.indexOf(folded); at !== -1; at = searched.indexOf(folded, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(searched.charAt(at - 1)) || !/^[\p{L}\p{N}]/u.test(folded))
      return true
  }
  return false
}

/** Words of a report's own prose, and how many of them are excerpted, each counted once. */
export function proseShare(talks: Talks, report: Report, text: string): { words: number; excerpted: number } {
  const cited = citedOf(talks)
    .filter((one) => one.report === report.id)
    .flatMap((one) => one.excerpt)
  const prose = report.zones.filter((zone) => proseZones.has(zone.zone))
  const words = prose.flatMap((zone) =>
    tokenise(text.slice(zone.start, zone.end))
      .map(({ start, end }): Range => ({ start: zone.start + start, end: zone.start + end }))
      .filter((word) => !liesIn(word, report.speech)),
  )
  return { words: words.length, excerpted: words.filter((word) => liesIn(word, cited)).length }
}

function shareBreaches(talks: Talks, report: Report, text: string): Breach[] {
  const { words, excerpted } = proseShare(talks, report, text)
  const most = Math.floor(words / 2)
  if (excerpted <= most) return []
  return [
    breach(
      ['reports', { id: report.id }],
      `${excerpted} words excerpted`,
      `at most ${most} of the ${words} words of its own prose`,
    ),
  ]
}
