import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react'
import { useProblems } from '../data/TalksContext'
import { FilterBar } from '../filter/FilterBar'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { LazyPart } from '../ui/LazyPart'
// The foot stands before its script has come.
import './Colophon.module.css'
import { Masthead } from './Masthead'
import styles from './Shell.module.css'
import { useFocusOnNavigation } from './useFocusOnNavigation'
import { useNamedPlace } from './useNamedPlace'
import { Views } from './Views'
import { whenIdle } from '../ui/whenIdle'

const loadEvidence = () => import('../evidence/EvidencePanel')
const EvidencePanel = lazy(async () => ({ default: (await loadEvidence()).EvidencePanel }))

// The foot is read last; it stands in the HTML before it comes alive.
const Colophon = lazy(async () => ({ default: (await import('./Colophon')).Colophon }))

// Most pages have nothing to notice.
const Notices = lazy(async () => ({ default: (await import('./Notices')).Notices }))

type Props = { notice: ReactNode; onCheckForNewer: () => void; isChecking: boolean }

/** The frame of every page: masthead, filter, the view with the evidence beside it, colophon. */
export function Shell({ notice, onCheckForNewer, isChecking }: Props) {
  const { state, ignored } = useSelection()
  const problems = useProblems()
  const hasEvidence = state.evidence !== null
  // Once it has been open it stays, to give focus back when it closes.
  const [hadEvidence, setHadEvidence] = useState(hasEvidence)
  if (hasEvidence && !hadEvidence) setHadEvidence(true)
  useEffect(() => whenIdle(() => void loadEvidence().catch(() => undefined)), [])
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#view">
        Skip to the view
      </a>
      <Masthead />
      <FilterBar />
      {notice}
      {problems.length + ignored.length > 0 && (
        <LazyPart>
          <Notices />
        </LazyPart>
      )}
      <div data-by-address="" className={cx(styles.columns, hasEvidence && styles.withPanel)}>
        <Main />
        {hadEvidence && (
          <LazyPart>
            <EvidencePanel />
          </LazyPart>
        )}
      </div>
      <LazyPart>
        <Colophon onCheckForNewer={onCheckForNewer} isChecking={isChecking} />
      </LazyPart>
    </div>
  )
}

/** The view, in a part that alone is drawn anew when the address changes. */
function Main() {
  useFocusOnNavigation()
  useNamedPlace()
  return (
    <main id="view" className={styles.view} tabIndex={-1}>
      <Suspense fallback={<p className={styles.wait}>Loading the view</p>}>
        <Views />
      </Suspense>
    </main>
  )
}
