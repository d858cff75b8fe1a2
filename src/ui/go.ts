import { createContext, startTransition, useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'

/** Goes to an address of Parley, path and query; the one that is on screen already gets no second place in the history. */
export type Go = (to: string) => void

let isAllLoaded = false
const waiting = new Set<() => void>()

/** Told once every view and what it shows first is loaded: going there waits for nothing from then on. */
export const allIsLoaded = () => {
  isAllLoaded = true
  for (const tell of waiting) tell()
}

const subscribe = (tell: () => void) => {
  waiting.add(tell)
  return () => waiting.delete(tell)
}

/** Whether going to any view waits for nothing. */
export const useIsAllLoaded = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isAllLoaded,
    () => false,
  )

const queryOf = (address: string) => /\?[^#]*/.exec(address)?.[0] ?? ''

/** Null where nothing is set up to go by: a link is then followed by the browser itself. */
export const GoContext = createContext<Go | null>(null)

/** The way of all links, the same function at every address: a page has hundreds, and none is drawn anew with the address. */
export function useGo(): Go {
  const navigate = useNavigate()
  const { pathname, search, hash } = useLocation()
  const here = pathname + search + hash
  const latest = useRef({ navigate, here })
  useEffect(() => {
    latest.current = { navigate, here }
  })
  return useCallback((to) => {
    const { navigate, here } = latest.current
    const follow = () => void navigate(to, { replace: to === here })
    // What is on screen stays until what has to be loaded or compared is there.
    if (isAllLoaded && queryOf(to) === queryOf(here)) follow()
    else startTransition(follow)
  }, [])
}
