import type { Report } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { SiglumButton } from './SiglumButton'
import styles from './Witnesses.module.css'

type Props = {
  /** Ids of accounts or printings that a claim rests on; those of reports not chosen are left out. */
  ids: readonly string[]
  /** What the claim is, for screen readers. */
  claim: string
  /** When given, reports of this list without evidence keep their place as a dot. */
  among?: readonly Report[]
}

/** The sigla behind a claim, one for each report, each opening its evidence. */
export function Witnesses({ ids, claim, among }: Props) {
  const { talks, reports } = useSelection()
  const first = new Map<string, string>()
  for (const id of ids) {
    const evidence = talks.by.evidence.get(id)
    if (evidence && !first.has(evidence.report.id)) first.set(evidence.report.id, id)
  }
  const shown = among ?? reports.filter(({ id }) => first.has(id))
  if (shown.length === 0) return null
  return (
    <span className={among ? styles.columns : styles.row}>
      {shown.map((report) => {
        const id = first.get(report.id)
        if (id === undefined)
          return (
            <span key={report.id} className={styles.absent} aria-hidden="true">
              ·
            </span>
          )
        return (
          <SiglumButton key={report.id} id={id} report={report} claim={claim} className={styles.witness} />
        )
      })}
    </span>
  )
}
