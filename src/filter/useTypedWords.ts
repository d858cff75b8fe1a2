import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { waitAfter, withChange } from './typingPace'
import { useSelection } from './useSelection'

/** The words as they are typed into the field, and how to ask for others: they go into the address, at once or after a pause. */
export function useTypedWords(field: RefObject<HTMLInputElement | null>) {
  const { state, change } = useSelection()
  const { words } = state.filter
  const [typed, setTyped] = useState(words)
  /** What the field was last heard to say. */
  const heard = useRef(words)
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
    heard.current = value
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
    heard.current = words
    setTyped(words)
  }, [words])

  // What was typed before the page was alive, unless it has been heard since.
  useEffect(() => {
    const early = field.current?.value ?? ''
    if (early !== heard.current) ask(early)
    return () => clearTimeout(waiting.current)
  }, [ask, field])

  return [typed, ask] as const
}
