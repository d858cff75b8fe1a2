import type { Printing, Statement } from '../domain/model'
import { fullestPrinting } from '../domain/fullestPrinting'

/** The printing of the report that the reader chose as base, where it is among them; the fullest otherwise. */
export function selectBase(statement: Statement, chosen: string | null): Printing | null {
  return statement.printings.find(({ report }) => report === chosen) ?? fullestPrinting(statement)
}
