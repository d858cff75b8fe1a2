import { Link } from 'react-router-dom'
import type { Coverage, CoverageCell, CoverageRow } from '../../domain/coverage'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './CoverageTable.module.css'

/** How many details of each issue each report speaks to: numbers with small bars, each leading to those details. */
export function CoverageTable({ coverage }: { coverage: Coverage }) {
  const { talks } = useSelection()
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
              {coverage.rows.map((row) => (
                <Row key={row.issue.id} row={row} most={coverage.most} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.note}>
        Details of each issue that a report speaks to. 0 may mean that it was written before it happened: the
        silences in Compare tell.
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
        <Link to={linkTo(paths.compare, { filter: { issues: [issue.id] } })}>
          {issue.short ?? issue.title}
        </Link>
      </th>
      <td className={styles.all}>{row.total}</td>
      {row.cells.map((cell) => (
        <td key={cell.report.id} className={styles.report}>
          <Cell cell={cell} row={row} most={most} />
        </td>
      ))}
    </tr>
  )
}

/** Units of the widest bar. */
const barWidth = 24

function Cell({ cell, row, most }: { cell: CoverageCell; row: CoverageRow; most: number }) {
  const { talks, linkTo } = useSelection()
  const witness = witnesses(talks).get(cell.report.id)
  if (cell.carried === 0) {
    const silent = cell.silences.map(({ kind, count }) => `${count} ${kind}`).join(', ')
    return (
      <span className={styles.none} title={silent === '' ? undefined : silent}>
        0
      </span>
    )
  }
  return (
    <Link
      to={linkTo(paths.compare, { filter: { issues: [row.issue.id], reports: [cell.report.id] } })}
      className={styles.cell}
      data-slot={witness?.slot}
    >
      {cell.carried}{' '}
      <span className="visually-hidden">
        of {row.total} in {witness?.name}
      </span>
      <svg className={styles.bar} viewBox={`0 0 ${barWidth} 3`} aria-hidden="true" focusable="false">
        <rect width={Math.max(1, (cell.carried / Math.max(1, most)) * barWidth)} height="3" />
      </svg>
    </Link>
  )
}
