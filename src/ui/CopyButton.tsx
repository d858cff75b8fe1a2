import { useState, type ReactNode } from 'react'
import styles from './CopyButton.module.css'

type Props = { text: () => string; children: ReactNode }

/** Copies a text and says so. Where the clipboard is closed to the page, shows the text to be copied by hand. */
export function CopyButton({ text, children }: Props) {
  const [outcome, setOutcome] = useState<{ status: 'idle' | 'copied' } | { status: 'by hand'; text: string }>(
    {
      status: 'idle',
    },
  )
  const copy = async () => {
    const words = text()
    try {
      await navigator.clipboard.writeText(words)
      setOutcome({ status: 'copied' })
    } catch {
      setOutcome({ status: 'by hand', text: words })
    }
  }
  return (
    <span className={styles.copy}>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className={styles.status}>
        {outcome.status === 'copied' && 'Copied'}
      </span>
      {outcome.status === 'by hand' && (
        <input className={styles.field} readOnly value={outcome.text} aria-label="To be copied by hand" />
      )}
    </span>
  )
}
