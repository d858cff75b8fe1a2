import { lazy, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { LazyPart } from '../ui/LazyPart'

const Fault = lazy(async () => ({ default: (await import('./Fault')).Fault }))

type Props = {
  /** Where the reader is: going elsewhere leaves the fault behind. */
  address?: string
  children: ReactNode
}

/** Catches what no one expected. A lazy part that failed to load stays failed, so trying again reloads the page. */
export function PageBoundary({ address, children }: Props) {
  return (
    <ErrorBoundary
      resetKeys={[address]}
      fallbackRender={({ error }) => (
        <LazyPart>
          <Fault
            title="This page could not be shown"
            reason={error instanceof Error ? error.message : String(error)}
            onTryAgain={() => window.location.reload()}
          />
        </LazyPart>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
