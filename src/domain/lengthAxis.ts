/** Lengths of time on one axis, for drawing: data.md, rule 4. */
import { durationBounds, formatDurationRange } from './duration'
import type { DetailAnalysis } from './findings'
import type { Account, Detail, DurationValue, Report } from './model'

/** One account of a length, in units of the axis. A null end is open; both null is a vague word without bounds. */
export type LengthLine = {
  detail: Detail
  report: Report
  account: Account
  from: number | null
  to: number | null
  fromIncluded: boolean
  /** The printed number, where the bounds are those of a measured amount around it. */
  figure: number | null
  /** `more than 5 h`, `5.5 up to 6.5 h`, `no bounds` */
  text: string
}

export type LengthAxis = {
  unit: 'h' | 'days' | 'years'
  from: number
  to: number
  ticks: number[]
  lines: LengthLine[]
}

const hoursPerUnit = { h: 1, days: 24, years: 8766 } as const

/** The unit in which the longest bound has few digits. */
function unitFor(hours: number): LengthAxis['unit'] {
  if (hours <= 96) return 'h'
  return hours <= 24 * 400 ? 'days' : 'years'
}

/** The ends of an axis with a step beyond the bounds, at the smallest step of 1, 2 or 5 that gives five ticks at most. */
function scaleFor(low: number, high: number): { from: number; to: number; step: number } {
  let power = 10 ** Math.floor(Math.log10(Math.max(high / 1000, 1e-3)))
  for (;;) {
    for (const step of [power, 2 * power, 5 * power]) {
      const from = Math.max(0, Math.floor(low / step) * step - step)
      const to = Math.ceil(high / step) * step + step
      if ((to - from) / step <= 4.001) return { from, to, step }
    }
    power *= 10
  }
}

/** The number that a measured amount was printed with; none for counts, printed ranges and open ends. */
function figureOf(value: DurationValue): number | null {
  const isMeasured = value.to === undefined && (value.qualifier === undefined || value.qualifier === 'about')
  return isMeasured ? (value.amount ?? null) : null
}

/**
 * The lengths that the chosen reports give in these details, on one axis that shows every bound and a step beyond, so
 * that an open end can fade. Null when no account is a length, or none has a bound: there is nothing to draw.
 *
 * "over five hours", "six hours" -> 4 to 8 h, ticks 4, 5, 6, 7, 8
 */
export function selectLengthAxis(analyses: readonly DetailAnalysis[]): LengthAxis | null {
  const found = analyses.flatMap(({ detail, cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind !== 'account' || cell.account.value.kind !== 'duration') return []
      const { value } = cell.account
      return [{ detail, report: cell.report, account: cell.account, value, bounds: durationBounds(value) }]
    }),
  )
  const ends = found.flatMap(({ bounds }) => [bounds.from, bounds.to]).filter((end) => end !== null)
  if (ends.length === 0) return null
  const unit = unitFor(Math.max(...ends))
  const scale = hoursPerUnit[unit]
  const [low, high] = [Math.min(...ends) / scale, Math.max(...ends) / scale]
  const { from, to, step } = scaleFor(low, Math.max(high, low + high / 4))
  return {
    unit,
    from,
    to,
    ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step),
    lines: found.map(({ detail, report, account, value, bounds }) => {
      const figure = figureOf(value)
      const perUnit = bounds.from === null || value.amount === undefined ? null : durationUnit(value)
      return {
        detail,
        report,
        account,
        from: bounds.from === null ? null : bounds.from / scale,
        to: bounds.to === null ? null : bounds.to / scale,
        fromIncluded: bounds.fromIncluded,
        figure: figure === null || perUnit === null ? null : (figure * perUnit) / scale,
        text: formatDurationRange(value),
      }
    }),
  }
}

/** Hours in the printed unit, read off the bounds of an exact amount of it. */
function durationUnit(value: DurationValue): number {
  return (
    durationBounds({ kind: 'duration', amount: 1, unit: value.unit, exact: true, words: value.words }).from ??
    1
  )
}
