import { useEffect, useState } from 'react'

/** True once the browser has had nothing better to do: time to load what the first screen does not need. */
export function useIdle(): boolean {
  const [isIdle, setIsIdle] = useState(false)
  useEffect(() => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(() => setIsIdle(true), 200)
      return () => clearTimeout(timer)
    }
    const request = requestIdleCallback(() => setIsIdle(true))
    return () => cancelIdleCallback(request)
  }, [])
  return isIdle
}
