/** Times that accounts of a detail give, on one even axis, for drawing: data.md, rule 4. */
import { timeKey } from './assemble'
import type { DetailAnalysis } from './findings'
import type { Account, Detail, Report, Talks } from './model'
import { formatWhen } from './time'
import { evenTicks } from './timeScale'

/** One account of a time, in epoch milliseconds, half-open. A null end is open. */
export type TimeLine = {
  detail: Detail
  report: Report
  account: Account
  from: number | null
  to: number | null
  /** `about`, or a part of the day: its ends are printed nowhere, and are drawn soft. */
  isSoft: boolean
  /** `10 Apr 2025`, `10 Apr 2025 or later` */
  text: string
}

export type TimeAxis = {
  from: number
  to: number
  /** Where a day, month or year begins, from 0 to 1 along the axis. */
  ticks: { at: number; text: string }[]
  lines: TimeLine[]
}

const day = 86_400_000

/**
 * The times that the chosen reports give in these details, on one axis with room on both sides, two days long at
 * least: a clock time then stands in its day. A report that gives another time besides has a line for it, too. Null when
 * no account is a time with a bound.
 *
 * "10 April", "10 April or later" -> 8 to 12 Apr, two lines, the second without an upper end
 */
export function selectTimeAxis(talks: Talks, analyses: readonly DetailAnalysis[]): TimeAxis | null {
  const { zone } = talks.head.talks
  const lines = analyses.flatMap(({ detail, cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind !== 'account') return []
      const found: TimeLine[] = []
      for (const account of [cell.account, ...cell.others]) {
        const { value } = account
        if (value.kind !== 'time') continue
        const bounds = talks.times.get(timeKey(value))
        const text = formatWhen(value, zone)
        if (bounds === undefined || (bounds.from === null && bounds.to === null)) continue
        if (found.some((line) => line.text === text)) continue
        const isSoft = /[~?%]/.test(value.edtf) || value.partOfDay !== undefined
        found.push({ detail, report: cell.report, account, from: bounds.from, to: bounds.to, isSoft, text })
      }
      return found
    }),
  )
  const ends = lines.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null)
  if (ends.length === 0) return null
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const margin = Math.max((high - low) * 0.25, (2 * day - (high - low)) / 2, day / 2)
  const [from, to] = [low - margin, high + margin]
  const ticks = evenTicks(from, to, zone).filter(({ at }) => at >= 0 && at <= 1)
  return { from, to, ticks, lines }
}
