import { type Fold, formatFinding } from '../../domain/findingKinds'
import { memo } from 'react'
import { Link } from 'react-router-dom'
import type { MatrixRow } from '../../domain/matrix'
import { FindingMark } from '../../ui/FindingMark'
import styles from './Matrix.module.css'

type Props = {
  row: Extract<MatrixRow, { kind: 'group' }>
  columns: number
  href: string
  /** The column of the tab stop, when it is in this row. */
  stop: number | null
  ofSelection: boolean
  onFold: (issue: string, fold: Fold) => void
}

/** The line of an issue, with what is folded beneath it. */
export const GroupRow = memo(function GroupRow({ row, columns, href, stop, ofSelection, onFold }: Props) {
  const { issue, folds, folded } = row
  return (
    <tr className={styles.group} data-row={row.key}>
      <th scope="row" colSpan={2}>
        <Link to={href} className={styles.groupTitle} data-column={0} tabIndex={stop === 0 ? 0 : -1}>
          {issue.title}
        </Link>{' '}
        {folded > 0 && <span className={styles.more}>{folded} more</span>}
      </th>
      <td role="gridcell" colSpan={Math.max(1, columns)} className={styles.folds}>
        {folds.map(({ fold, count, isOpen }, index) => (
          <button
            key={fold}
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            data-column={index + 2}
            tabIndex={stop === index + 2 ? 0 : -1}
            onClick={() => onFold(issue.id, fold)}
          >
            <span className={styles.twist} aria-hidden="true" />
            <FoldName fold={fold} ofSelection={ofSelection} /> {count}
          </button>
        ))}
      </td>
    </tr>
  )
})

function FoldName({ fold, ofSelection }: { fold: Fold; ofSelection: boolean }) {
  switch (fold) {
    case 'wording':
      return <FindingMark finding="worded differently" word="wording" className={styles.foldMark} />
    case 'one report only':
    case 'none reports it':
      return (
        <FindingMark finding={fold} word={formatFinding(fold, ofSelection)} className={styles.foldMark} />
      )
  }
}
