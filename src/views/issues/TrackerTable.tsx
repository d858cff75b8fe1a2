import { Fragment } from 'react'
import type { IssueTracker } from '../../domain/issues'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import styles from './Issues.module.css'
import { TrackerRow } from './TrackerRow'

/** Issues against the positions of the sides, in groups. It scrolls sideways in its own frame when it must. */
export function TrackerTable({ tracker }: { tracker: IssueTracker }) {
  const { talks } = useSelection()
  const columns = 5 + tracker.delegations.length + (tracker.rounds.length > 0 ? 1 : 0)
  return (
    <div className={styles.frame} role="region" aria-label="Issue tracker" tabIndex={0}>
      <table className={styles.tracker}>
        <colgroup>
          <col className={styles.issueColumn} />
          {tracker.delegations.map(({ id }) => (
            <col key={id} />
          ))}
          <col className={styles.statusColumn} />
          {tracker.rounds.length > 0 && <col className={styles.courseColumn} />}
          <col className={styles.reportsColumn} />
          <col className={styles.voicesColumn} />
          <col className={styles.detailsColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">Issue</th>
            {tracker.delegations.map((delegation) => (
              <th key={delegation.id} scope="col">
                {delegation.name}
                <span>as reported</span>
              </th>
            ))}
            <th scope="col">
              Where it stands
              <span>in these reports</span>
            </th>
            {tracker.rounds.length > 0 && (
              <th scope="col">
                Round to round
                <span>
                  {tracker.rounds.map(({ when }) => formatWhen(when, talks.head.talks.zone)).join(' to ')}
                </span>
              </th>
            )}
            <th scope="col">
              Reports
              <span>which mention it</span>
            </th>
            <th scope="col">
              Voices
              <span>named, behind them</span>
            </th>
            <th scope="col">
              Details
              <span>how they stand</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tracker.groups.map(({ group, rows }) => (
            <Fragment key={group.id}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={columns}>
                  {group.title} {group.note !== undefined && <i>{group.note}</i>}
                </th>
              </tr>
              {rows.map((row) => (
                <TrackerRow key={row.issue.id} row={row} rounds={tracker.rounds} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
