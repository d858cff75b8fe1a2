import { lazy, useMemo } from 'react'
import { Link } from '../../ui/Link'
import { formatCount, formatNumber } from '../../domain/count'
import { coverageOf } from '../../domain/coverage'
import { emptyFilter } from '../../domain/filter'
import { overviewCounts } from '../../domain/overview'
import { formatWhen } from '../../domain/time'
import { usePartingLines } from '../../filter/usePartingLines'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { paths } from '../../url/paths'
import { Counts } from './Counts'
import { CoverageChartBelow } from './CoverageChartBelow'
import { CoverageTable } from './CoverageTable'
import styles from './Overview.module.css'
import { PartingLines } from './PartingLines'
import { Summary } from './Summary'

// The days are drawn below the words; their drawing loads after them, into a box of their size.
const DaysInSmall = lazy(async () => ({ default: (await import('./DaysInSmall')).DaysInSmall }))

/** What these talks were, where the reports part, who covers what, and the days, on one page. */
export function Overview() {
  const { talks, analysis, details, reports, change, linkTo } = useSelection()
  const { head } = talks
  const left = useMemo(() => ({ ...analysis, details: [...details] }), [analysis, details])
  const counts = useMemo(() => overviewCounts(talks, left), [talks, left])
  const lines = usePartingLines()
  const coverage = useMemo(() => coverageOf(talks, details, reports), [talks, details, reports])
  const place = talks.by.place.get(head.talks.place ?? '')
  const day = formatWhen(head.talks.when, head.talks.zone)
  return (
    <div className={styles.frame}>
      <title>{`${head.talks.short} · Parley`}</title>
      <div className={styles.columns}>
        <section className={styles.what} aria-labelledby="what-they-were">
          <h1 id="what-they-were" className={styles.title} tabIndex={-1}>
            {head.talks.short}
          </h1>
          <p className={styles.deck}>
            {place === undefined ? day : `${place.name}, ${day}`}:{' '}
            <Link to={linkTo(paths.reports)}>{formatCount(reports.length, 'report').toLowerCase()}</Link>,{' '}
            <Link to={linkTo(paths.compare)}>{formatNumber(details.length, 'detail')}</Link>,{' '}
            <Link to={`${linkTo(paths.delegations)}#voices`}>{formatNumber(counts.voices, 'voice')}</Link>
          </p>
          <Summary />
          <Counts counts={counts} details={details} />
        </section>
        <section className={styles.parting} aria-labelledby="where-they-part">
          {details.length === 0 ? (
            <>
              <h2 id="where-they-part" className={styles.heading}>
                Where the reports part
              </h2>
              <NothingLeft what="detail" onClear={() => change({ filter: emptyFilter })} />
            </>
          ) : (
            <PartingLines lines={lines} counts={counts} />
          )}
        </section>
        <section className={styles.coverage} aria-labelledby="who-covers-what">
          <CoverageTable coverage={coverage} />
        </section>
      </div>
      <LazyPart fallback={<div className={styles.days} />}>
        <DaysInSmall />
      </LazyPart>
      <CoverageChartBelow coverage={coverage} />
    </div>
  )
}
