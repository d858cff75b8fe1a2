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

/** Moves focus to the heading, and the page to its top, when the view changes; not when the page is first opened. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
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
}
