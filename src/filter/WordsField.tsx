import { useEffect, useRef } from 'react'
import styles from './FilterBar.module.css'
import { useTypedWords } from './useTypedWords'

/** Words to look for in print or in notes. `/` brings the cursor here, after `onFind` has brought the field into sight. */
export function WordsField({ onFind }: { onFind: () => void }) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, ask] = useTypedWords(field)

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
        value={typed}
        maxLength={200}
        placeholder="in print or in notes"
        onChange={({ target }) => ask(target.value)}
      />
      <kbd aria-hidden="true">/</kbd>
    </label>
  )
}
