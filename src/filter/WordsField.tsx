import { useEffect, useRef, useState } from 'react'
import styles from './FilterBar.module.css'
import { useSelection } from './useSelection'

/** Typing waits this long before it goes into the address: browsers throttle changes of it. */
const pauseMs = 250

/** Words to look for in print or in notes. `/` brings the cursor here, after `onFind` has brought the field into sight. */
export function WordsField({ onFind }: { onFind: () => void }) {
  const { state, change } = useSelection()
  const { words } = state.filter
  const [draft, setDraft] = useState({ words, typed: words })
  const field = useRef<HTMLInputElement>(null)
  // What the address says wins over the draft when it changes by another hand (a link, the back button, Clear).
  if (draft.words !== words) setDraft({ words, typed: words })

  useEffect(() => {
    if (draft.typed === words) return
    const timer = setTimeout(() => change({ filter: { words: draft.typed } }, { replace: true }), pauseMs)
    return () => clearTimeout(timer)
  }, [draft.typed, words, change])

  useEffect(() => {
    const find = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      onFind()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', find)
    return () => document.removeEventListener('keydown', find)
  }, [onFind])

  return (
    <label className={styles.words}>
      <span className={styles.name}>Words</span>
      <input
        ref={field}
        type="search"
        value={draft.typed}
        maxLength={200}
        placeholder="in print or in notes"
        onChange={(event) => setDraft({ words, typed: event.target.value })}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
