import { useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in units of 1/16 rem, so that a drawing made in them grows with the type. Before the first
 * measure, and where nothing can be measured, it is `initial`.
 */
export function useDrawingWidth<T extends Element>(initial: number) {
  const box = useRef<T>(null)
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16
      const measured = Math.floor(element.clientWidth / (unit || 1))
      if (measured > 0) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, width] as const
}
