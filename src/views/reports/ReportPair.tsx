import { lazy } from 'react'
import { Link } from '../../ui/Link'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import { PairChoice } from './PairChoice'
import pageStyles from './ReportPage.module.css'
import styles from './Reports.module.css'
import { SharedNamesChoice } from './StripControls'

// The drawing and all that is compared come after the head: which two they are stands before it is there.
const PairStrips = lazy(async () => ({ default: (await import('./PairStrips')).PairStrips }))

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
      <LazyPart fallback={<p className={styles.wait}>Drawing the strips</p>}>
        <PairStrips a={a} b={b} />
      </LazyPart>
    </>
  )
}
