import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** Moves focus to the heading, and the page to its top, when the view changes; not when the page is first opened. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    window.scrollTo(0, 0)
    const focusHeading = () => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    // A view that is still loading has no heading yet.
    const heading = requestAnimationFrame(focusHeading)
    return () => cancelAnimationFrame(heading)
  }, [pathname])
}
