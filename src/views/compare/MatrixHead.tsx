import type { Report, Talks } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { Siglum } from '../../ui/Siglum'
import styles from './Matrix.module.css'

type Props = { reports: readonly Report[]; hasNames: boolean; base: Report | null }

/** The day of the vantage, without its hour, and without a year that is that of the talks: `10 Apr`. */
function formatDay(talks: Talks, { vantage }: Report): string {
  const edtf = vantage.edtf.replace(/T[^/]*/g, '')
  const year = talks.head.talks.when.edtf.slice(0, 4)
  return formatWhen({ edtf }, talks.head.talks.zone).replace(new RegExp(` ${year}$`), '')
}

/** The head of the grid: each report by its siglum, with the day and stage it is written from. */
export function MatrixHead({ reports, hasNames, base }: Props) {
  const { talks } = useSelection()
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.detailHead}>
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
        <th scope="col" className={styles.findingHead}>
          <span className={styles.headName}>Finding</span>
          <span className={styles.vantage}>how they stand</span>
        </th>
        {reports.map((report) => (
          <th
            key={report.id}
            scope="col"
            className={cx(styles.reportHead, report.id === base?.id && styles.baseHead)}
          >
            <span className={styles.headName}>
              <Siglum talks={talks} report={report} />
              {hasNames && <span className={styles.outlet}> {witnesses(talks).get(report.id)?.name}</span>}
              {report.id === base?.id && <span className={styles.baseName}> base</span>}
            </span>
            {hasNames && (
              <span className={styles.vantage}>
                {formatDay(talks, report)}; <i>{report.vantage.stage}</i>
              </span>
            )}
          </th>
        ))}
      </tr>
    </thead>
  )
}
