import { startTransition, use, useEffect, useState } from 'react'
import { IsArriving } from './isArriving'
import { useIsWritten } from './useIsWritten'

/** What stands above the first row of a view, in px at the least: masthead, filter, heads. */
const aboveRows = 240

/** How many rows of so many px the first screen has room for. */
export const rowsOnScreen = (height: number): number =>
  Math.max(1, Math.ceil((window.innerHeight - aboveRows) / height))

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
