import { Link } from 'react-router-dom'
import type { ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './ReportPage.module.css'

/** Where a report says one thing in two ways, in its key points and its body for instance. */
export function SelfDifferences({ profile }: { profile: ReportProfile }) {
  const { detailIds, linkTo } = useSelection()
  const shown = profile.selfDifferences.filter(({ detail }) => detailIds.has(detail.id))
  return (
    <section aria-labelledby="report-self">
      <h2 id="report-self">Where it differs from itself</h2>
      {shown.length === 0 && <p className={styles.note}>Nowhere, in these details.</p>}
      <ul>
        {shown.map(({ detail, account, difference }) => (
          <li key={difference.account.id} className={styles.item}>
            <Link className={styles.question} to={linkTo(paths.detail(detail.id))}>
              {detail.question}
            </Link>
            <p>
              <EvidenceButton id={account.id} className={styles.printed}>
                <bdi>{account.value.words}</bdi>
              </EvidenceButton>{' '}
              <span className={styles.note}>and</span>{' '}
              <EvidenceButton id={difference.account.id} className={styles.printed}>
                <bdi>{difference.account.value.words}</bdi>
              </EvidenceButton>
            </p>
            <p className={styles.note}>
              {difference.aspects.join(', ')}; {difference.text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
