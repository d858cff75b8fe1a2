import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { formatValue } from '../../domain/formatValue'
import type { ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import { ByIssue } from './ByIssue'
import styles from './ReportPage.module.css'

/** What no other report of the file tells, by issue, each with its evidence. */
export function OnlyHere({ profile }: { profile: ReportProfile }) {
  const { talks, detailIds, linkTo } = useSelection()
  const shown = profile.onlyHere.filter(({ detail }) => detailIds.has(detail.id))
  return (
    <section aria-labelledby="report-only-here">
      <h2 id="report-only-here">Only here: {formatNumber(shown.length, 'detail')}</h2>
      <ByIssue items={shown} detailOf={({ detail }) => detail}>
        {({ detail }) => {
          const [account] = detail.accounts
          return (
            <>
              <Link className={styles.question} to={linkTo(paths.detail(detail.id))}>
                {detail.label ?? detail.question}
              </Link>{' '}
              {account && (
                <EvidenceButton id={account.id} className={styles.printed}>
                  <bdi>{formatValue(talks, detail, account.value)}</bdi>
                </EvidenceButton>
              )}
            </>
          )
        }}
      </ByIssue>
    </section>
  )
}
