import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { whenShown } from './whenShown'

function goTo(named: HTMLElement) {
  if (named.tabIndex < 0) named.tabIndex = -1
  named.scrollIntoView()
  named.focus({ preventScroll: true })
}

const deeds = ['keydown', 'pointerdown', 'wheel'] as const

/**
 * Goes to what the address names after `#`, at once or as soon as the part that has it is loaded, and after the heading
 * has had the focus; once more when the same link is followed again. Whoever leaves, or does something meanwhile, is not
 * moved any more. The browser has gone there itself where it was there already as the page was opened.
 */
export function useNamedPlace() {
  const { pathname, search, hash, key } = useLocation()
  const isOpening = useRef(true)
  const last = useRef({ place: '', search })
  useEffect(() => {
    const isThere = isOpening.current && window.scrollY > 0
    isOpening.current = false
    const place = pathname + hash
    const isOtherFilter = last.current.place === place && last.current.search !== search
    last.current = { place, search }
    if (hash === '' || isThere || isOtherFilter) return
    const id = hash.slice(1)
    const leave = new AbortController()
    const { signal } = leave
    const callOff = whenShown(
      () => [document.getElementById(id)].filter((named) => named !== null),
      (named) => setTimeout(() => signal.aborted || goTo(named)),
    )
    signal.addEventListener('abort', callOff)
    for (const deed of deeds) window.addEventListener(deed, () => leave.abort(), { signal })
    return () => leave.abort()
  }, [pathname, search, hash, key])
}
