import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'

/** What has this id, if it is there and no loading view has hidden it. */
function findNamed(id: string): HTMLElement | null {
  const named = document.getElementById(id)
  const isShown = named !== null && (typeof named.checkVisibility !== 'function' || named.checkVisibility())
  return isShown ? named : null
}

function goTo(named: HTMLElement) {
  if (named.tabIndex < 0) named.tabIndex = -1
  named.scrollIntoView()
  named.focus({ preventScroll: true })
}

const deeds = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Goes to what has this id on the page, at once or as soon as the part that has it is loaded, in either case after the
 * heading has had the focus. Whoever leaves, or does something meanwhile, is not moved any more.
 */
function goToNamed(id: string, leave: AbortSignal) {
  const done = new AbortController()
  const { signal } = done
  const look = () => {
    const named = findNamed(id)
    if (named === null || signal.aborted) return
    done.abort()
    setTimeout(() => goTo(named))
  }
  const loading = new MutationObserver(look)
  loading.observe(document.body, { childList: true, subtree: true, attributeFilter: ['style'] })
  signal.addEventListener('abort', () => loading.disconnect())
  leave.addEventListener('abort', () => done.abort(), { signal })
  for (const deed of deeds) window.addEventListener(deed, () => done.abort(), { signal })
  look()
}

/** Goes to what the address names after `#`; the browser has, where it was there already as the page was opened. */
export function useNamedPlace() {
  const { pathname, hash } = useLocation()
  const isOpening = useRef(true)
  useEffect(() => {
    const isThere = isOpening.current && window.scrollY > 0
    isOpening.current = false
    if (hash === '' || isThere) return
    const leave = new AbortController()
    goToNamed(hash.slice(1), leave.signal)
    return () => leave.abort()
  }, [pathname, hash])
}
