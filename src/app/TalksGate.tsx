import { Suspense, useSyncExternalStore } from 'react'
import { TalksError } from '../data/fetchTalks'
import { TalksContext } from '../data/TalksContext'
import type { TalksStore } from '../data/talksStore'
import { SelectionProvider } from '../filter/SelectionProvider'
import { Fault } from './Fault'
import { Loading } from './Loading'
import { Shell } from './Shell'
import { StaleNotice } from './StaleNotice'

/** Stands between the data and the views: loading, refused, or the talks with what was set aside. */
export function TalksGate({ store }: { store: TalksStore }) {
  const { data, error, isFetching } = useSyncExternalStore(store.subscribe, store.getState, store.getState)
  const { tryAgain } = store
  if (data === undefined) {
    if (error === null || isFetching) return <Loading />
    return (
      <Fault
        title="The talks could not be loaded"
        reason={error.message}
        place={error instanceof TalksError ? error.place : undefined}
        found={error instanceof TalksError ? error.found : undefined}
        expected={error instanceof TalksError ? error.expected : undefined}
        onTryAgain={tryAgain}
      />
    )
  }
  return (
    <TalksContext value={data}>
      <Suspense fallback={<Loading />}>
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
