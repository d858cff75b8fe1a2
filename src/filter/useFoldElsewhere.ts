import { useCallback, useEffect, useRef } from 'react'

/**
 * For a `<details>` that opens over the page: Esc, and a click elsewhere, fold it again. Gives its ref, and what folds
 * it and brings focus back to its summary.
 */
export function useFoldElsewhere() {
  const unfolded = useRef<HTMLDetailsElement>(null)
  const fold = useCallback(() => {
    if (unfolded.current) unfolded.current.open = false
    unfolded.current?.querySelector('summary')?.focus()
  }, [])
  useEffect(() => {
    const foldOn = (event: Event) => {
      const details = unfolded.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        fold()
      } else if (event.target instanceof Node && !details.contains(event.target)) details.open = false
    }
    document.addEventListener('pointerdown', foldOn)
    document.addEventListener('keydown', foldOn, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', foldOn)
      document.removeEventListener('keydown', foldOn, { capture: true })
    }
  }, [fold])
  return [unfolded, fold] as const
}
