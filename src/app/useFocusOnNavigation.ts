import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** Focuses the heading of the view, if it is there; one that a loading view has hidden does not count. */
function focusHeading(): boolean {
  const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find(
    (found) => typeof found.checkVisibility !== 'function' || found.checkVisibility(),
  )
  heading?.focus({ preventScroll: true })
  return heading !== undefined
}

/**
 * Moves focus to the heading, and the page to its top, when the view changes; not when the page is first opened. From
 * there to what the address names after `#`.
 */
export function useFocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const shown = useRef(pathname)
  const isOpening = useRef(true)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    window.scrollTo(0, 0)
    if (focusHeading()) return
    // A view that is still loading has no heading yet.
    const loading = new MutationObserver(() => {
      if (focusHeading()) loading.disconnect()
    })
    loading.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] })
    return () => loading.disconnect()
  }, [pathname])
  useEffect(() => {
    // The browser has gone there as the page was opened, where it was there already.
    const isThere = isOpening.current && window.scrollY > 0
    isOpening.current = false
    if (hash === '' || isThere) return
    const leave = new AbortController()
    import('./goToNamed').then(
      ({ goToNamed }) => goToNamed(hash.slice(1), leave.signal),
      () => undefined,
    )
    return () => leave.abort()
  }, [pathname, hash])
}
