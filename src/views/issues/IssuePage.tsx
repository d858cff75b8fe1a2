import { lazy, useMemo } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import { issuePage } from '../../domain/issues'
import { DetailLine } from '../../evidence/DetailLine'
import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'
import { IssueStanding } from './IssueStanding'
import { Misfits } from './Misfits'
import { SaidBySides } from './SaidBySides'
import { LazyPart } from '../../ui/LazyPart'

const IssueAside = lazy(async () => ({ default: (await import('./IssueAside')).IssueAside }))

/** Everything on one issue: where it stands, what each side says, details, events, statements, who is silent. */
export function IssuePage() {
  const { id = '' } = useParams()
  const { talks, analysis, detailIds, linkTo } = useSelection()
  const page = useMemo(() => issuePage(talks, analysis, id), [talks, analysis, id])
  const trail = <Link to={linkTo(paths.issues)}>Issues</Link>
  if (page === null) {
    return (
      <>
        <ViewHead title="There is no such issue" trail={trail} documentTitle="No such issue · Parley" />
        <p className={styles.lead}>
          These talks have no issue “{id}”. <Link to={linkTo(paths.issues)}>See all issues</Link>.
        </p>
      </>
    )
  }
  const { issue, group, row } = page
  const shown = page.details.filter(({ detail }) => detailIds.has(detail.id))
  const hidden = page.details.length - shown.length
  return (
    <>
      <ViewHead
        title={issue.title}
        deck={
          group === null ? issue.note : `${group.title}${issue.note === undefined ? '' : `; ${issue.note}`}`
        }
        trail={trail}
        documentTitle={`${issue.title} · ${talks.head.talks.title} · Parley`}
      />
      <div className={styles.columns}>
        <div>
          {row !== null && <IssueStanding row={row} rounds={page.rounds} />}
          <SaidBySides said={page.said} />
          <Misfits misfits={page.misfits} />
          <section aria-labelledby="issue-details">
            <h2 id="issue-details">
              {formatNumber(shown.length, 'detail')}
              {hidden > 0 && `; ${hidden} more without the filter`}
            </h2>
            {shown.map((analysed) => (
              <DetailLine key={analysed.detail.id} analysed={analysed} />
            ))}
          </section>
        </div>
        <LazyPart>
          <IssueAside page={page} />
        </LazyPart>
      </div>
    </>
  )
}
