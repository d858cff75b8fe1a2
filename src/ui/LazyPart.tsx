import { Suspense, type ReactNode } from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import styles from './LazyPart.module.css'

type Props = {
  /** What stands while it loads; nothing unless given. */
  fallback?: ReactNode
  children: ReactNode
}

/** A part that comes after the content. When it cannot be loaded, a line says so, and all else stays. */
export function LazyPart({ fallback = null, children }: Props) {
  return (
    <ErrorBoundary
      fallback={
        <p className={styles.missing} role="alert">
          A part of this page could not be loaded.{' '}
          <button type="button" className={styles.again} onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      }
    >
      <Suspense fallback={fallback}>{children}</Suspense>
    </ErrorBoundary>
  )
}
