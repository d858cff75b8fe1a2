import { useEffect, useRef } from 'react'
import styles from './KeysDialog.module.css'

const keys = [
  ['/', 'to the words of the filter'],
  ['Tab', 'from part to part; the matrix is one stop'],
  ['← ↑ → ↓', 'from cell to cell in the matrix'],
  ['Home, End', 'to the first or last cell of the row; with Ctrl, of the matrix'],
  ['Enter', 'opens the evidence of a cell'],
  ['Esc', 'closes the evidence, a list or this page'],
  ['?', 'shows these keys'],
] as const

/** The keys of Parley, shown by `?` and by a button in the masthead. */
export function KeysDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const show = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '?' || typing || dialog.current?.open) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    document.addEventListener('keydown', show)
    return () => document.removeEventListener('keydown', show)
  }, [])
  return (
    <>
      <button type="button" className={styles.open} onClick={() => dialog.current?.showModal()}>
        Keys <kbd>?</kbd>
      </button>
      {/* Keys pressed here are for the dialog alone: Esc leaves the evidence behind it open. */}
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="keys-title"
        onKeyDown={(event) => event.stopPropagation()}
      >
        <form method="dialog">
          <h2 id="keys-title">Keys</h2>
          <dl className={styles.keys}>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
          <button type="submit" className={styles.close}>
            Close
          </button>
        </form>
      </dialog>
    </>
  )
}
