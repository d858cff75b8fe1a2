import { Fragment, type ReactNode } from 'react'
import { formatNumber } from '../../domain/count'
import type { IssueTracker } from '../../domain/issues'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { rowsOnScreen } from '../../ui/rowsOnScreen'
import { useIsSettled } from '../../ui/useIsSettled'
import styles from './Issues.module.css'
import { TrackerRow } from './TrackerRow'

/** The height of a row, in px, about: so many issues have room on the first screen. */
const usualRow = 84

/** The groups as far as their first rows reach. */
function beginningOf(groups: IssueTracker['groups']): IssueTracker['groups'] {
  let left = rowsOnScreen(usualRow)
  return groups.flatMap(({ group, rows }) => {
    const drawn = rows.slice(0, left)
    left -= drawn.length
    return drawn.length === 0 ? [] : [{ group, rows: drawn }]
  })
}

function Head({ note, children }: { note: string; children: ReactNode }) {
  return (
    <th scope="col">
      {children}
      <span>{note}</span>
    </th>
  )
}

/** Issues against the positions of the sides, in groups. It scrolls sideways in its own frame when it must. */
export function TrackerTable({ tracker }: { tracker: IssueTracker }) {
  const { talks } = useSelection()
  const { delegations, rounds, groups } = tracker
  const drawn = useIsSettled() ? groups : beginningOf(groups)
  const columns = 5 + delegations.length + (rounds.length > 0 ? 1 : 0)
  return (
    <div className={styles.frame} role="region" aria-label="Issue tracker" tabIndex={0}>
      <table className={styles.tracker}>
        <colgroup>
          <col className={styles.issueColumn} />
          {delegations.map(({ id }) => (
            <col key={id} />
          ))}
          <col className={styles.statusColumn} />
          {rounds.length > 0 && <col className={styles.courseColumn} />}
          <col className={styles.reportsColumn} />
          <col className={styles.voicesColumn} />
          <col className={styles.detailsColumn} />
        </colgroup>
        <thead>
          <tr>
            <Head note={`${tracker.shown}, in ${formatNumber(groups.length, 'group')}`}>Issue</Head>
            {delegations.map(({ id, name }) => (
              <Head key={id} note="as reported">
                {name}
              </Head>
            ))}
            <Head note="in these reports">Where it stands</Head>
            {rounds.length > 0 && (
              <Head note={rounds.map(({ when }) => formatWhen(when, talks.head.talks.zone)).join(' to ')}>
                Round to round
              </Head>
            )}
            <Head note="which mention it">Reports</Head>
            <Head note="named">Voices</Head>
            <Head note="how they stand">Details</Head>
          </tr>
        </thead>
        <tbody>
          {drawn.map(({ group, rows }) => (
            <Fragment key={group.id}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={columns}>
                  {group.title} {group.note !== undefined && <i>{group.note}</i>}
                </th>
              </tr>
              {rows.map((row) => (
                <TrackerRow key={row.issue.id} row={row} rounds={rounds} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  )
}
