import { useState } from 'react'
import { Link } from '../../ui/Link'
import { formatCount } from '../../domain/count'
import { foldCoverage, type Coverage, type CoverageRow } from '../../domain/coverage'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import { CoverageCells } from './CoverageCells'
import styles from './CoverageTable.module.css'

/** As many rows as stand beside the other columns without setting their height. */
const mostRows = 15

/** How many details of each issue each report speaks to: numbers with small bars, each leading to those details. */
export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const { talks } = useSelection()
  const [isUnfolded, setIsUnfolded] = useState(false)
  const { shown, folded, rest } = foldCoverage(coverage, mostRows)
  return (
    <>
      <h2 id="who-covers-what" className={styles.heading}>
        Who covers what
      </h2>
      {coverage.rows.length > 0 && (
        <div className={styles.scroll} role="region" aria-labelledby="who-covers-what" tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">Issue</span>
                </th>
                <th scope="col" className={styles.all}>
                  all
                </th>
                {coverage.reports.map((report) => (
                  <th key={report.id} scope="col" className={styles.report}>
                    <Siglum talks={talks} report={report} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row key={row.issue.id} row={row} most={coverage.most} />
              ))}
              {rest !== null && (
                <tr>
                  <th scope="row" className={styles.issue}>
                    <button
                      type="button"
                      aria-expanded={isUnfolded}
                      onClick={() => setIsUnfolded(!isUnfolded)}
                    >
                      {folded.length} smaller issues <span aria-hidden="true">{isUnfolded ? '▴' : '▾'}</span>
                    </button>
                  </th>
                  <CoverageCells issues={folded.map(({ issue }) => issue)} row={rest} most={coverage.most} />
                </tr>
              )}
            </tbody>
            {folded.length > 0 && (
              <tbody className={cx(styles.folded, isUnfolded && styles.unfolded)}>
                {folded.map((row) => (
                  <Row key={row.issue.id} row={row} most={coverage.most} />
                ))}
              </tbody>
            )}
          </table>
        </div>
      )}
      <p className={styles.note}>
        Details of each issue that a report speaks to
        {rest !== null &&
          `; ${formatCount(shown.length, 'issue').toLowerCase()} with the most, in the order told`}
        . 0 may mean that it was written before it happened: the silences in Compare tell.
      </p>
    </>
  )
}

function Row({ row, most }: { row: CoverageRow; most: number }) {
  const { linkTo } = useSelection()
  const { issue } = row
  return (
    <tr>
      <th scope="row" className={styles.issue}>
        <Link to={linkTo(paths.issue(issue.id))}>{issue.short ?? issue.title}</Link>
      </th>
      <CoverageCells issues={[issue]} row={row} most={most} />
    </tr>
  )
}
