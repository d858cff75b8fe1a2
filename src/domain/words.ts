/**
 * Words: what counts as one, and when two of them are the same in all but spelling. Quotation marks and punctuation
 * are no part of words; the offsets lead back to the printed string, so that a screen shows it as it is.
 */
import type { Segment } from './model'

export type Token = {
  /** The word as printed. */
  text: string
  /** The word as compared: see `foldWord`. */
  folded: string
  /** First UTF-16 unit of the word in the given string. */
  start: number
  /** First UTF-16 unit after it. */
  end: number
}

// Scripts written without spaces: every character is taken as a word, which is coarse, but aligns.
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}'
const letter = `(?:(?![${unspaced}])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C\\u200D])`
const wordPattern = new RegExp(
  [
    // initials with their points: U.S., e.g.
    '(?:\\p{L}\\.){2,}(?!\\p{L})',
    // amounts: $1,200.50, 9.45, 12:30, 40%
    `\\p{Sc}?\\p{N}+(?:[.,:]\\p{N}+)*%?(?!${letter})`,
    // words, with apostrophes and hyphens inside
    `${letter}+(?:['’ʼ&\\-\\u2010\\u2011]${letter}+)*`,
    `[${unspaced}]`,
  ].join('|'),
  'gu',
)

/**
 * The words of a text, in order, with their offsets in it. Punctuation and quotation marks are no words; hyphens and
 * apostrophes inside a word are part of it; a text without words gives an empty list.
 *
 * `tokenise('the "dual-use" list')` -> the, dual-use, list
 */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    text: match[0],
    folded: foldWord(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/**
 * A word without what is no word of its own: capitals, the kind of apostrophe or hyphen, soft hyphens, the points of
 * initials. Spelling stays. `plainWord('U.S.') -> 'us'`, `plainWord('Don’t') -> "don't"`
 */
export function plainWord(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\u200C\u200D]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<!\p{N})\.|\.(?!\p{N})/gu, '')
}

/** Most words: nothing about them can be otherwise. */
const plain = /^[a-z]+$/

/** What every word has that one of the rules below changes. */
const mayVary = /[iy]z|or|er|ens|gment|og|gray|l(?:ed|ing)/

// American to British endings. At least three letters before -ize keep "size", "prize" and "seize" as they are.
const endings: [RegExp, string][] = [
  [/^(\p{L}{3,})iz(e|es|ed|er|ers|ing|ings|able|ation|ations|ational|ationally)(?='|$)/u, '$1is$2'],
  [/^(\p{L}{3,})yz(e|es|ed|er|ers|ing)(?='|$)/u, '$1ys$2'],
]

// Only stems on which British and American print one word in two spellings; an open rule would fold "for" and "four".
const orStems =
  'arm|behavi|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|misdemean|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig'
const variants: [RegExp, string][] = [
  [new RegExp(`^((?:dis|un)?(?:${orStems}))or(?=$|[a-z'])`), '$1our'],
  [/^(cent|theat|calib|fib|lit|met|kilomet|centimet|lust|spect)er(s?)(?=$|')/, '$1re$2'],
  [/^(def|off|pret|lic)ens(e|es)(?=$|')/, '$1enc$2'],
  [
    /^(cancel|channel|counsel|fuel|label|level|marvel|model|signal|total|travel)(ed|er|ers|ing|or|ors)(?=$|')/,
    '$1l$2',
  ],
  [/^(judg|acknowledg)ment(s?)(?=$|')/, '$1ement$2'],
  [/^(dial|catal|anal)og(s?)(?=$|')/, '$1ogue$2'],
  [/^program(s?)(?=$|')/, 'programme$1'],
  [/^gray(s?)(?=$|')/, 'grey$1'],
]

/**
 * The form in which words are compared: `plainWord`, with American endings made British (-ize, -yze, and a closed
 * list of stems such as labor, center, defense). Accents are kept: they tell names apart.
 *
 * `foldWord('Normalizing') -> 'normalising'`, `foldWord('U.S.') -> 'us'`, `foldWord('prize') -> 'prize'`
 */
export function foldWord(word: string): string {
  const known = foldedWords.get(word)
  if (known !== undefined) return known
  const whole = plainWord(word)
  const folded = mayVary.test(whole) ? whole.split('-').map(foldPart).join('-') : whole
  if (foldedWords.size >= mostFoldedWords) foldedWords.clear()
  foldedWords.set(word, folded)
  return folded
}

const foldPart = (part: string): string =>
  [...endings, ...variants].reduce((form, [from, to]) => form.replace(from, to), part)

// A file has few distinct words and prints them over and over; folding each once makes comparing and searching quick.
const foldedWords = new Map<string, string>()
const mostFoldedWords = 50_000

/** The printed words of an excerpt in one string, its runs parted by an ellipsis of ours: `'six … of talks'`. */
export function joinExcerpt(excerpt: readonly Pick<Segment, 'exact'>[]): string {
  return excerpt.map((segment) => segment.exact).join(' … ')
}

/** How many words a text has; hyphenated ones count once. `countWords('a six-hour session') -> 3` */
export function countWords(text: string): number {
  return text.match(wordPattern)?.length ?? 0
}
