import { useEffect, useRef, useState } from 'react'

/**
 * Tells which row the pointer or the focus is in. Nothing happens on it, so the rows stay no controls. `focused` is the
 * row that had the focus last.
 */
export function usePointedRow(onPoint: (id: string | null) => void) {
  const list = useRef<HTMLOListElement>(null)
  const [focused, setFocused] = useState<string | null>(null)
  useEffect(() => {
    const element = list.current
    if (!element) return
    const point = ({ target, type }: Event) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
      const id = row?.dataset['event'] ?? null
      onPoint(id)
      if (type === 'focusin') setFocused(id)
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
  return { list, focused }
}
