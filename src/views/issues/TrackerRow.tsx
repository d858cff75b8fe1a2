import { Link } from 'react-router-dom'
import type { IssueRow } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { FindingCounts } from '../../ui/FindingCounts'
import { Sigla } from '../../ui/Siglum'
import { StatusMark } from '../../ui/StatusMark'
import { paths } from '../../url/paths'
import { Course } from './Course'
import styles from './Issues.module.css'

const most = 2

/** One issue: positions by side, status, course, who mentions it and who is heard, its details by finding. */
export function TrackerRow({ row, rounds }: { row: IssueRow; rounds: readonly TalksEvent[] }) {
  const { talks, reports, linkTo } = useSelection()
  const { issue, status } = row
  return (
    <tr>
      <th scope="row">
        <Link to={linkTo(paths.issue(issue.id))} className={styles.issue}>
          {issue.title}
        </Link>
        {issue.note !== undefined && <span className={styles.note}>{issue.note}</span>}
      </th>
      {row.positions.map((position) => (
        <td key={position.delegation.id}>
          {position.summary === null ? (
            <span className={styles.unstated}>not in these reports</span>
          ) : (
            <>
              <span className={styles.stance}>{position.stance}</span> {position.summary}{' '}
              <Witnesses ids={position.accountIds} claim={`${position.delegation.name} on ${issue.title}`} />
            </>
          )}
        </td>
      ))}
      <td>
        <StatusMark kind={status.kind} text={status.text} />
        {status.note !== null && <span className={styles.note}>{status.note}</span>}
      </td>
      {rounds.length > 0 && (
        <td>
          <Course cells={row.course} rounds={rounds} />
        </td>
      )}
      <td>
        <Sigla talks={talks} reports={row.reports} among={reports.length <= 8 ? reports : undefined} />
      </td>
      <td>
        {row.voices.length === 0 ? (
          <span className={styles.unstated}>none named</span>
        ) : (
          row.voices.map(({ name }) => name).join(', ')
        )}
      </td>
      <td>
        <Link to={linkTo(paths.compare, { filter: { issues: [issue.id] } })}>{row.details.length}</Link>{' '}
        <FindingCounts findings={row.findings} />
        {row.parts.slice(0, most).map(({ detail }) => (
          <Link key={detail.id} to={linkTo(paths.detail(detail.id))} className={styles.part}>
            {detail.label ?? detail.question}
          </Link>
        ))}
      </td>
    </tr>
  )
}
