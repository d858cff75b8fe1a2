import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  Rectangle,
  XAxis,
  YAxis,
  type BarShapeProps,
} from 'recharts'
import type { LengthAxis } from '../../domain/lengthAxis'

export type LengthsRow = {
  name: string
  /** Null for a vague word, which has no bounds. */
  range: [number, number] | null
  isOpen: boolean
  words: string
}

type Props = { rows: LengthsRow[]; axis: LengthAxis; width: number; height: number }

/** The bars, from bound to bound; one without an upper end is paler and reaches the edge. */
function Span(props: BarShapeProps) {
  const { x, y, width, height, payload } = props
  return (
    <Rectangle
      x={x}
      y={y}
      width={width}
      height={height}
      fill="var(--sub)"
      fillOpacity={(payload as LengthsRow | undefined)?.isOpen ? 0.35 : 1}
    />
  )
}

/** The lengths of a family as ranges, in recharts. */
export function LengthsChart({ rows, axis, width, height }: Props) {
  const text = { fill: 'var(--ink-2)', fontSize: 12, fontFamily: 'var(--sans)' }
  return (
    <BarChart
      layout="vertical"
      data={rows}
      width={width}
      height={height}
      barSize={9}
      margin={{ top: 0, right: 16, bottom: 4, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} stroke="var(--rule)" />
      <XAxis
        type="number"
        orientation="top"
        domain={[axis.from, axis.to]}
        ticks={axis.ticks}
        tickFormatter={(tick: number) => (tick === axis.from ? `${tick} ${axis.unit}` : String(tick))}
        tick={text}
        axisLine={false}
        tickLine={false}
      />
      <YAxis type="category" dataKey="name" width={64} tick={text} axisLine={false} tickLine={false} />
      <Bar dataKey="range" shape={Span} isAnimationActive={false}>
        <LabelList dataKey="words" position="bottom" offset={3} {...text} />
      </Bar>
    </BarChart>
  )
}
