import { startTransition, useEffect, useState } from 'react'
import { useIsWritten } from './useIsWritten'

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
