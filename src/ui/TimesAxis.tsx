import { useId } from 'react'
import type { Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import type { TimeAxis, TimeLine } from '../domain/timeAxis'
import styles from './RangeAxis.module.css'
import { useWidth } from './useWidth'

type Props = {
  talks: Talks
  axis: TimeAxis
  /** The lines to draw: all of the axis unless given. */
  lines?: readonly TimeLine[]
}

const left = 40
const top = 22
const lineHeight = 30

/** Times on one axis: a bar from bound to bound, paler where its ends are not sharp; a fade where it has no end. */
export function TimesAxis({ talks, axis, lines = axis.lines }: Props) {
  const id = useId()
  const [box, measured] = useWidth<SVGSVGElement>(300)
  const width = Math.min(measured, 432)
  const right = width - 8
  const names = witnesses(talks)
  const height = top + Math.max(1, lines.length) * lineHeight
  const across = (share: number) => left + share * (right - left)
  const x = (epoch: number) => across((epoch - axis.from) / (axis.to - axis.from))
  const ticks = axis.ticks.filter(({ at }, index) => {
    const before = axis.ticks[index - 1]
    return before === undefined || (at - before.at) * (right - left) > 38 || index % 2 === 0
  })
  const label = lines.map(({ report, text }) => `${names.get(report.id)?.name}: ${text}`).join('; ')
  return (
    <svg ref={box} className={styles.axis} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {(['later', 'earlier'] as const).map((end) => (
        <linearGradient
          key={end}
          id={`${id}${end}`}
          x1={end === 'later' ? 0 : 1}
          x2={end === 'later' ? 1 : 0}
        >
          <stop className={styles.stop} offset="0.25" stopOpacity="1" />
          <stop className={styles.stop} offset="1" stopOpacity="0" />
        </linearGradient>
      ))}
      {ticks.map(({ at, text }) => (
        <g key={at}>
          <path className={styles.grid} d={`M${across(at)} ${top - 4}V${height}`} />
          <text className={styles.tick} x={across(at)} y={12} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {lines.map(({ report, account, from, to, isSoft, text }, index) => {
        const start = from === null ? left : x(from)
        const end = to === null ? right : x(to)
        const fade = to === null ? `url(#${id}later)` : from === null ? `url(#${id}earlier)` : undefined
        return (
          <g key={account.id} transform={`translate(0 ${top + index * lineHeight})`}>
            <text className={styles.siglum} data-slot={names.get(report.id)?.slot} x="0" y="12">
              {names.get(report.id)?.siglum}
            </text>
            <rect
              className={styles.bar}
              x={start}
              y="4"
              width={Math.max(3, end - start)}
              height="8"
              fill={fade}
              opacity={isSoft ? 0.5 : 1}
            />
            <text
              className={styles.note}
              x={Math.max(left, Math.min(start, right - text.length * 5.2))}
              y="25"
            >
              {text}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
