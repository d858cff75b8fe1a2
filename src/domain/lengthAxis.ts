/** Lengths of time, and counts that are ranges, on one axis, for drawing: data.md, rule 4. */
import { durationBounds, formatDurationRange } from './duration'
import type { DetailAnalysis } from './findings'
import type { Account, Detail, DurationValue, QuantityValue, Report } from './model'
import { quantityBounds } from './quantity'
import { formatRange, type Range } from './range'

/** One account of a range, in units of the axis. A null end is open; both null is a vague word without bounds. */
export type LengthLine = {
  detail: Detail
  report: Report
  account: Account
  from: number | null
  to: number | null
  fromIncluded: boolean
  /** The printed number, where the bounds are no printed range and no open end. */
  figure: number | null
  /** `more than 5 h`, `5.5 up to 6.5 h`, `no bounds` */
  text: string
}

export type LengthAxis = {
  /** Empty for counts. */
  unit: 'h' | 'days' | 'years' | ''
  from: number
  to: number
  ticks: number[]
  lines: LengthLine[]
}

const hoursPerUnit = { h: 1, days: 24, years: 8766 } as const

/** The unit in which the longest bound has few digits. */
function unitFor(hours: number): keyof typeof hoursPerUnit {
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

/** The number that was printed where it stands for a range around it, or for itself; none for other ranges. */
function figureOf({ to, qualifier, amount }: DurationValue | QuantityValue): number | null {
  return to === undefined && (qualifier === undefined || qualifier === 'about') ? (amount ?? null) : null
}

/** A range that an account gives, before it stands on an axis. */
type Found = {
  detail: Detail
  report: Report
  account: Account
  bounds: Range
  figure: number | null
  text: string
}

/**
 * The ranges that the reports give in these details: the first of a report, and of its others those that say another
 * range. `rangeOf` is null for what is none.
 */
function findRanges(
  analyses: readonly DetailAnalysis[],
  rangeOf: (account: Account) => Pick<Found, 'bounds' | 'figure' | 'text'> | null,
): Found[] {
  return analyses.flatMap(({ detail, cells }) =>
    cells.flatMap((cell) => {
      if (cell.kind !== 'account') return []
      const found: Found[] = []
      for (const account of [cell.account, ...cell.others]) {
        const range = rangeOf(account)
        if (range !== null && found.every(({ text }) => text !== range.text))
          found.push({ detail, report: cell.report, account, ...range })
      }
      return found
    }),
  )
}

const endsOf = (found: readonly Found[]): number[] =>
  found.flatMap(({ bounds }) => [bounds.from, bounds.to]).filter((end) => end !== null)

/** An axis over what was found, in a unit that is so many of those of the bounds. */
function axisOver(found: readonly Found[], unit: LengthAxis['unit'], scale: number): LengthAxis {
  const ends = endsOf(found).map((end) => end / scale)
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  const { from, to, step } = scaleFor(low, Math.max(high, low + high / 4))
  return {
    unit,
    from,
    to,
    ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step),
    lines: found.map(({ bounds, figure, ...line }) => ({
      ...line,
      from: bounds.from === null ? null : bounds.from / scale,
      to: bounds.to === null ? null : bounds.to / scale,
      fromIncluded: bounds.fromIncluded,
      figure: figure === null || bounds.from === null ? null : figure / scale,
    })),
  }
}

/**
 * The lengths that the chosen reports give in these details, on one axis that shows every bound and a step beyond, so
 * that an open end can fade. A report that gives another length besides has a line for it, too. Null when no account is
 * a length, or none has a bound: there is nothing to draw.
 *
 * "over five hours", "six hours" -> 4 to 8 h, ticks 4, 5, 6, 7, 8
 */
export function selectLengthAxis(analyses: readonly DetailAnalysis[]): LengthAxis | null {
  const found = findRanges(analyses, ({ value }) => {
    if (value.kind !== 'duration') return null
    const figure = figureOf(value)
    return {
      bounds: durationBounds(value),
      figure: figure === null ? null : figure * hoursIn(value),
      text: formatDurationRange(value),
    }
  })
  const ends = endsOf(found)
  if (ends.length === 0) return null
  const unit = unitFor(Math.max(...ends))
  return axisOver(found, unit, hoursPerUnit[unit])
}

/**
 * The counts of these details on one axis, as lengths are. Null where they are mere numbers, which need no drawing:
 * there have to be two lines, and one of them a range or an end that is open.
 *
 * "more than 30", "about 40" -> 20 to 60, the first without an upper end
 */
export function selectQuantityAxis(analyses: readonly DetailAnalysis[]): LengthAxis | null {
  const found = findRanges(analyses, ({ value }) => {
    if (value.kind !== 'quantity') return null
    const bounds = quantityBounds(value)
    return { bounds, figure: figureOf(value), text: formatRange(bounds, '') }
  })
  const isRange = ({ bounds: { from, to } }: Found) => from !== to
  return found.length > 1 && endsOf(found).length > 0 && found.some(isRange) ? axisOver(found, '', 1) : null
}

/** Hours in the printed unit, read off the bounds of an exact amount of it. */
function hoursIn(value: DurationValue): number {
  return (
    durationBounds({ kind: 'duration', amount: 1, unit: value.unit, exact: true, words: value.words }).from ??
    1
  )
}
