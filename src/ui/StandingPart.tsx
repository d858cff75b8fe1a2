import { Suspense, type ReactNode, type RefObject, type SyntheticEvent } from 'react'
import { cx } from './cx'
import styles from './LazyPart.module.css'

type Props = {
  frame: RefObject<HTMLDivElement | null>
  isStale: boolean
  /** The reader points at it, moves to it, or clicks a control of it. */
  onReach: (clicked: Element | null) => void
  children: ReactNode
}

/** React leaves what the HTML has inside; the very same object each time, or it would be taken for a change. */
const asItStands = { __html: '' }

const controls = 'a, button, input, select, summary, [tabindex]'

const controlsIn = (element: Element | null): Element[] => [...(element?.querySelectorAll(controls) ?? [])]

/** What the HTML has of a part that is not alive yet. */
export function StandingPart({ frame, isStale, onReach, children }: Props) {
  if (typeof document === 'undefined') {
    return (
      <div className={styles.standing}>
        <Suspense>{children}</Suspense>
      </div>
    )
  }
  const onClick = (event: SyntheticEvent) => {
    const control = event.target instanceof Element ? event.target.closest(controls) : null
    if (control !== null) event.preventDefault()
    onReach(control)
  }
  return (
    <div
      ref={frame}
      className={cx(styles.standing, isStale && styles.stale)}
      onClickCapture={onClick}
      onFocusCapture={() => onReach(null)}
      onPointerEnter={() => onReach(null)}
      suppressHydrationWarning
      // Nothing is set: React is told that what is inside is not its own.
      // oxlint-disable-next-line react/no-danger
      dangerouslySetInnerHTML={asItStands}
    />
  )
}

/**
 * A click on the part that goes, and the focus, go over to the part that takes its place: it follows in the document,
 * and has the same controls in the same order. Called while both stand.
 */
export function handOver(standing: Element | null, clicked: Element | null): void {
  const old = controlsIn(standing)
  const all = controlsIn(standing?.parentElement ?? null)
  const [first] = old
  if (first === undefined) return
  const after = all.indexOf(first) + old.length
  const heirOf = (control: Element | null): HTMLElement | null => {
    const place = control === null ? -1 : old.indexOf(control)
    const heir = place < 0 ? null : all[after + place]
    return heir instanceof HTMLElement ? heir : null
  }
  const focused = heirOf(document.activeElement)
  const asked = heirOf(clicked)
  // Once the old part has gone.
  queueMicrotask(() => {
    focused?.focus({ preventScroll: true })
    asked?.click()
  })
}
