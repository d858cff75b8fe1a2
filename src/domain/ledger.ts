/**
 * The ledger of sentences: whether everything a report states is taken up. Each number, proper name, weekday, month
 * and quotation of each sentence must lie in the excerpt of an account, a printing or a vantage, or in a listed
 * exception of the sentence (data.md, "How complete").
 *
 * Words of a credit, a hedge or an introduction count as taken up within the sentence of the excerpt they belong to:
 * they are kept with it to the letter, only without a place of their own.
 *
 * What a proper name is, is guessed from capitals; see `isName`. The guess is on the strict side: a word wrongly
 * taken for a name costs an exception in the file, a name missed costs the reader.
 */
import { breach, type Breach } from './breach'
import { citedOf, type Cited, liesIn, meets, outerZones, type Range } from './cited'
import type { Report, Talks } from './model'
import type { Texts } from './textRules'
import { type Token, tokenise } from './words'

/** What a ledger was asked: for the last lines of the check. */
export type LedgerCounts = { reports: number; sentences: number; items: number }

type Item = Range & { kind: 'number' | 'name' | 'quotation' }

/** Each sentence with an item that is taken up nowhere, and each run of a report that is in no sentence. */
export function ledgerBreachesOf(talks: Talks, texts: Texts): { breaches: Breach[]; counts: LedgerCounts } {
  const counts: LedgerCounts = { reports: 0, sentences: 0, items: 0 }
  const breaches: Breach[] = []
  const cited = citedOf(talks)
  const common = commonWords(talks, texts)
  for (const report of talks.reports) {
    const text = texts.get(report.id)
    if (text === undefined || report.sentences === undefined) continue
    counts.reports += 1
    const sentences = report.sentences
    const own = report.zones.filter((zone) => !outerZones.has(zone.zone))
    breaches.push(...gaps(report, text, own, sentences))
    const taken = takenUp(
      report,
      text,
      sentences,
      cited.filter((one) => one.report === report.id),
    )
    for (const [index, sentence] of sentences.entries()) {
      counts.sentences += 1
      if (!own.some((zone) => meets(zone, sentence))) continue
      const covered = [...taken, ...(sentence.exceptions ?? [])]
      const items = itemsOf(text, sentence, report, common)
      counts.items += items.length
      const left = items.filter((item) => !liesIn(item, covered))
      if (left.length === 0) continue
      const words = left.slice(0, 12).map((item) => text.slice(item.start, item.end))
      breaches.push(
        breach(
          ['reports', { id: report.id }, 'sentences', index],
          `sentence ${index + 1} of ${report.id}: ${words.join(', ')}${left.length > 12 ? ', …' : ''}`,
          'each number, name and quotation in an excerpt or a listed exception',
        ),
      )
    }
  }
  return { breaches, counts }
}

/** The first words of a report that stand in no sentence. */
function gaps(report: Report, text: string, own: readonly Range[], sentences: readonly Range[]): Breach[] {
  for (const zone of own) {
    for (const token of tokenise(text.slice(zone.start, zone.end))) {
      const range = { start: zone.start + token.start, end: zone.start + token.end }
      if (liesIn(range, sentences)) continue
      const way = ['reports', { id: report.id }, 'sentences'] as const
      return [breach(way, `${range.start}: ${token.text}`, 'every word of the report within a sentence')]
    }
  }
  return []
}

/** All that is taken up in a report: excerpts, and the words kept beside them. */
function takenUp(
  report: Report,
  text: string,
  sentences: readonly Range[],
  cited: readonly Cited[],
): Range[] {
  const excerpts = cited.flatMap((one) => one.excerpt.map(({ start, end }) => ({ start, end })))
  const beside = cited.flatMap((one) => {
    const near = sentences.filter((sentence) => one.excerpt.some((segment) => meets(sentence, segment)))
    return keptBeside(one).flatMap((words) => near.flatMap((sentence) => placesOf(text, words, sentence)))
  })
  const credits = report.credits.flatMap(({ words }) => placesOf(text, words, { start: 0, end: text.length }))
  return [...excerpts, ...beside, ...credits]
}

function keptBeside(one: Cited): string[] {
  switch (one.kind) {
    case 'account':
      return [...one.account.chain.map((link) => link.words), one.account.hedge ?? ''].flatMap((words) =>
        words.split(' … '),
      )
    case 'printing':
      return (one.printing.introduced ?? '').split(' … ')
    case 'vantage':
      return []
  }
}

function placesOf(text: string, words: string, within: Range): Range[] {
  const places: Range[] = []
  if (words === '') return places
  for (
    let at = text.indexOf(words, within.start);
    at !== -1 && at < within.end;
    at = text.indexOf(words, at + 1)
  ) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}

const numberWords = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands ' +
    'million millions billion dozen dozens half twice first second third fourth fifth sixth seventh eighth ninth tenth'
  ).split(' '),
)

/**
 * Words that begin a sentence with a capital and are no names: function words, and words with which news reports
 * begin sentences. Closed, and only asked for the first word of a sentence, of a quotation, and in headlines.
 */
const openers = new Set(
  (
    'a about above according across after again against ago ahead all along also although amid among amongst an and ' +
    'another any are around as at away back be because been before behind being below beneath beside besides between ' +
    'beyond both but by can central could currently delegations despite did diplomats discussions do does doing down ' +
    'due during each earlier efforts either even ever every few figures following for former from further had has ' +
    'have having he her here his how however i if in including indeed inside instead into is it its itself journalists ' +
    'just key last late later least less like made main many may meanwhile meeting meetings might more most moreover ' +
    'much must near nearly negotiations neither never new next no none nor not nothing now of off officials often on ' +
    'once only onto or other others our out outside over own past per previously put quite rather read recently recommended ' +
    'relations reporters representatives restoring reporting reports results same see several she should since so some ' +
    'soon sources speaking stating still success such talks than that the their them then there these they this those ' +
    'though through throughout thus to today together too topic toward towards under until up upon vehicle very via ' +
    'was we were what when where whether which while who whom whose why will with within without would years yes yet ' +
    'yesterday you your'
  ).split(' '),
)

/** Words that a text also prints without a capital. */
type Common = ReadonlySet<string>

const runningZones = new Set(['standfirst', 'key points', 'body', 'caption'])

/** Words that running text prints without a capital somewhere, in any of the texts held. */
function commonWords(talks: Talks, texts: Texts): Common {
  const common = new Set<string>()
  for (const report of talks.reports) {
    const text = texts.get(report.id) ?? ''
    for (const zone of report.zones) {
      if (!runningZones.has(zone.zone)) continue
      for (const token of tokenise(text.slice(zone.start, zone.end))) {
        for (const { word } of partsOf(token)) if (!/^\p{Lu}/u.test(word)) common.add(word.toLowerCase())
      }
    }
  }
  return common
}

/** A word's parts between hyphens, without a possessive: what may be a name or number of its own. */
function partsOf(token: Token): (Range & { word: string })[] {
  return [...token.text.matchAll(/[^-\u2010\u2011]+/g)].flatMap(({ index, 0: part }) => {
    const word = part.replace(/['’]s$|['’]$/, '')
    const start = token.start + index
    return word === '' ? [] : [{ word, start, end: start + word.length }]
  })
}

/** Whether a word begins a sentence, a quotation, a bullet, or follows a colon. */
function isFirst(text: string, at: number): boolean {
  return /(?:^|[.!?:•*]["”’')]*\s+|\n\s*|[“‘"(]|(?<![\p{L}\p{N}])')$/u.test(
    text.slice(Math.max(0, at - 8), at),
  )
}

/**
 * Whether a word is a proper name. In the middle of a sentence a capitalised one is. Where any word would have a
 * capital (first words, title case), it is one unless the texts also print it small or it is a known opener;
 * initials and words all in capitals are names everywhere.
 */
function isName(word: string, capitalsMeanNothing: boolean, common: Common): boolean {
  if (!/^\p{Lu}/u.test(word) || word === 'I') return false
  if (!capitalsMeanNothing || /^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+)$/u.test(word)) return true
  const small = word.toLowerCase()
  return !common.has(small) && !openers.has(small)
}

/** Title case: nearly every longer word has a capital. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.filter((token) => token.text.length > 3)
  return (
    longer.length > 2 && longer.filter((token) => /^\p{Lu}/u.test(token.text)).length > longer.length * 0.7
  )
}

/** Quotation marks around words; a straight single one only where it is no apostrophe. */
const quotations = /[“"]([^“”"]+)[”"]|‘([^‘’]+)’(?!\p{L})|(?<![\p{L}\p{N}])'([^']+)'(?!\p{L})/gu

function itemsOf(text: string, sentence: Range, report: Report, common: Common): Item[] {
  const part = text.slice(sentence.start, sentence.end)
  const tokens = tokenise(part)
  const titleCase = isTitleCase(tokens)
  const here = (range: Range): Range => ({
    start: sentence.start + range.start,
    end: sentence.start + range.end,
  })
  const speech = [
    ...report.speech,
    ...[...part.matchAll(quotations)].map((match) => {
      const inside = match[1] ?? match[2] ?? match[3] ?? ''
      const start = match.index + match[0].indexOf(inside)
      return here({ start, end: start + inside.length })
    }),
  ]
  return tokens.flatMap((token) => {
    if (speech.some((range) => meets(range, here(token))))
      return [{ ...here(token), kind: 'quotation' as const }]
    return partsOf(token).flatMap((range): Item[] => {
      const { word } = range
      if (/\p{N}/u.test(word) || numberWords.has(word.toLowerCase()))
        return [{ ...here(range), kind: 'number' }]
      const first = titleCase || isFirst(part, token.start)
      return isName(word, first && range.start === token.start, common)
        ? [{ ...here(range), kind: 'name' }]
        : []
    })
  })
}
