import type { IssueRow } from '../../domain/issues'
import type { TalksEvent } from '../../domain/model'
import { Witnesses } from '../../evidence/Witnesses'
import { StatusMark } from '../../ui/StatusMark'
import { Course } from './Course'
import styles from './Issues.module.css'

/** Where an issue stands, what each side says of it, and its course, each with the accounts it rests on. */
export function IssueStanding({ row, rounds }: { row: IssueRow; rounds: readonly TalksEvent[] }) {
  const { issue, status, positions, course } = row
  const told = rounds.filter((round) => round.round !== undefined)
  return (
    <section aria-labelledby="issue-standing">
      <h2 id="issue-standing">Where it stands in these reports</h2>
      <p>
        <StatusMark kind={status.kind} text={status.text} /> {status.note}{' '}
        <Witnesses ids={status.accountIds} claim={`where ${issue.title} stands`} />
      </p>
      <dl>
        {positions.map(({ delegation, stance, summary, accountIds }) => (
          <div key={delegation.id} className={styles.side}>
            <dt>{delegation.name}</dt>
            <dd>
              {summary === null ? (
                <span className={styles.unstated}>no position in these reports</span>
              ) : (
                <>
                  <span className={styles.stance}>{stance}</span> {summary}{' '}
                  <Witnesses ids={accountIds} claim={`${delegation.name} on ${issue.title}`} />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {told.length > 0 && <Course cells={course} rounds={told} />}
    </section>
  )
}
