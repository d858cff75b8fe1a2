import { lazy, useMemo } from 'react'
import { Link, useParams } from 'react-router-dom'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { useAnalysis } from '../../filter/useAnalysis'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import { paths } from '../../url/paths'
import { PairChoice } from './PairChoice'
import pageStyles from './ReportPage.module.css'
import { SharedNamesChoice } from './StripControls'
import { StripDrawing } from './StripDrawing'
import { useStripRows } from './useStripRows'

const PairDetails = lazy(async () => ({ default: (await import('./PairDetails')).PairDetails }))

/** Any two reports against each other: what a third says plays no part. */
export function ReportPair() {
  const { a = '', b = '' } = useParams()
  const { talks, linkTo } = useSelection()
  const [first, second] = [talks.by.report.get(a), talks.by.report.get(b)]
  if (first && second && first !== second) return <KnownPair key={`${a} ${b}`} a={first} b={second} />
  const unknown = [a, b].filter((id) => !talks.by.report.has(id))
  return (
    <>
      <ViewHead
        title="There are no such two reports"
        trail={<Link to={linkTo(paths.reports)}>Reports</Link>}
        documentTitle="No such two reports · Parley"
      />
      <p className={pageStyles.lead}>
        {unknown.length > 0
          ? `These talks have no report with the id ${unknown.map((id) => `“${id}”`).join(' or ')}.`
          : 'The address names one report twice.'}{' '}
        <Link to={linkTo(paths.reports)}>See all reports</Link>
      </p>
    </>
  )
}

function KnownPair({ a, b }: { a: Report; b: Report }) {
  const { talks, linkTo } = useSelection()
  const two = useMemo(() => [a, b], [a, b])
  const analysis = useAnalysis(talks, two)
  const rows = useStripRows(two, analysis)
  const known = witnesses(talks)
  const [nameA, nameB] = [known.get(a.id)?.name ?? a.id, known.get(b.id)?.name ?? b.id]
  return (
    <>
      <ViewHead
        title={`${nameA} and ${nameB}`}
        deck="the two against each other; what a third report says plays no part"
        trail={
          <nav aria-label="Trail">
            <Link to={linkTo(paths.reports)}>Reports</Link> <span aria-hidden="true">›</span> any two
          </nav>
        }
        controls={<SharedNamesChoice />}
        documentTitle={`${nameA} and ${nameB} · ${talks.head.talks.short} · Parley`}
      />
      <PairChoice a={a} b={b} />
      <StripDrawing rows={rows} />
      <LazyPart>
        <PairDetails a={a} b={b} rows={rows} />
      </LazyPart>
    </>
  )
}
