import { fullestPrinting } from '../../domain/fullestPrinting'
import { directionOf, openingWords } from '../../domain/openingWords'
import type { Quotation } from '../../domain/quotations'
import { joinExcerpt } from '../../domain/words'

/**
 * The words to know a statement by: how its fullest printing begins, in marks where it has them; its title in our own
 * words where no chosen report prints it.
 */
export function nameOf({ statement, printings }: Quotation, most: number): string {
  const fullest = fullestPrinting({ ...statement, printings })
  if (fullest === null) return statement.title
  const words = openingWords(joinExcerpt(fullest.excerpt), most)
  const name = fullest.marks ? `“${words}”` : words
  // The marks have to run with the words: isolated, as the text around them runs the other way.
  return directionOf(words) === 'rtl' ? `\u2067${name}\u2069` : name
}
