import { formatNumber } from '../../domain/count'
import type { Report } from '../../domain/model'
import { summaryClauses, type SummaryClause, voicesBehind } from '../../domain/overview'
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
  const { talks, analysis } = useSelection()
  const { text, reports, every, accountIds } = clause
  const firstOf = (report: Report) =>
    accountIds.find((id) => talks.by.evidence.get(id)?.report.id === report.id)
  const [first] = reports.map(firstOf)
  if (first === undefined) return null
  const { named, uncredited } = voicesBehind(talks, analysis, clause)
  const voices = formatNumber(named, 'voice')
  const count = reports.length
  if (count > mostListed || (every && count > 2)) {
    // A count may be read as so many confirmations: it never stands without whose word it is.
    const nobody = uncredited > 0 && `; ${uncredited} credit${uncredited === 1 ? 's' : ''} nobody`
    return (
      <span className={styles.witnesses}>
        <EvidenceButton id={first}>
          {every ? `all ${numberWord(count)}` : `${count} reports`}
          {named === 0 ? ', none credits anybody' : [', ', voices, nobody]}
          <span className="visually-hidden">: evidence for {text}</span>
        </EvidenceButton>
      </span>
    )
  }
  return (
    <span className={styles.witnesses}>
      {reports.map((report) => (
        <EvidenceButton key={report.id} id={firstOf(report) ?? first} className={styles.witness}>
          <Siglum talks={talks} report={report} />
          <span className="visually-hidden">: evidence for {text}</span>
        </EvidenceButton>
      ))}
      {uncredited === 0 && named < count && <span className={styles.voices}>{voices}</span>}
    </span>
  )
}
