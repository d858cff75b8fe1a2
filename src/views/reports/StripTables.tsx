import { useState } from 'react'
import { formatFinding } from '../../domain/findingKinds'
import { formatValue } from '../../domain/formatValue'
import { formatPlace, type PlacedAccount, type ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import styles from './Reports.module.css'

type Props = { rows: readonly { profile: ReportProfile; marks: readonly PlacedAccount[] }[] }

/** The strips as tables: every account in the order of the text. Made when they are asked for. */
export function StripTables({ rows }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details className={styles.tables} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{rows.length === 1 ? 'The strip as a table' : 'The strips as tables'}</summary>
      {isOpen &&
        rows.map(({ profile, marks }) => (
          <StripTable key={profile.report.id} profile={profile} marks={marks} />
        ))}
    </details>
  )
}

function StripTable({ profile, marks }: Props['rows'][number]) {
  const { talks, ofSelection } = useSelection()
  const name = profile.outlet?.name ?? profile.report.id
  return (
    <div className={styles.tableFrame} role="region" aria-label={`Accounts of ${name}`} tabIndex={0}>
      <table className={styles.table}>
        <caption>{name}: every account in the order of its text</caption>
        <thead>
          <tr>
            <th scope="col">Where</th>
            <th scope="col">Issue</th>
            <th scope="col">Detail</th>
            <th scope="col">This report</th>
            <th scope="col">Finding</th>
          </tr>
        </thead>
        <tbody>
          {marks.map((placed) => (
            <tr key={placed.account.id}>
              <td>{formatPlace(profile.report, placed)}</td>
              <td>{placed.issue?.title}</td>
              <td>{placed.detail.question}</td>
              <td>
                <EvidenceButton id={placed.account.id} className={styles.printed}>
                  <bdi>{formatValue(talks, placed.detail, placed.account.value)}</bdi>
                </EvidenceButton>
              </td>
              <td>
                <FindingMark finding={placed.finding} word={formatFinding(placed.finding, ofSelection)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
