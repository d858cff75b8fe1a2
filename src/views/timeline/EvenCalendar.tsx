import { evenTicks, type TimeScale } from '../../domain/timeScale'
import styles from './Drawing.module.css'

type Props = { scale: TimeScale; width: number; zone: string; height: number }

/** The same time at one even scale, with lines down to where the zoom puts it: how much is stretched, at a glance. */
export function EvenCalendar({ scale, width, zone, height }: Props) {
  const even = (epoch: number) => ((epoch - scale.from) / (scale.to - scale.from)) * width
  const line = 22
  const talks = scale.stretches.filter(({ ofTalks }) => ofTalks)
  const [first, last] = [talks[0], talks.at(-1)]
  const ticks = evenTicks(scale.from, scale.to, zone)
  const ends = [...ticks.map(({ at }) => at * width), width]
  const gaps = ticks.map(({ at }, index) => ({ from: at * width + 40, to: ends[index + 1] ?? width }))
  const widest = gaps.toSorted((a, b) => b.to - b.from - (a.to - a.from))[0]
  return (
    <g aria-hidden="true">
      {first && last && (
        <path
          className={styles.funnel}
          d={`M${even(first.from)} ${line}L${first.start * width} ${height}H${last.end * width}L${Math.max(even(last.to), even(first.from) + 2)} ${line}Z`}
        />
      )}
      {scale.stretches.map(({ from, start, tier }) =>
        tier === 'years' || tier === 'months' || tier === 'weeks' ? (
          <path
            key={from}
            className={styles.thread}
            d={`M${even(from)} ${line}L${start * width} ${height}`}
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
