import { formatCredit } from '../../domain/credit'
import type { IssuePosition } from '../../domain/issues'
import { joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import styles from './Issues.module.css'

/** The printed words that a position rests on, report by report, each with whose words they are. */
export function InWhoseWords({ position }: { position: IssuePosition }) {
  const { talks, reports } = useSelection()
  const told = reports.flatMap((report) =>
    position.accountIds.flatMap((id) => {
      const evidence = talks.by.evidence.get(id)
      return evidence?.kind === 'account' && evidence.report.id === report.id
        ? [{ id, report, account: evidence.account }]
        : []
    }),
  )
  if (told.length === 0) return null
  return (
    <ul className={styles.inWords}>
      {told.map(({ id, report, account }) => (
        <li key={id}>
          <Siglum talks={talks} report={report} />{' '}
          <EvidenceButton id={id} className={styles.value}>
            <bdi lang={report.language}>{joinExcerpt(account.excerpt)}</bdi>
          </EvidenceButton>{' '}
          <span className={styles.when}>{formatCredit(talks, account)}</span>
        </li>
      ))}
    </ul>
  )
}
