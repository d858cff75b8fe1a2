import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatNumber } from '../../domain/count'
import { formatRunKind, longestNarration, type SharedRun } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import styles from './Reports.module.css'
import { RunPlaces, runTitle } from './RunPlaces'

/** One line on what is shared, and every run in words: the accessible form of the ribbons. */
export function SharedLine({ runs }: { runs: readonly SharedRun[] }) {
  const { talks } = useSelection()
  const siglumOf = (report: Report) => witnesses(talks).get(report.id)?.siglum ?? report.id
  const longest = longestNarration(runs)
  const most = longest[0]
  const names = runs.filter(({ kind }) => kind === 'name or title').length
  return (
    <section className={styles.shared} aria-label="Shared wording">
      <p className={styles.sentence}>
        {most === undefined
          ? 'Outside quotations, titles and names, no run of words was found in two of these reports.'
          : `Outside quotations, titles and names, no two of these reports share more than ${formatNumber(most.words, 'word')} in a row (${longest.map(({ a, b }) => `${siglumOf(a.report)} and ${siglumOf(b.report)}`).join('; ')}).`}{' '}
        Rewording is not searched for.
      </p>
      {runs.length > 0 && (
        <details>
          <summary>
            {formatNumber(runs.length, 'shared run')} in words, {names} of them of names and titles alone
          </summary>
          <ul className={styles.runs}>
            {runs
              .toSorted((a, b) => b.words - a.words)
              .map((run) => (
                <li key={run.id}>
                  <p className={styles.runTitle}>{runTitle(run, formatRunKind(run, siglumOf))}</p>
                  <RunPlaces run={run} />
                </li>
              ))}
          </ul>
        </details>
      )}
    </section>
  )
}
