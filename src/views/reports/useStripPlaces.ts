import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where a strip is laid out, in units of 1/16 rem from the top of the drawing. */
export type StripPlace = { top: number; bottom: number; rowBottom: number }
export type StripPlaces = ReadonlyMap<string, StripPlace>

const same = (a: StripPlaces, b: StripPlaces) =>
  a.size === b.size &&
  [...a].every(([id, { top, bottom, rowBottom }]) => {
    const other = b.get(id)
    return other?.top === top && other.bottom === bottom && other.rowBottom === rowBottom
  })

function measure(box: Element): StripPlaces {
  const unit = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1
  const from = box.getBoundingClientRect().top
  const places = new Map<string, StripPlace>()
  for (const strip of box.querySelectorAll<SVGElement>('[data-strip]')) {
    const at = strip.getBoundingClientRect()
    const row = strip.closest('li')?.getBoundingClientRect() ?? at
    places.set(strip.dataset['strip'] ?? '', {
      top: Math.round((at.top - from) / unit),
      bottom: Math.round((at.bottom - from) / unit),
      rowBottom: Math.round((row.bottom - from) / unit),
    })
  }
  return places
}

/** Where each strip inside the box stands: what no rule can tell, since the words beside take the room they need. */
export function useStripPlaces(box: RefObject<HTMLElement | null>): StripPlaces {
  const [places, setPlaces] = useState<StripPlaces>(new Map())
  // After every render: the order, the lanes and the notes all move the strips, and an equal result changes nothing.
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const update = () =>
      setPlaces((known) => {
        const next = measure(element)
        return same(known, next) ? known : next
      })
    update()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(update)
    observer.observe(element)
    return () => observer.disconnect()
  })
  return places
}
