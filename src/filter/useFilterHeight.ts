import { useEffect, useRef } from 'react'

/**
 * Publishes the height of the filter, so that what sticks below it knows where it begins, and what is scrolled to stands
 * clear of it. As `--filter-height` on the elements with `data-below-filter` alone, by a style sheet of its own: a
 * property that the whole page inherits would have all of it styled anew.
 */
export function useFilterHeight() {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = bar.current
    if (!element || typeof ResizeObserver === 'undefined' || !('adoptedStyleSheets' in document)) return
    const sheet = new CSSStyleSheet()
    document.adoptedStyleSheets.push(sheet)
    const observer = new ResizeObserver(() => {
      const sticky = getComputedStyle(element).position === 'sticky'
      const height = sticky ? `${element.offsetHeight}px` : '0px'
      document.documentElement.style.scrollPaddingBlockStart = height
      sheet.replaceSync(`[data-below-filter]{--filter-height:${height}}`)
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [])
  return bar
}
