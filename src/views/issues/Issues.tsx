import { useMemo } from 'react'
import { formatNumber } from '../../domain/count'
import { emptyFilter } from '../../domain/filter'
import { issueTracker } from '../../domain/issues'
import { arrangeTracker } from '../../domain/trackerOrder'
import { derivedAhead } from '../../filter/derivedAhead'
import { useSelection } from '../../filter/useSelection'
import { part } from '../../ui/part'
import { Below } from '../../ui/Below'
import { NothingLeft } from '../../ui/NothingLeft'
import { ViewHead } from '../../ui/ViewHead'
import { isUnfiltered } from '../../url/viewState'
import styles from './Issues.module.css'
import { TrackerTable } from './TrackerTable'
import { LazyPart } from '../../ui/LazyPart'

const TrackerControls = part(async () => (await import('./TrackerControls')).TrackerControls)

const trackerOf = derivedAhead((talks, analysis) => issueTracker(talks, analysis, null))

/** What was on the table, what each side says of it, and where it stands, from the reports alone. */
export function Issues() {
  const { talks, analysis, reports, detailIds, state, change } = useSelection()
  const selected = isUnfiltered(state.filter) ? null : detailIds
  const tracker = useMemo(
    () => (selected === null ? trackerOf(talks, analysis) : issueTracker(talks, analysis, selected)),
    [talks, analysis, selected],
  )
  const rounds = tracker.rounds.filter(({ round }) => round !== undefined)
  const groups = arrangeTracker(tracker.groups, state.grouping, state.sorting, reports.length)
  return (
    <>
      <ViewHead
        title="Issues"
        deck={`where each stands, from the reports alone; ${
          tracker.shown === tracker.all
            ? formatNumber(tracker.all, 'issue')
            : `${tracker.shown} of ${formatNumber(tracker.all, 'issue')}`
        }`}
        controls={
          tracker.groups.length > 0 && (
            <LazyPart>
              <TrackerControls />
            </LazyPart>
          )
        }
        documentTitle={`Issues · ${talks.head.talks.title} · Parley`}
      />
      {tracker.groups.length === 0 ? (
        tracker.all === 0 ? (
          <p className={styles.none}>The data file tracks no issue between the sides.</p>
        ) : (
          <NothingLeft what="issue" onClear={() => change({ filter: emptyFilter })} />
        )
      ) : (
        <TrackerTable tracker={{ ...tracker, rounds, groups }} />
      )}
      <Below>
        <p className={styles.key}>
          <span>
            <b>Hollow node:</b> these reports say nothing of the issue for that round.
          </span>
          <span>
            <b>Voices:</b> who is credited by name, each once; reports may credit nobody.
          </span>
          <span>
            <b>Not in these reports</b> means no position is told; all sides have the same fields.
          </span>
        </p>
      </Below>
    </>
  )
}
