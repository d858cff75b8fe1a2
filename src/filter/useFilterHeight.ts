import { useEffect, useRef } from 'react'

/** Publishes the height of the filter as `--filter-height`, so that what sticks below it knows where it begins. */
export function useFilterHeight() {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = bar.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const root = document.documentElement
    const observer = new ResizeObserver(() => {
      const sticky = getComputedStyle(element).position === 'sticky'
      root.style.setProperty('--filter-height', sticky ? `${element.offsetHeight}px` : '0px')
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return bar
}
