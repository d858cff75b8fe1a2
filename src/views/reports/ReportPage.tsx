import { lazy, useMemo } from 'react'
import { Link } from '../../ui/Link'
import { emptyFilter } from '../../domain/filter'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { reportProfile } from '../../domain/reports'
import { useAnalysis } from '../../filter/useAnalysis'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { Siglum } from '../../ui/Siglum'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import { Bibliography } from './Bibliography'
import styles from './ReportPage.module.css'

const OwnStrip = lazy(async () => ({ default: (await import('./OwnStrip')).OwnStrip }))
const BelowStrip = lazy(async () => ({ default: (await import('./BelowStrip')).BelowStrip }))

/** One report: what it is, where in it everything stands, what it alone has, what it leaves out. */
export function ReportPage() {
  const { id = '' } = useParams()
  const { talks, linkTo } = useSelection()
  const report = talks.by.report.get(id)
  if (report) return <KnownReport key={id} report={report} />
  return (
    <>
      <ViewHead
        title="There is no such report"
        trail={<Link to={linkTo(paths.reports)}>Reports</Link>}
        documentTitle="No such report · Parley"
      />
      <p className={styles.lead}>
        These talks have no report with the id “{id}”. <Link to={linkTo(paths.reports)}>See all reports</Link>
      </p>
    </>
  )
}

function KnownReport({ report }: { report: Report }) {
  const { talks, reports, detailIds, linkTo, change } = useSelection()
  const isChosen = reports.includes(report)
  const among = useMemo(
    () => talks.reports.filter((one) => one === report || reports.includes(one)),
    [talks, reports, report],
  )
  const analysis = useAnalysis(talks, among)
  const profile = useMemo(() => reportProfile(talks, analysis, report.id), [talks, analysis, report])
  if (profile === null) return null
  const marks = profile.strip.marks.filter(({ detail }) => detailIds.has(detail.id))
  const name = witnesses(talks).get(report.id)?.name ?? report.id
  return (
    <>
      <ViewHead
        title={name}
        deck={
          report.headline === null ? (
            report.vantage.stage
          ) : (
            <span lang={report.language}>{report.headline}</span>
          )
        }
        trail={
          <nav aria-label="Trail">
            <Link to={linkTo(paths.reports)}>Reports</Link> <span aria-hidden="true">›</span>{' '}
            <Siglum talks={talks} report={report} />
          </nav>
        }
        documentTitle={`${name} · ${talks.head.talks.short} · Parley`}
      />
      {!isChosen && (
        <p className={styles.note}>
          This report is not among those chosen in the filter; the findings on this page count it in.
        </p>
      )}
      <Bibliography profile={profile} />
      {marks.length === 0 ? (
        <NothingLeft what="detail of this report" onClear={() => change({ filter: emptyFilter })} />
      ) : (
        <LazyPart>
          <OwnStrip profile={profile} marks={marks} name={name} />
        </LazyPart>
      )}
      <LazyPart>
        <BelowStrip profile={profile} marks={marks} analysis={analysis} />
      </LazyPart>
    </>
  )
}
