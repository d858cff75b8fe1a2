import { CompareSwitch } from '../../collation/CompareSwitch'
import { formatNumber } from '../../domain/count'
import { emptyFilter } from '../../domain/filter'
import { buildMatrix, foldOf, hasParting } from '../../domain/matrix'
import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Compare.module.css'
import { Matrix } from './Matrix'

/** Details by reports: who reported which, and where they part. */
export function Compare() {
  const { talks, details, reports, state, change } = useSelection()
  const rows = buildMatrix(talks, details, state.filter, state)
  const shown = rows.filter(({ kind }) => kind === 'detail').length
  const wordings = rows.filter(({ kind }) => kind === 'wording').length
  const folded = rows.reduce((sum, row) => sum + (row.kind === 'group' ? row.folded : 0), 0)
  const parting = details.filter(
    (analysis) => hasParting(analysis) && foldOf(talks, analysis) === null,
  ).length
  return (
    <>
      <ViewHead
        title="Compare"
        documentTitle={`Compare · ${talks.head.talks.title} · Parley`}
        deck={[
          `${formatNumber(shown, 'detail')} side by side`,
          ...(wordings > 0 ? [`${formatNumber(wordings, 'row')} on wording`] : []),
          ...(folded > 0 ? [`${folded} folded: wordings, and what one report or none has`] : []),
        ].join('; ')}
        controls={
          <>
            <button
              type="button"
              className={styles.toggle}
              aria-pressed={state.parting}
              title="In any aspect but silence, which each cell shows"
              onClick={() => change({ parting: !state.parting })}
            >
              Only where they part <span className={styles.count}>{parting}</span>
            </button>
            <CompareSwitch />
          </>
        }
      />
      {rows.length > 0 ? (
        <Matrix rows={rows} reports={reports} />
      ) : (
        <p className={styles.empty}>
          No detail is left under this filter.{' '}
          <button
            type="button"
            className={styles.action}
            onClick={() => change({ filter: emptyFilter, parting: false })}
          >
            Show all {talks.details.length}
          </button>
        </p>
      )}
    </>
  )
}
