import { Link } from '../../ui/Link'
import type { CoverageCell, CoverageRow } from '../../domain/coverage'
import type { Issue } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './CoverageTable.module.css'
import { useCarriedLink } from './useCarriedLink'

/** Units of the widest bar. */
const barWidth = 24

type Props = {
  /** The issues that the row stands for. */
  issues: readonly Issue[]
  row: Pick<CoverageRow, 'total' | 'cells'>
  most: number
}

/** The counts of a row: over all reports, then for each. */
export function CoverageCells({ issues, row: { total, cells }, most }: Props) {
  const { linkTo } = useSelection()
  const ids = issues.map(({ id }) => id)
  return (
    <>
      <td className={styles.all}>
        <Link to={linkTo(paths.compare, { filter: { issues: ids } })} className={styles.cell}>
          {total} <span className="visually-hidden">in all</span>
        </Link>
      </td>
      {cells.map((cell) => (
        <td key={cell.report.id} className={styles.report}>
          <Cell cell={cell} issues={ids} total={total} most={most} />
        </td>
      ))}
    </>
  )
}

type CellProps = { cell: CoverageCell; issues: readonly string[]; total: number; most: number }

function Cell({ cell, issues, total, most }: CellProps) {
  const { talks } = useSelection()
  const linkToCarried = useCarriedLink()
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
    <Link to={linkToCarried(issues, cell.report.id)} className={styles.cell} data-slot={witness?.slot}>
      {cell.carried}{' '}
      <span className="visually-hidden">
        of {total} in {witness?.name}
      </span>
      <svg className={styles.bar} viewBox={`0 0 ${barWidth} 3`} aria-hidden="true" focusable="false">
        <rect
          width={Math.min(barWidth, Math.max(1, (cell.carried / Math.max(1, most)) * barWidth))}
          height="3"
        />
      </svg>
    </Link>
  )
}
