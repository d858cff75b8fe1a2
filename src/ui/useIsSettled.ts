import { startTransition, use, useEffect, useState } from 'react'
import { IsArriving } from './isArriving'
import { useIsWritten } from './useIsWritten'

/**
 * False for the first painting of a view that is gone to, true right after it: what lies below the first screen waits
 * for what is on it. True at once where the HTML has all of it already, also in a part that takes the place of that.
 */
export function useIsSettled(): boolean {
  const isWritten = useIsWritten()
  const isArriving = use(IsArriving)
  const [isSettled, setIsSettled] = useState(isWritten || isArriving)
  useEffect(() => {
    startTransition(() => setIsSettled(true))
  }, [])
  return isSettled
}
