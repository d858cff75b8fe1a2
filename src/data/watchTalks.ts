import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { fetchTalks } from './fetchTalks'
import { TalksError } from './talksState'
import { type LoadedTalks, type TalksSource } from './asBuilt'
import type { TalksState } from './talksState'

/**
 * Has react-query hold the talks, and tells `show` of every change; fetches when asked to. What has loaded stays, also
 * when a later fetch fails; a fetch that failed for a reason that may pass is tried once more.
 */
export function watchTalks(
  source: TalksSource,
  initial: LoadedTalks | undefined,
  show: (state: TalksState) => void,
): { refetch(): void } {
  const client = new QueryClient()
  const queryKey = ['talks', source.address] as const
  if (initial !== undefined) client.setQueryData(queryKey, initial)
  const observer = new QueryObserver<LoadedTalks>(client, {
    queryKey,
    queryFn: ({ signal }) =>
      fetchTalks(source, { signal, fresh: client.getQueryData(queryKey) !== undefined }),
    enabled: false,
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    // Talks are one whole, whose maps lead to its own records: nothing of earlier ones is put in.
    structuralSharing: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: (failures, error) => failures < 1 && !(error instanceof TalksError && error.lasting),
    retryDelay: 500,
  })
  observer.subscribe(({ data, error, isFetching }) => show({ data, error, isFetching }))
  return { refetch: () => void observer.refetch({ cancelRefetch: true }) }
}
