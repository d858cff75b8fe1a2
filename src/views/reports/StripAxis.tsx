import { formatFigure } from '../../domain/count'
import { cx } from '../../ui/cx'
import styles from './Reports.module.css'
import { rem, type StripScale } from './stripGeometry'

/** A round step that gives about four labels. */
function roundStep(longest: number): number {
  const rough = longest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  return ([1, 2, 5, 10].find((factor) => factor * power >= rough * 0.9) ?? 10) * power
}

type Props = {
  scale: StripScale
  /** True where what each report is stands beside its strip. */
  isInset?: boolean
}

/** The one axis of the strips: characters from the first. */
export function StripAxis({ scale, isInset = false }: Props) {
  const { gutter, longest, plot } = scale
  const perCharacter = plot / longest
  const step = roundStep(longest)
  const ticks = Array.from({ length: Math.floor(longest / step) }, (_, index) => (index + 1) * step).filter(
    (tick) => (longest - tick) * perCharacter > 130,
  )
  const width = gutter + plot + 6
  return (
    <svg
      className={cx(styles.axis, isInset && styles.inset)}
      width={rem(width)}
      height={rem(20)}
      viewBox={`0 0 ${width} 20`}
      aria-hidden="true"
    >
      <text x={gutter} y={14}>
        first character
      </text>
      {ticks.map((tick) => (
        <text key={tick} x={gutter + tick * perCharacter} y={14} textAnchor="middle">
          {formatFigure(tick)}
        </text>
      ))}
      <text x={gutter + plot} y={14} textAnchor="end">
        {formatFigure(longest)} characters
      </text>
    </svg>
  )
}
