import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import styles from './FilterBar.module.css'
import { waitAfter, withChange } from './typingPace'
import { useSelection } from './useSelection'

/** Words to look for in print or in notes. `/` brings the cursor here, after `onFind` has brought the field into sight. */
export function WordsField({ onFind }: { onFind: () => void }) {
  const { state, change } = useSelection()
  const { words } = state.filter
  const first = useRef(words)
  const [typed, setTyped] = useState(words)
  const field = useRef<HTMLInputElement>(null)
  const changes = useRef<readonly number[]>([])
  /** What was put into the address from here and has not come back from it yet. */
  const sent = useRef<readonly string[]>([])
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const latest = useRef(change)
  useEffect(() => {
    latest.current = change
  }, [change])

  const ask = useCallback((value: string) => {
    const send = () => {
      changes.current = withChange(changes.current, performance.now())
      sent.current = [...sent.current, value]
      latest.current({ filter: { words: value } }, { replace: true })
    }
    setTyped(value)
    clearTimeout(waiting.current)
    const wait = waitAfter(changes.current, performance.now())
    if (wait === 0) send()
    else waiting.current = setTimeout(send, wait)
  }, [])

  // What the address says wins over what is typed when it changes by another hand (a link, the back button, Clear); but
  // what was typed here comes back from it late, when more has been typed since. Only what is on screen counts: a
  // screen that was begun and given up must leave no trace, or letters are lost.
  useLayoutEffect(() => {
    const at = sent.current.indexOf(words)
    sent.current = at < 0 ? [] : sent.current.slice(at + 1)
    if (at >= 0) return
    clearTimeout(waiting.current)
    setTyped(words)
  }, [words])

  // What was typed before the page was alive.
  useEffect(() => {
    const early = field.current?.value ?? ''
    if (early !== first.current) ask(early)
    return () => clearTimeout(waiting.current)
  }, [ask])

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
