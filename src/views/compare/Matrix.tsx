import { everyIssue, type Fold } from '../../domain/findingKinds'
import { use, useCallback, useDeferredValue, useEffect, useRef } from 'react'
import type { Base } from '../../domain/baseRow'
import { formatNumber } from '../../domain/count'
import type { MatrixRow } from '../../domain/matrix'
import type { Report } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { AliveLater } from '../../ui/AliveLater'
import { cx } from '../../ui/cx'
import { GoContext } from '../../ui/go'
import { rowsOnScreen } from '../../ui/rowsOnScreen'
import { useIsSettled } from '../../ui/useIsSettled'
import { paths } from '../../url/paths'
import { DetailRow } from './DetailRow'
import { GroupRow } from './GroupRow'
import styles from './Matrix.module.css'
import { MatrixHead } from './MatrixHead'
import { useGridKeys } from './useGridKeys'
import { useMatrixWindow, wholeRows } from './useMatrixWindow'

type Props = {
  rows: readonly MatrixRow[]
  reports: readonly Report[]
  /** The report that the others are set against, or null. */
  base: Base | null
}

/** Reports beyond which the heads hold sigla alone, and the table scrolls sideways in its own region. */
const fewReports = 5

/** The least height of most rows and of any, and the usual one with that of the rows of issues, in px. */
const lowRow = 35
const lowestRow = 24
const usualRow = 37

/** As many cells are drawn without anybody noticing that it takes time. */
const manyCells = 1500

/** Reports that a page of paper has room for. */
const mostOnPaper = 12

/** The grid itself: a true table, of which a window is drawn where it is long. */
export function Matrix({ rows, reports, base }: Props) {
  const { state, linkTo, ofSelection } = useSelection()
  const { handleEvidence, handleOpen, handleFold } = useHandlers()
  const { table, at, current, onFocus, onKeyDown } = useGridKeys(rows, reports.length, handleOpen)
  const region = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  const { isWindowed, rowPieces, columnPieces, shownRows, heightInFlight } = useMatrixWindow(
    region,
    body,
    rows,
    reports.length,
    { row: at, column: current.column - 2 },
  )
  const isSettled = useIsSettled()
  const isWhole = useIsWhole(rows, isWindowed ? 0 : rows.length * reports.length)
  const reach = isSettled && isWhole ? rowPieces.length : rowsInReach()
  // The row that has the tab stop is always among them.
  const drawn = rowPieces.filter((piece, index) => index < reach || piece.at === at)
  const stopIn = (key: string) => (current.row === key ? current.column : null)
  // The same for all rows, and a link of each would be put together anew at every change of the filter.
  const query = linkTo('', { base: state.base, parting: state.parting })
  const isMany = reports.length > fewReports
  return (
    <div className={cx(styles.frame, isWindowed && styles.windowed)}>
      {reports.length > mostOnPaper && (
        <p className={styles.onPaper}>
          More than {mostOnPaper} reports are too many for a page: choose those to print.
        </p>
      )}
      {isWindowed && <OnPaper from={shownRows.from} to={shownRows.to} count={rows.length} />}
      <div
        ref={region}
        data-below-filter=""
        className={cx(styles.region, isMany && styles.many)}
        role="region"
        aria-label="Details by reports"
      >
        <table
          ref={table}
          role="grid"
          className={styles.table}
          aria-label="Details by reports"
          {...(isWindowed && { 'aria-rowcount': rows.length + 1, 'aria-colcount': reports.length + 2 })}
          onFocus={onFocus}
          onKeyDown={onKeyDown}
        >
          <MatrixHead
            reports={reports}
            pieces={columnPieces}
            isWindowed={isWindowed}
            hasNames={!isMany}
            base={base?.report ?? null}
            stop={stopIn('head')}
          />
          <tbody ref={body} role="rowgroup">
            <AliveLater>
              {drawn.map((piece) => {
                if (piece.kind === 'gap')
                  return <Gap key={`gap ${piece.at}`} height={piece.size} span={columnPieces.length + 2} />
                const row = rows[piece.at]
                if (row === undefined) return null
                const index = isWindowed ? piece.at + 2 : undefined
                const height = heightInFlight(piece.at)
                if (row.kind !== 'group' && height !== null)
                  return <RowInFlight key={row.key} row={row} at={piece.at} height={height} />
                return row.kind === 'group' ? (
                  <GroupRow
                    key={row.key}
                    row={row}
                    index={index}
                    columns={columnPieces.length}
                    href={row.issue && linkTo(paths.issue(row.issue.id))}
                    stop={stopIn(row.key)}
                    ofSelection={ofSelection}
                    onFold={handleFold}
                  />
                ) : (
                  <DetailRow
                    key={row.key}
                    row={row}
                    index={index}
                    href={paths.detail(row.key) + query}
                    base={base}
                    reports={reports}
                    pieces={columnPieces}
                    isUngrouped={state.rowOrder !== null}
                    stop={stopIn(row.key)}
                    evidence={state.evidence}
                    ofSelection={ofSelection}
                    onEvidence={handleEvidence}
                  />
                )
              })}
              {reach < rowPieces.length && (
                <Gap
                  key="below"
                  height={(rowPieces.length - reach) * lowRow}
                  span={columnPieces.length + 2}
                />
              )}
            </AliveLater>
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** What the cells and folds do, stable over every change of the address: a row is drawn again when it changes itself. */
function useHandlers() {
  const { state, change, linkTo } = useSelection()
  const go = use(GoContext)
  const latest = useRef({ state, change, linkTo })
  useEffect(() => {
    latest.current = { state, change, linkTo }
  })
  const handleEvidence = useCallback((id: string) => {
    const { evidence } = latest.current.state
    latest.current.change({ evidence: evidence === id ? null : id }, { replace: evidence !== null })
  }, [])
  const handleOpen = useCallback(
    (row: string) => {
      const { state: now, linkTo: link } = latest.current
      go?.(link(paths.detail(row), { base: now.base, parting: now.parting }))
    },
    [go],
  )
  const handleFold = useCallback((issue: string | null, fold: Fold) => {
    const { unfolded } = latest.current.state
    const unfolding = { issue: issue ?? everyIssue, fold }
    const others = unfolded.filter((open) => open.issue !== unfolding.issue || open.fold !== fold)
    const wasOpen = others.length < unfolded.length
    latest.current.change({ unfolded: wasOpen ? others : [...others, unfolding] }, { replace: true })
  }, [])
  return { handleEvidence, handleOpen, handleFold }
}

/**
 * False for the first painting of rows that a filter has left, where there are many cells; true right after it. What lies
 * below what is in sight waits for what is in sight.
 */
function useIsWhole(rows: readonly MatrixRow[], cells: number): boolean {
  const asked = cells > manyCells ? rows : null
  const drawn = useDeferredValue(asked)
  return asked === null || drawn === asked
}

/** How many rows, from the first, reach to the lower edge of the screen, however far the reader has scrolled. */
function rowsInReach(): number {
  const region = document.querySelector('[role="region"]:has(> [role="grid"])')
  const above = Math.max(window.scrollY, region?.scrollTop ?? 0)
  return Math.ceil(above / lowestRow) + rowsOnScreen(usualRow)
}

/** The room of rows that are not drawn. */
function Gap({ height, span }: { height: number; span: number }) {
  return (
    <tr className={styles.gap} aria-hidden="true">
      <td height={height} colSpan={span} />
    </tr>
  )
}

type InFlight = { row: Exclude<MatrixRow, { kind: 'group' }>; at: number; height: number }

/** A row that flies past the reader: its question, at the height it will have. */
function RowInFlight({ row: { key, analysis }, at, height }: InFlight) {
  return (
    <tr role="row" className={styles.inFlight} data-row={key} data-at={at} aria-rowindex={at + 2}>
      <th role="rowheader" scope="row" className={styles.question}>
        {analysis.detail.question}
      </th>
      <td className={styles.gap} height={height} aria-hidden="true" />
    </tr>
  )
}

/** What a print of a long matrix holds, for paper alone. */
function OnPaper({ from, to, count }: { from: number; to: number; count: number }) {
  return (
    <p className={styles.onPaper}>
      Rows {from + 1} to {Math.min(to, count)} of {formatNumber(count, 'row')}: those on screen. A filter that
      leaves {wholeRows} rows or fewer prints them all.
    </p>
  )
}
