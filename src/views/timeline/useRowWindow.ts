import { useEffect, useState, type RefObject } from 'react'

/** Rows beyond what is in sight, so that scrolling by a step finds them there. */
const spare = 8

/**
 * Which of many rows of one height are near what a box shows, as it scrolls; all of them lie below its head. Until it
 * is measured these are the first. `extra` is the room that opened rows take beyond their height.
 */
export function useRowWindow(
  box: RefObject<HTMLElement | null>,
  rows: { count: number; rem: number; extra: number; isOn: boolean },
): { first: number; last: number; height: number } {
  const { count, rem, extra, isOn } = rows
  const [seen, setSeen] = useState({ first: 0, last: 40, height: rem * 16 })
  useEffect(() => {
    const element = box.current
    if (!isOn || !element) return
    const look = () => {
      const height = rem * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16)
      const top = element.scrollTop
      const first = Math.max(0, Math.floor((top - extra) / height) - spare)
      const last = Math.ceil((top + (element.clientHeight || 800)) / height) + spare
      setSeen((before) =>
        before.height === height &&
        Math.abs(before.first - first) < spare / 2 &&
        Math.abs(before.last - last) < spare / 2
          ? before
          : { first, last, height },
      )
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [box, count, rem, extra, isOn])
  return {
    first: Math.min(seen.first, Math.max(0, count - 1)),
    last: Math.min(seen.last, count),
    height: seen.height,
  }
}
