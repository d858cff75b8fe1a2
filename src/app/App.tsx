import type { TalksStore } from '../data/talksStore'
import { PageBoundary } from './PageBoundary'
import { TalksGate } from './TalksGate'

/** Parley, for the talks that the store holds. */
export function App({ store }: { store: TalksStore }) {
  return (
    <PageBoundary>
      <TalksGate store={store} />
    </PageBoundary>
  )
}
