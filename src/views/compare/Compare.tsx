import { lazy, useMemo } from 'react'
import { CompareSwitch } from '../../collation/CompareSwitch'
import { formatNumber } from '../../domain/count'
import { emptyFilter } from '../../domain/filter'
import { buildMatrix } from '../../domain/matrix'
import { orderColumns } from '../../domain/columns'
import { useEngine } from '../../filter/useAnalysis'
import { useSelection } from '../../filter/useSelection'
import { part } from '../../ui/part'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Compare.module.css'
import { Matrix } from './Matrix'
import { LazyPart } from '../../ui/LazyPart'

const Focus = part(async () => (await import('./Focus')).Focus)
const MatrixChoices = part(async () => (await import('./MatrixChoices')).MatrixChoices)
const HiddenBase = lazy(async () => ({ default: (await import('./HiddenBase')).HiddenBase }))

/** Details by reports: who reported which, and where they part. */
export function Compare() {
  const { talks, details, reports, state, change } = useSelection()
  const { filter, unfolded, parting, rowOrder, byName, columns: own } = state
  const baseReport = reports.find(({ id }) => id === state.base)
  const engine = useEngine(baseReport !== undefined)
  const base = useMemo(
    () =>
      baseReport === undefined || engine === null
        ? null
        : { report: baseReport, relate: engine.relateToBase, rows: engine.baseRows },
    [baseReport, engine],
  )
  const columns = useMemo(
    () => orderColumns(talks, reports, { byName, columns: own }),
    [talks, reports, byName, own],
  )
  const rows = useMemo(
    () => buildMatrix(talks, details, filter, { unfolded, parting, rowOrder }),
    [talks, details, filter, unfolded, parting, rowOrder],
  )
  const shown = rows.filter(({ kind }) => kind === 'detail').length
  const wordings = rows.filter(({ kind }) => kind === 'wording').length
  const folded = details.length - shown - wordings
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
            <LazyPart>
              <Focus />
            </LazyPart>
            <CompareSwitch />
          </>
        }
      />
      {state.base !== null && baseReport === undefined && (
        <LazyPart>
          <HiddenBase id={state.base} />
        </LazyPart>
      )}
      <LazyPart>
        <MatrixChoices columns={columns} />
      </LazyPart>
      {rows.length > 0 ? (
        <Matrix rows={rows} reports={columns} base={base} />
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
