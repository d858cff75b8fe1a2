import { lazy, Suspense, useSyncExternalStore } from 'react'
import { TalksContext } from '../data/TalksContext'
import type { TalksStore } from '../data/talksStore'
import { SelectionProvider } from '../filter/SelectionProvider'
import { LazyPart } from '../ui/LazyPart'
import { Shell } from './Shell'
import { StaleNotice } from './StaleNotice'

// A page that was written has its talks.
const NotYet = lazy(async () => ({ default: (await import('./NotYet')).NotYet }))

/** Stands between the data and the views: loading, refused, or the talks with what was set aside. */
export function TalksGate({ store }: { store: TalksStore }) {
  const { data, error, isFetching } = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { tryAgain } = store
  if (data === undefined) {
    return (
      <LazyPart>
        <NotYet error={error} isFetching={isFetching} onTryAgain={tryAgain} />
      </LazyPart>
    )
  }
  return (
    <TalksContext value={data}>
      <Suspense>
        <SelectionProvider>
          <Shell
            onCheckForNewer={tryAgain}
            isChecking={isFetching}
            // Not loaded when it is needed: the server may be what is gone.
            notice={error !== null && <StaleNotice error={error} onTryAgain={tryAgain} />}
          />
        </SelectionProvider>
      </Suspense>
    </TalksContext>
  )
}
