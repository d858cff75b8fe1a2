import { useEffect, type RefObject } from 'react'
import type { TimelineEvent } from '../../domain/timeline'
import type { Pointed } from './pointed'

/** The pointer may only be passing over a mark. */
const pauseMs = 150

/**
 * Brings the row of what is pointed at in the drawing into sight, in a list that scrolls by itself; the page stays
 * where it is. `long`: rows of one height, of which not all are in the document.
 */
export function useRowInSight(
  box: RefObject<HTMLElement | null>,
  pointed: Pointed,
  long: { events: readonly TimelineEvent[]; height: number } | null,
) {
  const id = pointed?.from === 'drawing' ? pointed.id : null
  const index = id === null || long === null ? -1 : long.events.findIndex(({ event }) => event.id === id)
  const height = long?.height ?? 0
  useEffect(() => {
    const element = box.current
    if (id === null || !element || element.scrollHeight <= element.clientHeight + 1) return
    const timer = setTimeout(() => {
      const row = element.querySelector(`[data-event="${CSS.escape(id)}"]`)
      const from = element.getBoundingClientRect().top - element.scrollTop
      const top = row ? row.getBoundingClientRect().top - from : index * height
      const bottom = row ? row.getBoundingClientRect().bottom - from : top + height
      if (top < element.scrollTop) element.scrollTop = top
      else if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight
    }, pauseMs)
    return () => clearTimeout(timer)
  }, [box, id, index, height])
}
