import { Link } from '../../ui/Link'
import type { ReportProfile } from '../../domain/reports'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import { formatCredits } from './credits'
import styles from './Reports.module.css'

/** What a report is: its sign and outlet, the stage it is written from, headline, counts, credits. */
export function ReportIntro({ profile, name }: { profile: ReportProfile; name: string }) {
  const { talks, linkTo, detailIds } = useSelection()
  const { report } = profile
  const carried = profile.carries.filter(({ detail }) => detailIds.has(detail.id)).length
  const alone = profile.onlyHere.filter(({ detail }) => detailIds.has(detail.id)).length
  return (
    <div className={styles.intro}>
      <div className={styles.title}>
        <h2 className={styles.outlet}>
          <Siglum talks={talks} report={report} />{' '}
          <Link to={linkTo(paths.report(report.id))} className={styles.name}>
            {name}
          </Link>
        </h2>
        <p className={styles.stage}>{report.vantage.stage}</p>
      </div>
      {report.headline === null ? (
        <p className={styles.noHeadline}>
          headline: <SilenceMark kind="text incomplete" />
        </p>
      ) : (
        <p className={styles.headline} lang={report.language}>
          {report.headline}
        </p>
      )}
      <p>
        details <b>{carried}</b> <span className={styles.alone}>only here</span> <b>{alone}</b>
      </p>
      <p>{formatCredits(profile.credits)}</p>
    </div>
  )
}
