import { applyFilter } from '../../domain/filter'
import type { FindingKind } from '../../domain/findingKinds'
import { useSelection } from '../../filter/useSelection'
import styles from './Compare.module.css'

const single: FindingKind = 'one report only'

/**
 * Two ways to narrow the rows that exclude each other, each with what it would leave: where the reports part (of two
 * chosen reports: where the two part), and what one report alone has, which is the finding of that name in the filter.
 */
export function Focus() {
  const { talks, analysis, indexes, reports, state, change } = useSelection()
  const isSingle = state.filter.findings.length === 1 && state.filter.findings[0] === single
  const findings = isSingle ? [] : state.filter.findings
  const { counts } = applyFilter(talks, analysis, indexes, { ...state.filter, findings })
  return (
    <>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={state.parting}
        title="In any aspect but silence, which each cell shows"
        onClick={() => change({ parting: !state.parting, ...(isSingle && { filter: { findings: [] } }) })}
      >
        {reports.length === 2 ? 'Only where the two part' : 'Only where they part'}{' '}
        <span className={styles.count}>{counts.parting ?? '…'}</span>
      </button>
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={isSingle}
        onClick={() => change({ parting: false, filter: { findings: isSingle ? [] : [single] } })}
      >
        One report only <span className={styles.count}>{counts.findings?.get(single) ?? '…'}</span>
      </button>
    </>
  )
}
