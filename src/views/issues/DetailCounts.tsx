import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { formatFinding } from '../../domain/findingKinds'
import type { IssueRow } from '../../domain/issues'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'

/** How many details an issue has and how they stand, each number leading to exactly those. */
export function DetailCounts({ row: { issue, details, findings } }: { row: IssueRow }) {
  const { linkTo, state, ofSelection } = useSelection()
  const { filter } = state
  return (
    <span className={styles.counts}>
      <Link
        to={linkTo(paths.compare, { filter: { ...filter, issues: [issue.id] } })}
        className={styles.total}
        aria-label={`${formatNumber(details.length, 'detail')} on ${issue.title}`}
      >
        {details.length}
      </Link>
      {findings.map(({ finding, count }) => (
        <Link
          key={finding}
          to={linkTo(paths.compare, { filter: { ...filter, issues: [issue.id], findings: [finding] } })}
          className={styles.count}
          title={`${formatFinding(finding, ofSelection)}: ${count}`}
          aria-label={`${issue.title}, ${formatFinding(finding, ofSelection)}: ${count}`}
        >
          <FindingMark finding={finding} />
          {count}
        </Link>
      ))}
    </span>
  )
}
