import type { Report, Talks } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import type { Piece } from '../../domain/window'
import { cx } from '../../ui/cx'
import { Siglum } from '../../ui/Siglum'
import { ColumnMenu } from './ColumnMenu'
import styles from './Matrix.module.css'
import { headKey } from './useGridKeys'

type Props = {
  reports: readonly Report[]
  /** Which of the columns are drawn. */
  pieces: readonly Piece[]
  isWindowed: boolean
  hasNames: boolean
  base: Report | null
  /** The column of the tab stop, when it is in the head. */
  stop: number | null
}

/** The day of the vantage, without its hour, and without a year that is that of the talks: `10 Apr`. */
function formatDay(talks: Talks, { vantage }: Report): string {
  const edtf = vantage.edtf.replace(/T[^/]*/g, '')
  const year = talks.head.talks.when.edtf.slice(0, 4)
  return formatWhen({ edtf }, talks.head.talks.zone).replace(new RegExp(` ${year}$`), '')
}

/** The head of the grid: each report by its siglum, with the day and stage it is written from. */
export function MatrixHead({ reports, pieces, isWindowed, hasNames, base, stop }: Props) {
  return (
    <thead role="rowgroup" data-below-filter="">
      <tr role="row" data-row={headKey} aria-rowindex={isWindowed ? 1 : undefined}>
        <th role="columnheader" scope="col" className={styles.detailHead} data-first="">
          <span className={styles.headName}>Detail</span>
          <span className={styles.vantage}>
            {base === null ? (
              <>
                <i className={styles.letter}>a b</i> hold together
              </>
            ) : (
              'each against the base'
            )}
          </span>
        </th>
        <th role="columnheader" scope="col" className={styles.findingHead}>
          <span className={styles.headName}>Finding</span>
          <span className={styles.vantage}>how they stand</span>
        </th>
        {pieces.map((piece) => {
          if (piece.kind === 'gap')
            return <td key={`gap ${piece.at}`} className={styles.gap} width={piece.size} aria-hidden="true" />
          const report = reports[piece.at]
          return (
            report && (
              <ReportHead
                key={report.id}
                report={report}
                column={piece.at + 2}
                isIndexed={isWindowed}
                hasNames={hasNames}
                isBase={report.id === base?.id}
                isStop={stop === piece.at + 2}
              />
            )
          )
        })}
      </tr>
    </thead>
  )
}

type HeadProps = {
  report: Report
  column: number
  isIndexed: boolean
  hasNames: boolean
  isBase: boolean
  isStop: boolean
}

/** The head of one column, which opens what can be done with the column. */
function ReportHead({ report, column, isIndexed, hasNames, isBase, isStop }: HeadProps) {
  const { talks } = useSelection()
  return (
    <th
      role="columnheader"
      scope="col"
      className={cx(styles.reportHead, isBase && styles.baseHead)}
      data-report={report.id}
      aria-colindex={isIndexed ? column + 1 : undefined}
    >
      <ColumnMenu report={report} column={column} isStop={isStop}>
        <span className={styles.headName}>
          <Siglum talks={talks} report={report} />
          {isBase && <span className={styles.baseName}> base</span>}
          {hasNames && <span className={styles.outlet}> {witnesses(talks).get(report.id)?.name}</span>}
        </span>
        {hasNames && (
          <span className={styles.vantage}>
            {formatDay(talks, report)}; <i>{report.vantage.stage}</i>
          </span>
        )}
      </ColumnMenu>
    </th>
  )
}
