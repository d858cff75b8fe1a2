import type { IssueRow } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { formatWhen } from '../../domain/time'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { Course } from './Course'
import { InWhoseWords } from './InWhoseWords'
import styles from './Issues.module.css'
import { PositionText } from './PositionText'
import { Standing } from './Standing'

/** Where an issue stands, what each side says of it, and its course, each with the accounts it rests on. */
export function IssueStanding({ row, rounds }: { row: IssueRow; rounds: readonly TalksEvent[] }) {
  const { talks } = useSelection()
  const { issue, status, positions, course } = row
  const told = rounds.filter(
    (round) => round.round !== undefined || course.some(({ event, summary }) => event === round && summary),
  )
  return (
    <section aria-labelledby="issue-standing">
      <h2 id="issue-standing">Where it stands in these reports</h2>
      <div className={styles.standing}>
        <Standing status={status} />{' '}
        <Witnesses ids={status.accountIds} claim={`where ${issue.title} stands`} />
      </div>
      <dl>
        {positions.map((position) => (
          <div key={position.delegation.id} className={styles.side}>
            <dt>{position.delegation.name}</dt>
            <dd>
              <PositionText position={position} title={issue.title} />
              <InWhoseWords position={position} />
            </dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && (
        <>
          <h3 className={styles.courseTitle}>Its course</h3>
          <p className={styles.courseHead} aria-hidden="true">
            {told.map((round) => (
              <span key={round.id}>
                <b>{round.title}</b>
                {formatWhen(round.when, talks.head.talks.zone)}
              </span>
            ))}
          </p>
          <Course cells={course} rounds={told} />
        </>
      )}
    </section>
  )
}
