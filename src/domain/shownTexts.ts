/** What a cell shows of an account beside what is printed, for those who search it. */
import { formatCredit } from './credit'
import { formatValue } from './formatValue'
import type { Account, Detail, Talks } from './model'

/** An account's value and its credit, formatted, without the comparison that gives it letters. */
export const shownTexts = (talks: Talks, detail: Detail, account: Account): readonly string[] => [
  formatValue(talks, detail, account.value),
  formatCredit(talks, account),
]
