import { useEffect, useRef, useState } from 'react'
import styles from './FilterBar.module.css'
import { waitAfter, withChange } from './typingPace'
import { useSelection } from './useSelection'

type Draft = {
  /** The words of the address when it was last looked at. */
  words: string
  typed: string
  /** What was put into the address from here and has not come back from it yet. */
  sent: readonly string[]
}

/** Words to look for in print or in notes. `/` brings the cursor here, after `onFind` has brought the field into sight. */
export function WordsField({ onFind }: { onFind: () => void }) {
  const { state, change } = useSelection()
  const { words } = state.filter
  const [draft, setDraft] = useState<Draft>({ words, typed: words, sent: [] })
  const field = useRef<HTMLInputElement>(null)
  const changes = useRef<readonly number[]>([])
  // What the address says wins over the draft when it changes by another hand (a link, the back button, Clear); but
  // what was typed here comes back from it late, when more has been typed since.
  if (draft.words !== words) {
    const typed = draft.sent.includes(words) ? draft.typed : words
    setDraft({ words, typed, sent: typed === words ? [] : draft.sent })
  }

  useEffect(() => {
    if (draft.typed === words) return
    const timer = setTimeout(
      () => {
        changes.current = withChange(changes.current, performance.now())
        setDraft((shown) => ({ ...shown, sent: [...shown.sent, draft.typed] }))
        change({ filter: { words: draft.typed } }, { replace: true })
      },
      waitAfter(changes.current, performance.now()),
    )
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
        onChange={({ target }) => setDraft((shown) => ({ ...shown, typed: target.value }))}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
