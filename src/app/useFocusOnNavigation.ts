import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** One that a loading view has hidden does not count. */
const isShown = (element: HTMLElement) =>
  typeof element.checkVisibility !== 'function' || element.checkVisibility()

/** Focuses the heading of the view, if it is there. */
function focusHeading(): boolean {
  const heading = [...document.querySelectorAll<HTMLElement>('main h1')].find(isShown)
  heading?.focus({ preventScroll: true })
  return heading !== undefined
}

/** Brings what has this id into sight and focuses it, if it is there. */
function goToNamed(id: string): boolean {
  const named = document.getElementById(id)
  if (named === null || !isShown(named)) return false
  if (named.tabIndex < 0) named.tabIndex = -1
  named.scrollIntoView()
  named.focus({ preventScroll: true })
  return true
}

/**
 * Moves focus to the heading, and the page to its top, when the view changes; to what the address names after `#`, as
 * soon as that is there. When a page is first opened, the browser has done so, but for what was not there yet.
 */
export function useFocusOnNavigation() {
  const { pathname, hash } = useLocation()
  const shown = useRef<{ pathname: string; hash: string }>(null)
  useEffect(() => {
    const before = shown.current
    shown.current = { pathname, hash }
    const isOther = before !== null && before.pathname !== pathname
    let named = isOther || before?.hash !== hash ? hash.slice(1) : ''
    if (isOther) window.scrollTo(0, 0)
    else if (named === '' || (before === null && window.scrollY > 0)) return
    let isAtHeading = !isOther
    const settle = () => {
      if (named !== '' && goToNamed(named)) return true
      isAtHeading ||= focusHeading()
      return isAtHeading && named === ''
    }
    if (settle()) return
    // A view that is still loading has no heading yet; a part that loads later may have what is named.
    const loading = new MutationObserver(() => {
      if (settle()) loading.disconnect()
    })
    loading.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] })
    // Whoever does something meanwhile is not moved any more.
    const stay = () => (named = '')
    const deeds = ['keydown', 'pointerdown', 'wheel']
    deeds.forEach((deed) => addEventListener(deed, stay))
    return () => {
      loading.disconnect()
      deeds.forEach((deed) => removeEventListener(deed, stay))
    }
  }, [pathname, hash])
}
