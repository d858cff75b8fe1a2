import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import type { TalksSource } from '../data/fetchTalks'
import { PageBoundary } from './PageBoundary'
import { TalksGate } from './TalksGate'

/** Parley, for the talks served at `source`. */
export function App({ source }: { source: TalksSource }) {
  const [client] = useState(() => new QueryClient())
  return (
    <PageBoundary>
      <QueryClientProvider client={client}>
        <TalksGate source={source} />
      </QueryClientProvider>
    </PageBoundary>
  )
}
