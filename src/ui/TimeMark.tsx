import type { TimeShape } from '../domain/timeline'
import styles from './TimeMark.module.css'

type Props = {
  shape: TimeShape
  /** From and to, in the units of the drawing. An open end is given as the end of the drawing. */
  x0: number
  x1: number
  /** The middle of the mark. */
  y: number
  /** True for what is only expected: drawn hollow. */
  isExpected?: boolean
}

/** Steps of a fade: opacity from full to nothing, without a gradient that would need an id. */
const fade = [0.85, 0.7, 0.56, 0.43, 0.31, 0.2, 0.11, 0.05]

function Fade({
  x0,
  x1,
  y,
  height,
  reversed = false,
}: {
  x0: number
  x1: number
  y: number
  height: number
  reversed?: boolean
}) {
  const step = (x1 - x0) / fade.length
  const steps = reversed ? fade.toReversed() : fade
  return steps.map((opacity, index) => (
    <rect
      key={index}
      x={x0 + index * step}
      y={y - height / 2}
      width={Math.max(0, step)}
      height={height}
      fillOpacity={opacity}
    />
  ))
}

/** A bracketed line: one time within. */
const bracket = (x0: number, x1: number, y: number) => `M${x0} ${y - 6}v12M${x0} ${y}H${x1}M${x1} ${y - 6}v12`

/** A time as uncertain as it is told: dot, bar, bracket, blur, arrow or fade. */
export function TimeMark({ shape, x0, x1, y, isExpected = false }: Props) {
  const width = Math.max(3, x1 - x0)
  switch (shape) {
    case 'point':
      return <circle className={styles.point} cx={x0} cy={y} r={4.6} />
    case 'part of day':
    case 'day':
    case 'month':
    case 'year':
    case 'span':
      return (
        <rect
          className={
            isExpected ? styles.hollow : styles[shape === 'day' || shape === 'part of day' ? 'day' : 'long']
          }
          x={x0}
          y={y - 4}
          width={width}
          height={8}
        />
      )
    case 'between':
      return <path className={styles.line} d={bracket(x0, Math.max(x1, x0 + 6), y)} />
    case 'about': {
      const middle = (x0 + x1) / 2
      const half = Math.max(5, Math.min(18, width / 2))
      return (
        <g>
          {width > 40 && <path className={styles.line} d={bracket(x0, x1, y)} />}
          <g className={styles.blur}>
            <Fade x0={middle - half} x1={middle} y={y} height={11} reversed />
            <Fade x0={middle} x1={middle + half} y={y} height={11} />
          </g>
        </g>
      )
    }
    case 'before': {
      const start = Math.max(2, x0)
      return (
        <path
          className={isExpected ? styles.dashed : styles.line}
          d={`M${x1} ${y - 6}v12M${x1} ${y}H${start}m6 -4.5l-6 4.5l6 4.5`}
        />
      )
    }
    case 'after': {
      const end = x1 - 1
      return (
        <path
          className={isExpected ? styles.dashed : styles.line}
          d={`M${x0} ${y - 6}v12M${x0} ${y}H${end}m-6 -4.5l6 4.5l-6 4.5`}
        />
      )
    }
    case 'open end': {
      const solid = x0 + Math.min(width * 0.3, 90)
      return (
        <g className={styles.long}>
          <rect x={x0} y={y - 4} width={solid - x0} height={8} />
          <Fade x0={solid} x1={x1} y={y} height={8} />
        </g>
      )
    }
    case 'open start': {
      const solid = x1 - Math.min(width * 0.3, 90)
      return (
        <g className={styles.long}>
          <rect x={solid} y={y - 4} width={x1 - solid} height={8} />
          <Fade x0={x0} x1={solid} y={y} height={8} reversed />
        </g>
      )
    }
    case 'undated':
      return <path className={styles.dashed} d={`M${x0} ${y}H${Math.max(x1, x0 + 40)}`} />
  }
}
