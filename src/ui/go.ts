import { createContext, startTransition, useCallback, useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router-dom'

/** Goes to an address of Parley, path and query; the one that is on screen already gets no second place in the history. */
export type Go = (to: string) => void

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
    // What is on screen stays until the view is there.
    startTransition(() => void latest.current.navigate(to, { replace: to === latest.current.here }))
  }, [])
}
