import { lazy, Suspense, type ReactNode } from 'react'
import { FilterBar } from '../filter/FilterBar'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { Colophon } from './Colophon'
import { IgnoredNotice } from './IgnoredNotice'
import { Masthead } from './Masthead'
import { PageBoundary } from './PageBoundary'
import { ProblemsNotice } from './ProblemsNotice'
import styles from './Shell.module.css'
import { useFocusOnNavigation } from './useFocusOnNavigation'
import { useIdle } from './useIdle'
import { Views } from './Views'

const EvidencePanel = lazy(async () => ({
  default: (await import('../evidence/EvidencePanel')).EvidencePanel,
}))

type Props = { notice: ReactNode; onCheckForNewer: () => void; isChecking: boolean }

/** The frame of every page: masthead, filter, the view with the evidence beside it, colophon. */
export function Shell({ notice, onCheckForNewer, isChecking }: Props) {
  const { state } = useSelection()
  const isIdle = useIdle()
  useFocusOnNavigation()
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#view">
        Skip to the view
      </a>
      <Masthead />
      <FilterBar />
      {notice}
      <ProblemsNotice />
      <IgnoredNotice />
      <div className={cx(styles.columns, state.evidence !== null && styles.withPanel)}>
        <main id="view" className={styles.view} tabIndex={-1}>
          <PageBoundary>
            <Suspense fallback={<p className={styles.wait}>Loading the view</p>}>
              <Views />
            </Suspense>
          </PageBoundary>
        </main>
        {(isIdle || state.evidence !== null) && (
          <Suspense fallback={null}>
            <EvidencePanel />
          </Suspense>
        )}
      </div>
      <Colophon onCheckForNewer={onCheckForNewer} isChecking={isChecking} />
    </div>
  )
}
