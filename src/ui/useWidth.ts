import { useLayoutEffect, useRef, useState } from 'react'

/**
 * The width of an element in units of 1/16 rem, so that a drawing made in them grows with the type, and the px that
 * one unit is. Before the first measure, and where nothing can be measured, it is `initial` at 1 px.
 */
export function useWidth<T extends Element>(initial: number) {
  const box = useRef<T>(null)
  const [measured, setMeasured] = useState({ width: initial, unit: 1 })
  useLayoutEffect(() => {
    const element = box.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const measure = () => {
      const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
      const width = Math.floor(element.clientWidth / unit)
      if (width > 0)
        setMeasured((last) => (last.width === width && last.unit === unit ? last : { width, unit }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [box, measured.width, measured.unit] as const
}
