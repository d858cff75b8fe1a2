import { Link } from '../../ui/Link'
import type { IssueStatus } from '../../domain/issues'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { StatusMark } from '../../ui/StatusMark'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'

/** Who declared it, and on what day: `Bruce, 8 Apr 2025`. */
function DeclaredBy({ declared }: { declared: IssueStatus['declared'] }) {
  const { talks, linkTo } = useSelection()
  return (
    <>
      {declared.map(({ speaker, when }, index) => (
        <span key={speaker.id}>
          {index > 0 && '; '}
          <Link to={linkTo(paths.person(speaker.id))} className={styles.quiet}>
            <bdi>{speaker.name}</bdi>
          </Link>
          {when !== null && `, ${formatWhen(when, talks.head.talks.zone)}`}
        </span>
      ))}
    </>
  )
}

type Props = {
  status: IssueStatus
  /** True where space is short: only who kept a matter out, and when, is told by name. */
  isShort?: boolean
}

/** Where an issue stands, by the word of which side, who declared it and when, and on what condition. */
export function Standing({ status, isShort = false }: Props) {
  const { note, declared, kind, text, accountIds, reports } = status
  if (accountIds.length > 0 && reports.length === 0)
    return <span className={styles.unstated}>not in these reports</span>
  const isDeclared = declared.length > 0 && (!isShort || kind === 'excluded')
  return (
    <>
      <StatusMark
        kind={kind}
        text={isShort && kind === 'not resolved' ? text.replace(' in these reports', '') : text}
      />
      {(isDeclared || note !== null) && (
        <span className={styles.note}>
          {isDeclared && <DeclaredBy declared={declared} />}
          {isDeclared && note !== null && '. '}
          {note}
        </span>
      )}
    </>
  )
}
