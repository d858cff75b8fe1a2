import { use } from 'react'
import { Bar, BarChart, LabelList, XAxis, YAxis } from 'recharts'
import type { Coverage } from '../../domain/coverage'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { GoContext } from '../../ui/go'
import { useWidth } from '../../ui/useWidth'
import { chartHeight, coverageChartRows } from './coverageChartRows'
import styles from './CoverageChart.module.css'
import { useCarriedLink } from './useCarriedLink'

/** Room that a siglum needs inside its part of a bar, in px. */
const siglumRoom = 30

/** Issues as bars, each made of the accounts of every report, labelled in place. A part leads to its details. */
export function CoverageChart({ coverage }: { coverage: Coverage }) {
  const { talks } = useSelection()
  const linkToCarried = useCarriedLink()
  const go = use(GoContext)
  const [box, units, unit] = useWidth<HTMLElement>(1200)
  const width = Math.floor(units * unit)
  const known = witnesses(talks)
  const rows = coverageChartRows(coverage)
  const longest = Math.max(1, ...rows.map(({ sum }) => sum))
  const labels = width < 600 ? 110 : 150
  const perUnit = (width - labels - 10) / longest
  return (
    <figure ref={box} className={styles.box}>
      <BarChart
        width={width}
        height={chartHeight(rows.length)}
        data={rows}
        layout="vertical"
        margin={{ top: 0, right: 10, bottom: 0, left: 0 }}
        barCategoryGap={4}
        accessibilityLayer={false}
        aria-hidden="true"
      >
        <XAxis type="number" hide domain={[0, longest]} />
        <YAxis
          type="category"
          dataKey="name"
          width={labels}
          interval={0}
          axisLine={false}
          tickLine={false}
          tick={{ textAnchor: 'start', dx: -labels + 10 }}
          className={styles.axis}
        />
        {coverage.reports.map((report) => {
          const witness = known.get(report.id)
          const slot = witness?.slot ?? 0
          return (
            <Bar
              key={report.id}
              dataKey={`counts.${report.id}`}
              stackId="reports"
              fill={slot >= 1 && slot <= 5 ? `var(--o-${slot})` : 'var(--o-more)'}
              stroke="var(--paper)"
              isAnimationActive={false}
              className={styles.part}
              onClick={(_, index) => {
                const issue = rows[index]?.id
                if (issue !== undefined) go?.(linkToCarried([issue], report.id))
              }}
            >
              <LabelList
                dataKey={`counts.${report.id}`}
                position="center"
                className={styles.siglum}
                formatter={(count) =>
                  typeof count === 'number' && count * perUnit > siglumRoom ? (witness?.siglum ?? '') : ''
                }
              />
            </Bar>
          )
        })}
      </BarChart>
    </figure>
  )
}
