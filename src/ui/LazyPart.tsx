import {
  startTransition,
  Suspense,
  use,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react'
import { ErrorBoundary } from 'react-error-boundary'
import { useAddress } from './address'
import { IsArriving } from './isArriving'
import styles from './LazyPart.module.css'
import { handOver, StandingPart } from './StandingPart'
import { useIsWritten } from './useIsWritten'
import { whenIdle } from './whenIdle'

type Props = {
  /** What stands while it loads; nothing unless given. */
  fallback?: ReactNode
  children: ReactNode
}

/**
 * A part that comes after the content. Where the HTML has it, that stands, untouched, until the page has nothing better
 * to do or the reader reaches for it: nothing else waits for its script. It is hidden, in its place, where the address
 * has changed since it was written. When it cannot be loaded, a line says so, and all else stays.
 */
export function LazyPart({ fallback = null, children }: Props) {
  const isWritten = useIsWritten()
  const address = useAddress()
  const [written] = useState(isWritten ? address : null)
  const [stands, setStands] = useState(isWritten)
  const [isWanted, setIsWanted] = useState(!isWritten)
  const isStale = stands && written !== address
  // What it loads within itself is waited for with it, and not with a gap of its own.
  const isArriving = use(IsArriving)
  const [isWithin] = useState(isArriving)
  useEffect(() => {
    if (isWanted) return undefined
    const want = () => startTransition(() => setIsWanted(true))
    // What the reader has asked for comes first, and this right after it.
    return isStale ? want() : whenIdle(want)
  }, [isWanted, isStale])
  const standing = useRef<HTMLDivElement>(null)
  const clicked = useRef<Element | null>(null)
  const reach = useCallback((control: Element | null) => {
    clicked.current = control ?? clicked.current
    setIsWanted(true)
  }, [])
  const take = useCallback(() => {
    handOver(standing.current, clicked.current)
    setStands(false)
  }, [])
  const part = (
    <IsArriving value={stands}>
      {children}
      {stands && <Arrived onArrive={take} />}
    </IsArriving>
  )
  return (
    <ErrorBoundary
      onError={take}
      fallback={
        <p className={styles.missing} role="alert">
          A part of this page could not be loaded.{' '}
          <button type="button" className={styles.again} onClick={() => window.location.reload()}>
            Load the page again
          </button>
        </p>
      }
    >
      {stands && (
        <StandingPart frame={standing} isStale={isStale} onReach={reach}>
          {children}
        </StandingPart>
      )}
      {isWanted && (isWithin ? part : <Suspense fallback={stands ? null : fallback}>{part}</Suspense>)}
    </ErrorBoundary>
  )
}

/** Tells, before it is painted, that all beside it is there. */
function Arrived({ onArrive }: { onArrive: () => void }) {
  useLayoutEffect(onArrive, [onArrive])
  return null
}
