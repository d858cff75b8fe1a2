import { Bar, BarChart, CartesianGrid, Rectangle, XAxis, YAxis, type BarShapeProps } from 'recharts'
import type { LengthAxis } from '../../domain/lengthAxis'

export type LengthsRow = {
  name: string
  /** From bound to bound; an end that is open lies at the edge of the axis. */
  range: [number, number]
  bounds: 'both' | 'open' | 'none'
  words: string
}

type Props = { rows: LengthsRow[]; axis: LengthAxis; width: number; height: number }

/** One length: a bar from bound to bound, paler where it has no upper end, dotted for a vague word; words beneath. */
function Span({ x, y, width, height, payload }: BarShapeProps & { payload?: LengthsRow }) {
  const middle = y + height / 2
  return (
    <g>
      {payload?.bounds === 'none' ? (
        <path d={`M${x} ${middle}h${width}`} stroke="var(--ink-2)" strokeWidth="2" strokeDasharray="1.5 3" />
      ) : (
        <Rectangle
          x={x}
          y={y}
          width={width}
          height={height}
          fill="var(--sub)"
          fillOpacity={payload?.bounds === 'open' ? 0.35 : 1}
        />
      )}
      <text x={x + 2} y={y + height + 12} fill="var(--ink-2)" fontSize="12" fontFamily="var(--sans)">
        {payload?.words}
      </text>
    </g>
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
      <Bar dataKey="range" shape={Span} isAnimationActive={false} />
    </BarChart>
  )
}
