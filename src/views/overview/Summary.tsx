import { summaryClauses, type SummaryClause } from '../../domain/overview'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
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
  const { talks, reports } = useSelection()
  const chosen = new Set(reports.map(({ id }) => id))
  const first = clause.accountIds.find((id) => chosen.has(talks.by.evidence.get(id)?.report.id ?? ''))
  if (first === undefined) return null
  const isCounted = clause.reports.length > mostListed || (clause.every && clause.reports.length > 2)
  return (
    <span className={styles.witnesses}>
      {isCounted ? (
        <EvidenceButton id={first} label={`${clause.reports.length} reports: evidence for ${clause.text}`}>
          {clause.every ? `all ${numberWord(clause.reports.length)}` : `${clause.reports.length} reports`}
        </EvidenceButton>
      ) : (
        <Witnesses ids={clause.accountIds} claim={clause.text} />
      )}
    </span>
  )
}
