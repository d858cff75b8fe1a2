import { useId } from 'react'
import type { LengthAxis, LengthLine } from '../domain/lengthAxis'
import type { Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import styles from './RangeAxis.module.css'
import { useWidth } from './useWidth'

type Props = {
  talks: Talks
  axis: LengthAxis
  /** The lines to draw: all of the axis unless given. */
  lines?: readonly LengthLine[]
}

const left = 40
const top = 22
const lineHeight = 30

/**
 * Lengths, or counts, on one axis. An open circle and a fade: no end on that side. A bar: from bound to bound. A tick: the figure
 * that is printed. A dotted line: a vague word, without bounds.
 */
export function RangeAxis({ talks, axis, lines = axis.lines }: Props) {
  const fade = useId()
  const [box, measured] = useWidth<SVGSVGElement>(300)
  const width = Math.min(measured, 432)
  const right = width - 8
  const names = witnesses(talks)
  const height = top + Math.max(1, lines.length) * lineHeight
  const x = (value: number) => left + ((value - axis.from) / (axis.to - axis.from)) * (right - left)
  const label = lines.map((line) => `${names.get(line.report.id)?.name}: ${line.text}`).join('; ')
  return (
    <svg ref={box} className={styles.axis} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <linearGradient id={fade} x1="0" x2="1">
        <stop className={styles.stop} offset="0.25" stopOpacity="1" />
        <stop className={styles.stop} offset="1" stopOpacity="0" />
      </linearGradient>
      {axis.ticks.map((tick, index) => (
        <g key={tick}>
          <path className={styles.grid} d={`M${x(tick)} ${top - 4}V${height}`} />
          <text className={styles.tick} x={x(tick)} y={12} textAnchor="middle">
            {index === 0 ? `${tick} ${axis.unit}`.trim() : tick}
          </text>
        </g>
      ))}
      {lines.map((line, index) => (
        <g key={line.account.id} transform={`translate(0 ${top + index * lineHeight})`}>
          <text className={styles.siglum} data-slot={names.get(line.report.id)?.slot} x="0" y="12">
            {names.get(line.report.id)?.siglum}
          </text>
          <Bar line={line} x={x} right={right} fade={`url(#${fade})`} />
        </g>
      ))}
    </svg>
  )
}

type BarProps = { line: LengthLine; x: (value: number) => number; right: number; fade: string }

function Bar({ line, x, right, fade }: BarProps) {
  const { from, to, figure, text } = line
  const start = from === null ? left : x(from)
  const end = to === null ? right : x(to)
  // The words begin where they still have room before the right edge.
  const at = Math.max(left, Math.min(start + (to === null ? 7 : 0), right - text.length * 5.2))
  return (
    <>
      {from === null && to === null ? (
        <path className={styles.vague} d={`M${left} 8H${right}`} />
      ) : (
        <rect
          className={styles.bar}
          x={start}
          y="4"
          width={Math.max(2, end - start)}
          height="8"
          fill={to === null ? fade : undefined}
        />
      )}
      {from !== null && to === null && <circle className={styles.open} cx={start} cy="8" r="4" />}
      {figure !== null && <path className={styles.figure} d={`M${x(figure)} 2V14`} />}
      <text className={styles.note} x={at} y="25">
        {text}
      </text>
    </>
  )
}
