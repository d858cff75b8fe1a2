import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { formatCredit } from '../../domain/credit'
import { formatValue } from '../../domain/formatValue'
import type { Account, Detail, Report } from '../../domain/model'
import type { ReportPair } from '../../domain/reportPair'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingCounts } from '../../ui/FindingCounts'
import { FindingMark } from '../../ui/FindingMark'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './ReportPair.module.css'

/** Every finding between two reports, the worst first, each detail with what both have and why it is found so. */
export function PairFindings({ pair }: { pair: ReportPair }) {
  const { a, b, both, byRelation, onlyA, onlyB } = pair
  const { talks } = useSelection()
  return (
    <section aria-labelledby="pair-both">
      <h2 id="pair-both" className={styles.title}>
        {formatNumber(both.length, 'detail')} in both
        <FindingCounts
          findings={byRelation.map(({ relation, details }) => ({ finding: relation, count: details.length }))}
        />
        <span className={styles.only}>
          only <Siglum talks={talks} report={a} /> {onlyA.length}, only <Siglum talks={talks} report={b} />{' '}
          {onlyB.length}
        </span>
      </h2>
      {byRelation.map(({ relation, details }) => (
        <details key={relation} className={styles.group} open={relation !== 'agree'}>
          <summary>
            <FindingMark finding={relation} word={relation} /> {details.length}
          </summary>
          <div className={styles.frame} role="region" aria-label={`Details: ${relation}`} tabIndex={0}>
            <table className={styles.table}>
              <thead className="visually-hidden">
                <tr>
                  <th scope="col">Detail</th>
                  <Head report={a} />
                  <Head report={b} />
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {details.map(({ detail, a: first, b: second, finding }) => (
                  <tr key={detail.id}>
                    <th scope="row">
                      <DetailLink detail={detail} />
                    </th>
                    <AccountCell report={a} detail={detail} account={first} />
                    <AccountCell report={b} detail={detail} account={second} />
                    <td className={styles.why}>{finding.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ))}
    </section>
  )
}

function Head({ report }: { report: Report }) {
  const { talks } = useSelection()
  return (
    <th scope="col">
      <Siglum talks={talks} report={report} />
    </th>
  )
}

function DetailLink({ detail }: { detail: Detail }) {
  const { linkTo } = useSelection()
  return (
    <Link className={styles.question} to={linkTo(paths.detail(detail.id))}>
      {detail.question}
    </Link>
  )
}

function AccountCell({ report, detail, account }: { report: Report; detail: Detail; account: Account }) {
  const { talks } = useSelection()
  return (
    <td>
      <div className={styles.account}>
        <Siglum talks={talks} report={report} />
        <div>
          <EvidenceButton id={account.id} className={styles.printed}>
            <bdi>{formatValue(talks, detail, account.value)}</bdi>
          </EvidenceButton>
          {account.chain.length > 0 && <span className={styles.credit}>{formatCredit(talks, account)}</span>}
        </div>
      </div>
    </td>
  )
}
