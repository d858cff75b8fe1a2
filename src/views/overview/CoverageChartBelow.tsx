import { lazy, startTransition, Suspense, useEffect, useState } from 'react'
import type { Coverage } from '../../domain/coverage'
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
  return (
    <section className={styles.below} aria-labelledby="coverage-chart">
      <h2 id="coverage-chart" className={styles.heading}>
        Which report speaks to what
      </h2>
      <div className={styles.chart} data-rows={Math.min(30, coverage.rows.length)}>
        {isReady && (
          <Suspense fallback={null}>
            <CoverageChart coverage={coverage} />
          </Suspense>
        )}
      </div>
    </section>
  )
}
