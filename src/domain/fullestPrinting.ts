import type { Printing, Statement } from './model'
import { unitsOf } from './wordUnits'
import { joinExcerpt, tokenise } from './words'

/**
 * The printing with the most words inside quotation marks (a contraction counts as what it stands for), the first of
 * them on a tie; the longest without marks
 * where none has them; null for a statement without printings. It serves as the base until the reader chooses one.
 */
export function fullestPrinting(statement: Statement): Printing | null {
  const length = (printing: Printing) => unitsOf(tokenise(joinExcerpt(printing.excerpt))).length
  return statement.printings.reduce<Printing | null>((fullest, printing) => {
    if (fullest === null) return printing
    if (printing.marks !== fullest.marks) return printing.marks ? printing : fullest
    return length(printing) > length(fullest) ? printing : fullest
  }, null)
}
