import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { whenShown } from './whenShown'

const headings = () => document.querySelectorAll<HTMLElement>('main h1')

/** Moves focus to the heading, and the page to its top, when the view changes; not when the page is first opened. */
export function useFocusOnNavigation() {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    window.scrollTo(0, 0)
    return whenShown(headings, (heading) => heading.focus({ preventScroll: true }))
  }, [pathname])
}
