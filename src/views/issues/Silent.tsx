import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { IssuePage } from '../../domain/issues'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'

/** The reports that say nothing of an issue, on how many of its details, and which kinds of silence those are. */
export function Silent({ page: { issue, silent, details } }: { page: IssuePage }) {
  const { talks, reports, linkTo } = useSelection()
  if (details.length === 0) return null
  return (
    <section aria-labelledby="issue-silent">
      <h2 id="issue-silent">Who is silent on it</h2>
      {silent.length === 0 && (
        <p className={styles.unstated}>
          {reports.length === 1 ? 'the report speaks to it' : 'every report speaks to it'}
        </p>
      )}
      {silent.map(({ report, kinds }) => (
        <p key={report.id} className={styles.values}>
          <Siglum talks={talks} report={report} />
          <span>
            {kinds.map(({ kind, count }, index) => (
              <Fragment key={kind}>
                {index > 0 && ' · '}
                <SilenceMark kind={kind} /> {kinds.length > 1 && count}
              </Fragment>
            ))}
          </span>
          <Link
            to={linkTo(paths.compare, {
              filter: { issues: [issue.id], reports: [report.id], findings: ['none reports it'] },
            })}
          >
            {formatNumber(details.length, 'detail')}
          </Link>
        </p>
      ))}
    </section>
  )
}
