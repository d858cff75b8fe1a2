import type { Report } from '../../domain/model'
import { summaryClauses, type SummaryClause } from '../../domain/overview'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { numberWord } from './numberWord'
import styles from './Overview.module.css'

/** More witnesses than these are counted instead of listed. */
const mostListed = 4

/** What these talks were in a paragraph put together from data, each clause with its witnesses. */
export function Summary() {
  const { talks, reports } = useSelection()
  const clauses = summaryClauses(talks, reports)
  if (clauses.length === 0) return null
  return (
    <p className={styles.summary}>
      {clauses.map((clause) => (
        <span key={clause.text}>
          {clause.text}
          <ClauseWitnesses clause={clause} />{' '}
        </span>
      ))}
    </p>
  )
}

function ClauseWitnesses({ clause }: { clause: SummaryClause }) {
  const { talks } = useSelection()
  const firstOf = (report: Report) =>
    clause.accountIds.find((id) => talks.by.evidence.get(id)?.report.id === report.id)
  const [first] = clause.reports.map(firstOf)
  if (first === undefined) return null
  const isCounted = clause.reports.length > mostListed || (clause.every && clause.reports.length > 2)
  return (
    <span className={styles.witnesses}>
      {isCounted ? (
        <EvidenceButton id={first} label={`${clause.reports.length} reports: evidence for ${clause.text}`}>
          {clause.every ? `all ${numberWord(clause.reports.length)}` : `${clause.reports.length} reports`}
        </EvidenceButton>
      ) : (
        clause.reports.map((report) => (
          <EvidenceButton key={report.id} id={firstOf(report) ?? first} className={styles.witness}>
            <Siglum talks={talks} report={report} />
            <span className="visually-hidden">: evidence for {clause.text}</span>
          </EvidenceButton>
        ))
      )}
    </span>
  )
}
