import type { ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { Fault } from './Fault'

type Props = {
  /** Where the reader is: going elsewhere leaves the fault behind. */
  address?: string
  children: ReactNode
}

/** Catches what no one expected, with what is here already: the server may be what is gone. A lazy part that failed to load stays failed, so trying again reloads the page. */
export function PageBoundary({ address, children }: Props) {
  return (
    <ErrorBoundary
      resetKeys={[address]}
      fallbackRender={({ error }) => (
        <Fault
          title="This page could not be shown"
          reason={error instanceof Error ? error.message : String(error)}
          onTryAgain={() => window.location.reload()}
        />
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
