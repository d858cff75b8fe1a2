import { formatFinding } from '../../domain/findingKinds'
import { memo } from 'react'
import { Link } from '../../ui/Link'
import type { Base } from '../../domain/baseRow'
import { formatNumber } from '../../domain/count'
import { formatRowCounts, formatVoiceCount, type MatrixRow } from '../../domain/matrix'
import { useTalks } from '../../data/TalksContext'
import type { Report } from '../../domain/model'
import type { Piece } from '../../domain/window'
import { cx } from '../../ui/cx'
import { FindingMark, findingTone } from '../../ui/FindingMark'
import styles from './Matrix.module.css'
import { MatrixCell } from './MatrixCell'

type Props = {
  row: Exclude<MatrixRow, { kind: 'group' }>
  /** Its place in the whole grid, from 1, where only a part of that is drawn. */
  index: number | undefined
  href: string
  /** The column of the tab stop, when it is in this row. */
  stop: number | null
  /** Id of the account whose evidence is open. */
  evidence: string | null
  ofSelection: boolean
  /** The report that the others are set against, or null. */
  base: Base | null
  /** The reports in the order of their columns. */
  reports: readonly Report[]
  /** Which of the columns are drawn. */
  pieces: readonly Piece[]
  /** True where no group row says the issue. */
  isUngrouped: boolean
  onEvidence: (id: string) => void
}

/** One detail: its question, its finding, and what each report has. */
export const DetailRow = memo(function DetailRow({
  row,
  index,
  href,
  stop,
  evidence,
  ofSelection,
  base,
  reports,
  pieces,
  isUngrouped,
  onEvidence,
}: Props) {
  const talks = useTalks()
  const { analysis } = row
  const { detail, finding } = analysis
  const cellOf = (report: Report | undefined) => analysis.cells.find((cell) => cell.report === report)
  const voices = formatVoiceCount(analysis)
  const against = base === null ? null : base.rows.selectAgainstBase(talks, analysis, base)
  const isOpen = analysis.cells.some((cell) => cell.kind === 'account' && cell.account.id === evidence)
  return (
    <tr
      role="row"
      className={cx(row.kind === 'wording' && styles.wording)}
      data-row={row.key}
      data-at={index === undefined ? undefined : index - 2}
      data-finding={findingTone(finding)}
      aria-rowindex={index}
    >
      <th role="rowheader" scope="row" className={cx(styles.question, isOpen && styles.open)}>
        <Link to={href} data-column={0} tabIndex={stop === 0 ? 0 : -1} title={detail.note}>
          {row.kind === 'wording' ? (detail.label ?? detail.question) : detail.question}
        </Link>
        {isUngrouped && <span className={styles.issue}>{talks.by.issue.get(detail.issue)?.title}</span>}
        {row.kind === 'detail' && <Beside family={row.family} wordings={row.wordings} />}
      </th>
      <td role="gridcell" className={styles.finding} data-column={1} tabIndex={stop === 1 ? 0 : -1}>
        <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
        {voices !== null && (
          <span className={styles.voices} title={analysis.voices.text}>
            {voices}
          </span>
        )}
        <span className={styles.counts}>{formatRowCounts(analysis)}</span>
      </td>
      {pieces.map((piece) => {
        if (piece.kind === 'gap')
          return <td key={`gap ${piece.at}`} className={styles.gap} width={piece.size} aria-hidden="true" />
        const cell = cellOf(reports[piece.at])
        if (cell === undefined) return null
        return (
          <MatrixCell
            key={cell.report.id}
            analysis={analysis}
            cell={cell}
            against={against?.get(cell.report.id) ?? null}
            words={base?.rows ?? null}
            isAgainstBase={against !== null && against.size > 0}
            column={piece.at + 2}
            isIndexed={index !== undefined}
            isStop={stop === piece.at + 2}
            isOpen={cell.kind === 'account' && cell.account.id === evidence}
            onEvidence={onEvidence}
          />
        )
      })}
    </tr>
  )
})

function Beside({ family, wordings }: { family: number; wordings: number }) {
  const parts = [
    ...(family > 1 ? [`family of ${family}`] : []),
    ...(wordings > 0 ? [formatNumber(wordings, 'wording')] : []),
  ]
  return parts.length === 0 ? null : <span className={styles.beside}>{parts.join('; ')}</span>
}
