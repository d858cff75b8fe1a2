import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { IssueRow } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { Sigla } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import { Course } from './Course'
import { DetailCounts } from './DetailCounts'
import styles from './Issues.module.css'
import { PositionText } from './PositionText'
import { Standing } from './Standing'

/** How many voices are named, leading to who they are, and their names, people leading to all that is told of them. */
function Voices({ row: { issue, voices } }: { row: IssueRow }) {
  const { talks, linkTo } = useSelection()
  if (voices.length === 0) return <span className={styles.unstated}>none named</span>
  return voices.map(({ id, name }, index) => (
    <Fragment key={id ?? name}>
      {index === 0 ? (
        <>
          <Link
            to={`${linkTo(paths.issue(issue.id))}#issue-voices`}
            aria-label={`${formatNumber(voices.length, 'voice')} on ${issue.title}`}
          >
            {voices.length}
          </Link>{' '}
        </>
      ) : (
        ', '
      )}
      {id !== null && talks.by.person.has(id) ? (
        <Link to={linkTo(paths.person(id))} className={styles.quiet}>
          <bdi>{name}</bdi>
        </Link>
      ) : (
        name
      )}
    </Fragment>
  ))
}

/** How many details the reports part in, and the one in which they part most. */
function Parts({ row: { issue, parts } }: { row: IssueRow }) {
  const { linkTo, state } = useSelection()
  const [first] = parts
  if (first === undefined) return null
  const findings = [...new Set(parts.map(({ finding }) => finding))]
  return (
    <span className={styles.parts}>
      <Link to={linkTo(paths.compare, { filter: { ...state.filter, issues: [issue.id], findings } })}>
        {parts.length} parting
      </Link>
      {' · '}
      <Link to={linkTo(paths.detail(first.detail.id))}>{first.detail.label ?? first.detail.question}</Link>
    </span>
  )
}

/** One issue: positions by side, status, course, who mentions it and who is heard, its details by finding. */
export function TrackerRow({ row, rounds }: { row: IssueRow; rounds: readonly TalksEvent[] }) {
  const { talks, reports, linkTo, state } = useSelection()
  const { issue } = row
  const mentioning = row.reports.map(({ id }) => id)
  const among = mentioning.length === reports.length ? state.filter.reports : mentioning
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
          <PositionText position={position} title={issue.title} />
        </td>
      ))}
      <td>
        <Standing status={row.status} isShort />
      </td>
      {rounds.length > 0 && (
        <td>
          <Course cells={row.course} rounds={rounds} isShort />
        </td>
      )}
      <td className={styles.reports}>
        <Link
          to={linkTo(paths.compare, { filter: { issues: [issue.id], reports: among } })}
          aria-label={`${formatNumber(row.reports.length, 'report')} on ${issue.title}`}
        >
          {row.reports.length}
        </Link>{' '}
        <Sigla talks={talks} reports={row.reports} among={reports.length <= 5 ? reports : undefined} />
      </td>
      <td>
        <Voices row={row} />
      </td>
      <td>
        <DetailCounts row={row} />
        <Parts row={row} />
      </td>
    </tr>
  )
}
