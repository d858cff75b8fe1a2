import { useEffect, useLayoutEffect, useRef } from 'react'
import { useSelection } from '../filter/useSelection'
import { isShown } from '../ui/isShown'
import { AccountEvidence } from './AccountEvidence'
import styles from './EvidencePanel.module.css'
import { PrintingEvidence } from './PrintingEvidence'

type Opener = HTMLElement | SVGElement

/** What opened the evidence, when it has the focus and is not itself in the panel: one account may have several. */
function openerOf(id: string, panel: HTMLElement | null): Opener | null {
  const active = document.activeElement
  if (!(active instanceof HTMLElement || active instanceof SVGElement) || panel?.contains(active)) return null
  return active.dataset['evidence'] === id ? active : null
}

/**
 * Gives focus back to what opened the evidence; where that was drawn anew, to what opens it now and is of its kind (a
 * mark for a mark), else to anything that opens it, or to the heading of the view.
 */
function returnFocus(id: string, last: Opener | null) {
  if (last?.isConnected && isShown(last)) {
    last.focus({ preventScroll: true })
    return
  }
  const openers = [...document.querySelectorAll<Opener>('[data-evidence]')].filter(
    (opener) => opener.dataset['evidence'] === id && isShown(opener),
  )
  const opener = openers.find(({ tagName }) => tagName === last?.tagName) ?? openers[0]
  const target = opener ?? [...document.querySelectorAll('h1')].find(isShown)
  target?.focus({ preventScroll: opener !== undefined })
}

/** The panel beside every view: the printed words behind a cell, dot, name or claim. Esc closes it. */
export function EvidencePanel() {
  const { talks, state, change } = useSelection()
  const id = state.evidence
  const evidence = id === null ? undefined : talks.by.evidence.get(id)
  const heading = useRef<HTMLHeadingElement>(null)
  const panel = useRef<HTMLElement>(null)
  const last = useRef<string | null>(null)
  const opener = useRef<Opener>(null)

  useEffect(() => {
    if (id !== null) {
      opener.current = openerOf(id, panel.current) ?? opener.current
      heading.current?.focus({ preventScroll: true })
    } else if (last.current !== null) {
      returnFocus(last.current, opener.current)
      opener.current = null
    }
    last.current = id
  }, [id])

  // Before it can be seen: whoever sees it can close it.
  useLayoutEffect(() => {
    if (id === null) return
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) change({ evidence: null })
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [id, change])

  if (!evidence) return null
  return (
    <aside ref={panel} data-below-filter="" className={styles.panel} aria-label="Evidence">
      <div className={styles.bar}>
        <span className={styles.name}>Evidence</span>
        <button type="button" className={styles.close} onClick={() => change({ evidence: null })}>
          Close <kbd>Esc</kbd>
        </button>
      </div>
      {evidence.kind === 'account' ? (
        <AccountEvidence key={evidence.id} evidence={evidence} heading={heading} />
      ) : (
        <PrintingEvidence key={evidence.id} evidence={evidence} heading={heading} />
      )}
    </aside>
  )
}
