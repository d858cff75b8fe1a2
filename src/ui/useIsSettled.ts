import { startTransition, useEffect, useState, useSyncExternalStore } from 'react'

const never = () => () => {}

/** True while what stands in the HTML comes alive, and where HTML is written: nothing may be left out there. */
const useIsWritten = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )

/**
 * False for the first painting of a view that is gone to, true right after it: what lies below the first screen waits
 * for what is on it. True at once where the HTML has all of it already.
 */
export function useIsSettled(): boolean {
  const isWritten = useIsWritten()
  const [isSettled, setIsSettled] = useState(isWritten)
  useEffect(() => {
    startTransition(() => setIsSettled(true))
  }, [])
  return isSettled
}
