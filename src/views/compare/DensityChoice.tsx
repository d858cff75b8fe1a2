import { useLayoutEffect } from 'react'
import styles from './Compare.module.css'

const key = 'parley-density'

function read(): boolean {
  try {
    return localStorage.getItem(key) === 'compact'
  } catch {
    return false
  }
}

function set(isCompact: boolean) {
  const root = document.documentElement
  if (isCompact) root.dataset['density'] = 'compact'
  else delete root.dataset['density']
}

function toggle() {
  const next = document.documentElement.dataset['density'] !== 'compact'
  set(next)
  try {
    localStorage.setItem(key, next ? 'compact' : 'comfortable')
  } catch {
    // Storage may be closed to the page; the choice then lasts as long as the page.
  }
}

/** Comfortable or compact, a preference that stays in this browser. CSS shows the label that applies, as of the theme. */
export function DensityChoice() {
  useLayoutEffect(() => set(read()), [])
  return (
    <button type="button" className={styles.density} onClick={toggle}>
      <span className={styles.whenComfortable}>Compact rows</span>
      <span className={styles.whenCompact}>Comfortable rows</span>
    </button>
  )
}
