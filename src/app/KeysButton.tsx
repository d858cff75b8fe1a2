import { lazy, useEffect, useState } from 'react'
import { LazyPart } from '../ui/LazyPart'
import styles from './KeysDialog.module.css'

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog')).KeysDialog }))

/** Shows the keys of Parley, by `?` or when pressed; what it shows loads when it is asked for. */
export function KeysButton() {
  const [isOpen, setIsOpen] = useState(false)
  useEffect(() => {
    const show = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '?' || typing) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', show)
    return () => document.removeEventListener('keydown', show)
  }, [])
  return (
    <>
      <button type="button" className={styles.open} onClick={() => setIsOpen(true)}>
        Keys <kbd>?</kbd>
      </button>
      {isOpen && (
        <LazyPart>
          <KeysDialog onClose={() => setIsOpen(false)} />
        </LazyPart>
      )}
    </>
  )
}
