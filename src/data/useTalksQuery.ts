import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { fetchTalks, TalksError, type TalksSource } from './fetchTalks'

const keyOf = (source: TalksSource) => ['talks', source.address] as const

/** The talks as react-query holds them. What has loaded stays, also when a later fetch fails. */
export function useTalksQuery(source: TalksSource) {
  const client = useQueryClient()
  const query = useQuery({
    queryKey: keyOf(source),
    queryFn: ({ signal, queryKey }) =>
      fetchTalks(source, { signal, fresh: client.getQueryData(queryKey) !== undefined }),
    networkMode: 'always',
    staleTime: Infinity,
    gcTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: (failures, error) => failures < 1 && !(error instanceof TalksError && error.lasting),
    retryDelay: 500,
  })
  const { refetch } = query
  return { ...query, tryAgain: useCallback(() => void refetch({ cancelRefetch: true }), [refetch]) }
}
