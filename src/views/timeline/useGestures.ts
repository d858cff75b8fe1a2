import { useEffect, useRef, type RefObject } from 'react'
import { type Gestures, listenToDrawing, listenToKeys } from './gestures'

/** Listens to the drawing as long as it stands, and tells the gestures of the latest render. */
export function useGestures(
  box: RefObject<HTMLElement | null>,
  drawing: RefObject<SVGSVGElement | null>,
  gestures: Gestures,
) {
  const latest = useRef(gestures)
  useEffect(() => {
    latest.current = gestures
  })
  useEffect(() => {
    if (!box.current || !drawing.current) return
    const told = () => latest.current
    const stops = [listenToDrawing(drawing.current, told), listenToKeys(box.current, told)]
    return () => stops.forEach((stop) => stop())
  }, [box, drawing])
}
