import { useEffect, useRef } from 'react'

/** For a `<details>` that opens over the page: Esc, and a click elsewhere, fold it again. */
export function useFoldElsewhere() {
  const unfolded = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const fold = (event: Event) => {
      const details = unfolded.current
      if (!details?.open) return
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape') return
        event.preventDefault()
        details.open = false
        details.querySelector('summary')?.focus()
      } else if (event.target instanceof Node && !details.contains(event.target)) details.open = false
    }
    document.addEventListener('pointerdown', fold)
    document.addEventListener('keydown', fold, { capture: true })
    return () => {
      document.removeEventListener('pointerdown', fold)
      document.removeEventListener('keydown', fold, { capture: true })
    }
  }, [])
  return unfolded
}
