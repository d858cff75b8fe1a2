/**
 * Words that judge. Parley says that accounts differ, never which of them is right (data.md, rule 13), so none of
 * these may stand in what it says in its own words. Words inside quotation marks are somebody else's and are left
 * alone.
 */

/** Matched from the start of a word, without case; the list is closed: what is not in it is for an editor's eye. */
const judging = [
  'accurate',
  'bias',
  'blunder',
  'conceal',
  'deceiv',
  'deceptive',
  'disinformation',
  'distort',
  'dubious',
  'erroneous',
  'error',
  'fabricat',
  'fake',
  'false',
  'falsif',
  'hoax',
  'inaccura',
  'incorrect',
  'liar',
  'lied',
  'misinform',
  'mislead',
  'misquot',
  'misreport',
  'mistake',
  'omission',
  'omit',
  'one-sided',
  'plagiari',
  'propagand',
  'slanted',
  'suppress',
  'trustworth',
  'truthful',
  'unreliable',
  'untrue',
  'untrustworth',
  'whitewash',
  'wrong',
]

/** Whole turns, where the bare word has a harmless use ("the ferries lie idle", "a copied address"). */
const judgingTurns = [
  'a lie',
  'lies about',
  'lie about',
  'copied from',
  'fails to mention',
  'failed to mention',
]

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${judging.join('|')})[\\p{L}'’-]*|(?:${judgingTurns.join('|')})(?![\\p{L}\\p{N}]))`,
  'giu',
)

const quoted = /“[^”]*”|‘[^’]*’(?!\p{L})|"[^"]*"|(?<![\p{L}\p{N}])'[^']*'(?!\p{L})/gu

/** The judging words in a text of our own. `judgingWordsIn('Wrongly dated') -> ['Wrongly']` */
export function judgingWordsIn(text: string): string[] {
  return [...text.replace(quoted, ' ').matchAll(pattern)].map((match) => match[0])
}
