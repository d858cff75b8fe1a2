import { useEffect, useRef } from 'react'

/** Tells which row the pointer or the focus is in. Nothing happens on it, so the rows stay no controls. */
export function usePointedRow(onPoint: (id: string | null) => void) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const point = ({ target }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
      onPoint(row?.dataset['event'] ?? null)
    }
    const leave = () => onPoint(null)
    element.addEventListener('pointerover', point)
    element.addEventListener('pointerleave', leave)
    element.addEventListener('focusin', point)
    element.addEventListener('focusout', leave)
    return () => {
      element.removeEventListener('pointerover', point)
      element.removeEventListener('pointerleave', leave)
      element.removeEventListener('focusin', point)
      element.removeEventListener('focusout', leave)
    }
  }, [onPoint])
  return list
}
