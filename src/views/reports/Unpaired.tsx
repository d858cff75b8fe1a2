import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { formatValue } from '../../domain/formatValue'
import type { Report } from '../../domain/model'
import type { UnpairedDetail } from '../../domain/reportPair'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import { ByIssue } from './ByIssue'
import styles from './ReportPage.module.css'

type Props = { carrier: Report; unpaired: readonly UnpairedDetail[]; name: string }

/** What of two reports only the one tells, with the kind of the other's silence. */
export function Unpaired({ carrier, unpaired, name }: Props) {
  const { talks, linkTo } = useSelection()
  const id = `pair-only-${carrier.id}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        Of the two only {name}: {formatNumber(unpaired.length, 'detail')}
      </h2>
      <ByIssue items={unpaired} detailOf={({ detail }) => detail}>
        {({ detail, account, silence }) => (
          <>
            <Link className={styles.question} to={linkTo(paths.detail(detail.id))}>
              {detail.label ?? detail.question}
            </Link>{' '}
            <EvidenceButton id={account.id} className={styles.printed}>
              <bdi>{formatValue(talks, detail, account.value)}</bdi>
            </EvidenceButton>{' '}
            {silence && silence.kind !== 'not mentioned' && <SilenceMark kind={silence.kind} />}
          </>
        )}
      </ByIssue>
    </section>
  )
}
