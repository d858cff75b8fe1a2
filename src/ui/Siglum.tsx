import type { Report, Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import styles from './Siglum.module.css'

/** What makes an element the sign of a report: its letters, its outlet's colour, the outlet's name on demand. */
export function siglumProps(talks: Talks, report: Report) {
  const witness = witnesses(talks).get(report.id)
  if (!witness) return null
  return {
    className: styles.siglum,
    'data-slot': witness.slot,
    title: witness.name,
    children: witness.siglum,
  } as const
}

/** The sign of a report. */
export function Siglum({ talks, report }: { talks: Talks; report: Report }) {
  const props = siglumProps(talks, report)
  return props && <abbr {...props} />
}

type SiglaProps = {
  talks: Talks
  reports: readonly Report[]
  /** When given, the reports of this list that are not among `reports` keep their place as a dot. */
  among?: readonly Report[]
}

/** The signs of several reports, in the order of the file. */
export function Sigla({ talks, reports, among }: SiglaProps) {
  const present = new Set(reports.map(({ id }) => id))
  const shown = among ?? reports
  return (
    <span className={among ? styles.columns : styles.row}>
      {shown.map((report) =>
        present.has(report.id) ? (
          <Siglum key={report.id} talks={talks} report={report} />
        ) : (
          <span key={report.id} className={styles.absent} aria-hidden="true">
            ·
          </span>
        ),
      )}
    </span>
  )
}
