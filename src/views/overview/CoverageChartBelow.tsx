import { lazy, startTransition, useEffect, useState } from 'react'
import type { Coverage } from '../../domain/coverage'
import { LazyPart } from '../../ui/LazyPart'
import { chartHeight } from './coverageChartRows'
import styles from './Overview.module.css'

const CoverageChart = lazy(async () => ({ default: (await import('./CoverageChart')).CoverageChart }))

/** The coverage as a chart, fetched once the page stands; the table above is its content. */
export function CoverageChartBelow({ coverage }: { coverage: Coverage }) {
  const [isReady, setIsReady] = useState(false)
  useEffect(() => {
    const show = () => startTransition(() => setIsReady(true))
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(show, 300)
      return () => clearTimeout(timer)
    }
    const handle = requestIdleCallback(show)
    return () => cancelIdleCallback(handle)
  }, [])
  if (coverage.rows.length === 0) return null
  // As high as the chart will be, so that nothing moves when it comes.
  const room = (
    <svg width="1" height={chartHeight(coverage.rows.length)} aria-hidden="true" focusable="false" />
  )
  return (
    <section className={styles.below} aria-labelledby="coverage-chart">
      <h2 id="coverage-chart" className={styles.heading}>
        Which report speaks to what
      </h2>
      <div className={styles.chart}>
        {isReady ? (
          <LazyPart fallback={room}>
            <CoverageChart coverage={coverage} />
          </LazyPart>
        ) : (
          room
        )}
      </div>
    </section>
  )
}
