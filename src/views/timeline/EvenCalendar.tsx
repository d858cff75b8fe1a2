import { evenTicks, type TimeScale } from '../../domain/timeScale'
import styles from './Drawing.module.css'

type Props = {
  /** The whole scale, and the part of it that is drawn below. */
  scale: TimeScale
  shown: TimeScale
  width: number
  zone: string
  height: number
}

/** Where its line runs, from its top. */
export const evenLine = 22

/** The same time at one even scale, with lines down to where the drawing puts it: how much is stretched, at a glance. */
export function EvenCalendar({ scale, shown, width, zone, height }: Props) {
  const even = (epoch: number) => ((epoch - scale.from) / (scale.to - scale.from)) * width
  const line = evenLine
  const isWhole = shown === scale
  const talks = scale.stretches.filter(({ ofTalks }) => ofTalks)
  const [first, last] = [talks[0], talks.at(-1)]
  const ticks = evenTicks(scale.from, scale.to, zone)
  const ends = [...ticks.map(({ at }) => at * width), width]
  const gaps = ticks.map(({ at }, index) => ({ from: at * width + 40, to: ends[index + 1] ?? width }))
  const widest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  const inside = (x: number) => Math.max(0, Math.min(width, x))
  const [from, to] = [inside(even(shown.from)), inside(even(shown.to))]
  return (
    <g aria-hidden="true">
      {isWhole && first && last && (
        <path
          className={styles.funnel}
          d={`M${even(first.from)} ${line}L${first.start * width} ${height}H${last.end * width}L${Math.max(even(last.to), even(first.from) + 2)} ${line}Z`}
        />
      )}
      {!isWhole && (
        <path
          className={styles.funnel}
          d={`M${from} ${line}L0 ${height}H${width}L${Math.max(to, from + 2)} ${line}Z`}
        />
      )}
      {isWhole &&
        scale.stretches.map(({ from: begin, start, tier }) =>
          tier === 'years' || tier === 'months' || tier === 'weeks' ? (
            <path
              key={begin}
              className={styles.thread}
              d={`M${even(begin)} ${line}L${start * width} ${height}`}
            />
          ) : null,
        )}
      <path className={styles.even} d={`M0 ${line}H${width}`} />
      {ticks.map(({ at, text }) => (
        <g key={text}>
          <path className={styles.even} d={`M${at * width} ${line}v-5`} />
          <text className={styles.evenLabel} x={at * width + 4} y={line - 7}>
            {text}
          </text>
        </g>
      ))}
      {widest && widest.to - widest.from > 190 && (
        <text className={styles.aside} x={(widest.from + widest.to) / 2} y={line - 7} textAnchor="middle">
          the calendar at one even scale
        </text>
      )}
    </g>
  )
}
