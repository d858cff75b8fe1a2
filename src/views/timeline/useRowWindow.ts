import { useEffect, useState, type RefObject } from 'react'

/** Rows beyond what is in sight, so that scrolling by a step finds them there. */
const spare = 8

/**
 * Which part of a long list a box shows, in px from the top of the list, and some rows more on either side, as it
 * scrolls; and the px that a row of `rem` is. Until it is measured this is the first part.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  { count, rem, isOn }: { count: number; rem: number; isOn: boolean },
): { top: number; bottom: number; height: number } {
  const [seen, setSeen] = useState({ top: 0, bottom: 40 * 16 * rem, height: 16 * rem })
  useEffect(() => {
    const element = box.current
    if (!isOn || !element) return
    const look = () => {
      const height = rem * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
      const top = element.scrollTop - spare * height
      const bottom = element.scrollTop + (element.clientHeight || 800) + spare * height
      const step = (spare / 2) * height
      setSeen((before) =>
        before.height === height &&
        Math.abs(before.top - top) < step &&
        Math.abs(before.bottom - bottom) < step
          ? before
          : { top, bottom, height },
      )
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [box, count, rem, isOn])
  return seen
}
