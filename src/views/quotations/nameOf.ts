import { openingWords } from '../../domain/markedWords'
import type { Quotation } from '../../domain/quotations'
import { fullestPrinting } from '../../domain/statements'
import { joinExcerpt } from '../../domain/words'

/**
 * The words to know a statement by: how its fullest printing begins, in marks where it has them; its title in our own
 * words where no chosen report prints it.
 */
export function nameOf({ statement, printings }: Quotation, most: number): string {
  const fullest = fullestPrinting({ ...statement, printings })
  if (fullest === null) return statement.title
  const words = openingWords(joinExcerpt(fullest.excerpt), most)
  return fullest.marks ? `“${words}”` : words
}
