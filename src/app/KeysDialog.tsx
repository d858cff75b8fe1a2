import { useEffect, useRef } from 'react'
import styles from './KeysDialog.module.css'

const keys = [
  ['/', 'to the words of the filter'],
  ['Tab', 'from part to part; the matrix is one stop'],
  ['← ↑ → ↓', 'from cell to cell in the matrix'],
  ['Home, End', 'to the first or last cell of the row; with Ctrl, of the matrix'],
  ['+ −', 'in the drawing of the timeline: closer, further'],
  ['← →', 'in it: earlier, later; 0 or f: all of it'],
  ['Enter', 'opens the evidence of a cell'],
  ['Esc', 'closes the evidence, a list or this page'],
  ['?', 'shows these keys'],
] as const

/** The keys of Parley, in a dialog that is open as long as it is there. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    // Keys pressed here are for the dialog alone: Esc leaves the evidence behind it open.
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="keys-title"
      onKeyDown={(event) => event.stopPropagation()}
      onClose={onClose}
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
  )
}
