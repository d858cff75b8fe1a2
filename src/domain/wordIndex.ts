/**
 * Where every word of the talks stands, so that a search looks at the few words that begin so, and not at every row.
 * It holds for any choice of reports: each place says which report has the word there.
 */
import { addBit, type Bits, emptyBits } from './bits'
import type { Account, Detail, Report, Talks } from './model'
import { shownTexts } from './shownTexts'
import { foldWord } from './words'

export type WordIndex = {
  /** The folded words, sorted. */
  words: readonly string[]
  /** For each word its places, ascending: `row * stride`, plus 1 and the place of the report where it is a report’s. */
  places: readonly (readonly number[])[]
  stride: number
  rows: number
}

/** An index as JSON: its words in one string, and the places of each as steps from one to the next. */
export type PackedWords = Pick<WordIndex, 'stride' | 'rows'> & { words: string; steps: number[][] }

/** `unpackWords(packWords(index))` equals `index`. */
export const packWords = ({ words, places, stride, rows }: WordIndex): PackedWords => ({
  words: words.join(' '),
  steps: places.map((each) => each.map((place, at) => place - (each[at - 1] ?? 0))),
  stride,
  rows,
})

/** Uses up what was packed: the places come to stand where the steps were. */
export function unpackWords({ words, steps, stride, rows }: PackedWords): WordIndex {
  for (const each of steps) {
    let place = 0
    for (const [at, step] of each.entries()) each[at] = place += step
  }
  return { words: words === '' ? [] : words.split(' '), places: steps, stride, rows }
}

/**
 * A text as folded words. Coarser than `tokenise`, and many times as quick, which counts over a long file: whatever is
 * no letter, figure, apostrophe, hyphen or point parts words, and a compound is given whole and in its parts.
 */
export function searchWords(text: string): string[] {
  return splitWords(text).flatMap(foldSearchWord)
}

const splitWords = (text: string): string[] =>
  text.replaceAll(/\u00AD|\u200C|\u200D/g, '').split(/[^\p{L}\p{M}\p{N}'’ʼ.\u2010\u2011-]+/u)

function foldSearchWord(printed: string): string[] {
  const word = foldWord(printed)
  return (word.includes('-') ? [word, ...word.split('-')] : [word]).filter((part) => part !== '')
}

/**
 * Indexes questions, labels, notes, values, excerpts, credits, hedges. Stops after each detail, so that the caller can
 * do it in slices; see `finish`.
 */
export function* indexWords(talks: Talks): Generator<undefined, WordIndex> {
  const stride = talks.reports.length + 1
  const reportAt = new Map(talks.reports.map(({ id }, at) => [id, at + 1]))
  const index = new Map<string, number[]>()
  const folded = new Map<string, readonly string[]>()
  const add = (place: number, texts: readonly (string | null | undefined)[]) => {
    for (const printed of splitWords(texts.filter(Boolean).join(' '))) {
      let words = folded.get(printed)
      if (words === undefined) folded.set(printed, (words = foldSearchWord(printed)))
      for (const word of words) {
        const places = index.get(word)
        if (places === undefined) index.set(word, [place])
        else if (places.at(-1) !== place) places.push(place)
      }
    }
  }
  for (const [row, detail] of talks.details.entries()) {
    add(row * stride, [detail.question, detail.label, detail.note, detail.setApart])
    for (const [report, accounts] of accountsByReport(detail)) {
      const first = accounts[0]
      const shown = first === undefined ? [] : shownTexts(talks, detail, first)
      add(row * stride + (reportAt.get(report) ?? 0), [...shown, ...accounts.flatMap(textsOf)])
    }
    for (const { report, note } of detail.silences) {
      const isSilent = !detail.accounts.some((account) => account.report === report)
      if (note !== undefined && isSilent) add(row * stride + (reportAt.get(report) ?? 0), [note])
    }
    yield
  }
  const words = [...index.keys()].toSorted()
  return { words, places: words.map((word) => index.get(word) ?? []), stride, rows: talks.details.length }
}

function accountsByReport({ accounts }: Detail): ReadonlyMap<string, Account[]> {
  const byReport = new Map<string, Account[]>()
  for (const account of accounts) {
    const known = byReport.get(account.report)
    if (known === undefined) byReport.set(account.report, [account])
    else known.push(account)
  }
  return byReport
}

const textsOf = ({ value, excerpt, chain, hedge, note }: Account): (string | null | undefined)[] => [
  value.words,
  hedge,
  note,
  ...excerpt.map(({ exact }) => exact),
  ...chain.map(({ words }) => words),
]

/**
 * The rows in which each word of the query begins some word, be it of the detail itself or of the given reports,
 * without regard to case and spelling (-ise, -ize). Null for a query without words, which asks for nothing.
 */
export function findWords(
  talks: Talks,
  index: WordIndex,
  reports: readonly Report[],
  query: string,
): Bits | null {
  const wanted = new Set(searchWords(query))
  if (wanted.size === 0) return null
  const chosen = new Set(reports)
  const isRead = [true, ...talks.reports.map((report) => chosen.has(report))]
  let found: Bits | null = null
  for (const word of wanted) {
    const rows = emptyBits(index.rows)
    for (let at = firstFrom(index.words, word); index.words[at]?.startsWith(word) === true; at += 1) {
      for (const place of index.places[at] ?? [])
        if (isRead[place % index.stride] === true) addBit(rows, Math.floor(place / index.stride))
    }
    const before: Bits | null = found
    found = before === null ? rows : rows.map((bits, at) => bits & (before[at] ?? 0))
  }
  return found
}

/** The place of the first word that does not stand before the given one in the order of the list. */
function firstFrom(words: readonly string[], word: string): number {
  let from = 0
  let to = words.length
  while (from < to) {
    const middle = (from + to) >>> 1
    if ((words[middle] ?? '') < word) from = middle + 1
    else to = middle
  }
  return from
}
