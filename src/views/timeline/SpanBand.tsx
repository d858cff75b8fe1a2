import type { TimeScale } from '../../domain/timeScale'
import { describeTimeSpan, type TimeSpan } from '../../domain/timeSpan'
import styles from './Drawing.module.css'

type Props = {
  scale: TimeScale
  width: number
  span: TimeSpan
  y: number
  height: number
  zone: string
  /** True while it is being marked: then it is said in words, too. */
  isMarked: boolean
}

/** A span of time on a calendar: the one that is chosen, or the one being marked. */
export function SpanBand({ scale, width, span, y, height, zone, isMarked }: Props) {
  const inside = (x: number) => Math.max(0, Math.min(width, x))
  const from = inside(scale.at(span.from) * width)
  const to = Math.max(from + 1, inside(scale.at(span.to) * width))
  const middle = inside((from + to) / 2)
  const anchor = middle < 100 ? 'start' : middle > width - 100 ? 'end' : 'middle'
  const textX = anchor === 'start' ? from + 4 : anchor === 'end' ? to - 4 : middle
  return (
    <g className={styles.span} aria-hidden="true">
      <rect x={from} y={y} width={to - from} height={4} />
      <path d={`M${from} ${y}v${height}M${to} ${y}v${height}`} />
      {isMarked && (
        <text x={textX} y={y + height - 5} textAnchor={anchor}>
          {describeTimeSpan(span, zone)}
        </text>
      )}
    </g>
  )
}
