import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './ReportPage.module.css'

type SelfDifference = ReportProfile['selfDifferences'][number]

/** Where a report says one thing in two ways, in its key points and its body for instance; other words alone fold. */
export function SelfDifferences({ profile }: { profile: ReportProfile }) {
  const { detailIds } = useSelection()
  const shown = profile.selfDifferences.filter(({ detail }) => detailIds.has(detail.id))
  const isInWords = ({ difference: { aspects } }: SelfDifference) => aspects.every((one) => one === 'words')
  const inWords = shown.filter(isInWords)
  return (
    <section aria-labelledby="report-self">
      <h2 id="report-self">Where it differs from itself</h2>
      {shown.length === 0 && <p className={styles.note}>Nowhere, in these details.</p>}
      <SelfList list={shown.filter((one) => !isInWords(one))} />
      {inWords.length > 0 && (
        <details className={styles.fold}>
          <summary>{formatNumber(inWords.length, 'detail')} in other words alone</summary>
          <SelfList list={inWords} />
        </details>
      )}
    </section>
  )
}

function SelfList({ list }: { list: readonly SelfDifference[] }) {
  const { linkTo } = useSelection()
  return (
    <ul>
      {list.map(({ detail, account, difference }) => (
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
  )
}
