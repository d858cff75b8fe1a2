/** Printed amounts with what is no other word folded away: figures for number words, one form of the unit. */
import { foldWord, tokenise } from './words'

const numberWords = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ')

const figures = new Map(numberWords.map((word, index) => [word, String(index)]))

/**
 * The words of a printed amount for comparison: number words up to twenty as figures, hyphens opened, plurals of
 * units made singular, `hrs` and `mins` written out.
 * `foldAmountWords('six-hour') -> '6 hour'`, `foldAmountWords('Six hours') -> '6 hour'`
 */
export function foldAmountWords(words: string): string {
  return tokenise(words)
    .flatMap((token) => foldWord(token.text).split('-'))
    .map((word) => figures.get(word) ?? word.replace(/^(minute|hour|day|week|month|year)s$/, '$1'))
    .map((word) => word.replace(/^hrs?$/, 'hour').replace(/^mins?$/, 'minute'))
    .join(' ')
}
