/** Every run of printed words that a dataset holds, with the way to it: accounts, printings, words of a vantage. */
import type { Way } from './breach'
import type { Account, Detail, Printing, Segment, Statement, Talks, Zone } from './model'

/** An excerpt and what it belongs to. */
export type Cited = { report: string; at: Way; excerpt: readonly Segment[] } & (
  | { kind: 'account'; account: Account; detail: Detail }
  | { kind: 'printing'; printing: Printing; statement: Statement }
  | { kind: 'vantage' }
)

/** A run of UTF-16 units, half-open. */
export type Range = { start: number; end: number }

export function citedOf(talks: Talks): Cited[] {
  const accounts = talks.details.flatMap((detail) =>
    detail.accounts.map((account): Cited => {
      const at = ['details', { id: detail.id }, 'accounts', { id: account.id }, 'excerpt']
      return { kind: 'account', report: account.report, at, excerpt: account.excerpt, account, detail }
    }),
  )
  const printings = talks.statements.flatMap((statement) =>
    statement.printings.map((printing): Cited => {
      const at = ['statements', { id: statement.id }, 'printings', { id: printing.id }, 'excerpt']
      return { kind: 'printing', report: printing.report, at, excerpt: printing.excerpt, printing, statement }
    }),
  )
  const vantages = talks.reports.flatMap((report): Cited[] => {
    const { excerpt } = report.vantage
    const at = ['reports', { id: report.id }, 'vantage', 'excerpt']
    return excerpt === undefined ? [] : [{ kind: 'vantage', report: report.id, at, excerpt }]
  })
  return [...accounts, ...printings, ...vantages]
}

/** Zones that are no part of the report itself: never evidence, never searched. */
export const outerZones: ReadonlySet<Zone> = new Set<Zone>(['storage header', 'link list', 'page furniture'])

/** The report's own prose, of which at most half the words are excerpted. */
export const proseZones: ReadonlySet<Zone> = new Set<Zone>(['body', 'standfirst', 'key points'])

/** Whether a range lies wholly in the union of others. */
export function liesIn({ start, end }: Range, ranges: readonly Range[]): boolean {
  let at = start
  while (at < end) {
    const here = at
    const next = ranges.find((range) => range.start <= here && range.end > here)
    if (next === undefined) return false
    at = next.end
  }
  return true
}

/** Whether two ranges share a unit. */
export const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end
