import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatNumber } from '../../domain/count'
import { formatRunKind, type SharedRun } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { RunPlaces, runTitle } from './RunPlaces'
import styles from './Reports.module.css'

/** The wording that two reports share, run by run, in both places. */
export function PairRuns({ runs }: { runs: readonly SharedRun[] }) {
  const { talks } = useSelection()
  const siglumOf = (report: Report) => witnesses(talks).get(report.id)?.siglum ?? report.id
  const names = runs.filter(({ kind }) => kind === 'name or title').length
  return (
    <section className={styles.shared} aria-labelledby="pair-runs">
      <h2 id="pair-runs">
        {runs.length === 0 ? 'No wording in common was found' : formatNumber(runs.length, 'shared run')}
        {names > 0 && `, ${names} of names and titles alone`}
      </h2>
      <p className={styles.sentence}>
        Only narration points to a common source. Rewording is not searched for.
      </p>
      <ul className={styles.runs}>
        {runs
          .toSorted((a, b) => b.words - a.words)
          .map((run) => (
            <li key={run.id}>
              <p className={styles.runTitle}>{runTitle(run, formatRunKind(run, siglumOf))}</p>
              <RunPlaces run={run} isOfPair />
            </li>
          ))}
      </ul>
    </section>
  )
}
