import type { Fold } from '../../domain/findingKinds'
import { useCallback, useEffect, useRef } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Base } from '../../domain/baseRow'
import type { MatrixRow } from '../../domain/matrix'
import type { Report } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { paths } from '../../url/paths'
import { DetailRow } from './DetailRow'
import { GroupRow } from './GroupRow'
import styles from './Matrix.module.css'
import { MatrixHead } from './MatrixHead'
import { useGridKeys } from './useGridKeys'

type Props = {
  rows: readonly MatrixRow[]
  reports: readonly Report[]
  /** The report that the others are set against, or null. */
  base: Base | null
}

/** Reports beyond which the heads hold sigla alone, and the table scrolls sideways in its own region. */
const fewReports = 5

/** The grid itself. Rows are one list of models: drawing only a window of them is a matter of this file alone. */
export function Matrix({ rows, reports, base }: Props) {
  const { state, change, linkTo, ofSelection } = useSelection()
  const navigate = useNavigate()
  const latest = useRef({ state, change, linkTo })
  useEffect(() => {
    latest.current = { state, change, linkTo }
  })
  // Stable over every change of the address, so that a row is drawn again only when it changes itself.
  const handleEvidence = useCallback((id: string) => {
    const { state: now, change: go } = latest.current
    go({ evidence: now.evidence === id ? null : id }, { replace: now.evidence !== null })
  }, [])
  const handleOpen = useCallback(
    (row: string) => {
      const { state: now, linkTo: link } = latest.current
      void navigate(link(paths.detail(row), { base: now.base }))
    },
    [navigate],
  )
  const handleFold = useCallback((issue: string, fold: Fold) => {
    const { state: now, change: go } = latest.current
    const others = now.unfolded.filter((open) => open.issue !== issue || open.fold !== fold)
    const wasOpen = others.length < now.unfolded.length
    go({ unfolded: wasOpen ? others : [...others, { issue, fold }] }, { replace: true })
  }, [])
  const { body, current, onFocus, onKeyDown } = useGridKeys(rows[0]?.key, handleOpen)
  const stopIn = (key: string) => (current?.row === key ? current.column : null)
  const isMany = reports.length > fewReports
  return (
    <div className={styles.frame}>
      <div className={cx(styles.region, isMany && styles.many)} role="region" aria-label="Details by reports">
        <table
          role="grid"
          className={styles.table}
          aria-label="Details by reports"
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <MatrixHead reports={reports} hasNames={!isMany} base={base?.report ?? null} />
          <tbody ref={body}>
            {rows.map((row) =>
              row.kind === 'group' ? (
                <GroupRow
                  key={row.key}
                  row={row}
                  columns={reports.length}
                  href={linkTo(paths.issue(row.issue.id))}
                  stop={stopIn(row.key)}
                  ofSelection={ofSelection}
                  onFold={handleFold}
                />
              ) : (
                <DetailRow
                  key={row.key}
                  row={row}
                  href={linkTo(paths.detail(row.analysis.detail.id), { base: state.base })}
                  base={base}
                  reports={reports}
                  isUngrouped={state.rowOrder !== null}
                  stop={stopIn(row.key)}
                  evidence={state.evidence}
                  ofSelection={ofSelection}
                  onEvidence={handleEvidence}
                />
              ),
            )}
          </tbody>
        </table>
      </div>
    </div>
  )
}
