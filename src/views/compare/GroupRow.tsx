import { type Fold, formatFinding } from '../../domain/findingKinds'
import { memo } from 'react'
import { Link } from '../../ui/Link'
import type { MatrixRow } from '../../domain/matrix'
import { FindingMark } from '../../ui/FindingMark'
import styles from './Matrix.module.css'

type Props = {
  row: Extract<MatrixRow, { kind: 'group' }>
  /** Its place in the whole grid, from 1, where only a part of that is drawn. */
  index: number | undefined
  columns: number
  /** The page of the issue, or null for the line of all issues. */
  href: string | null
  /** The column of the tab stop, when it is in this row. */
  stop: number | null
  ofSelection: boolean
  onFold: (issue: string | null, fold: Fold) => void
}

/** The line of an issue, with what is folded beneath it; or one line for what is folded of all issues. */
export const GroupRow = memo(function GroupRow({
  row,
  index,
  columns,
  href,
  stop,
  ofSelection,
  onFold,
}: Props) {
  const { issue, folds, folded } = row
  const isStop = { 'data-column': 0, tabIndex: stop === 0 ? 0 : -1 }
  return (
    <tr
      role="row"
      className={styles.group}
      data-row={row.key}
      data-at={index === undefined ? undefined : index - 2}
      aria-rowindex={index}
    >
      <th role="rowheader" scope="row" colSpan={2} aria-colspan={2}>
        {issue === null || href === null ? (
          <span className={styles.groupTitle} {...isStop}>
            Folded, of all issues
          </span>
        ) : (
          <Link to={href} className={styles.groupTitle} {...isStop}>
            {issue.title}
          </Link>
        )}{' '}
        {folded > 0 && <span className={styles.more}>{folded} more</span>}
      </th>
      <td
        role="gridcell"
        colSpan={Math.max(1, columns)}
        aria-colspan={Math.max(1, columns)}
        className={styles.folds}
      >
        {folds.map(({ fold, count, isOpen }, at) => (
          <button
            key={fold}
            type="button"
            className={styles.fold}
            aria-expanded={isOpen}
            data-column={at + 2}
            tabIndex={stop === at + 2 ? 0 : -1}
            onClick={() => onFold(issue?.id ?? null, fold)}
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
