import styles from './ThemeToggle.module.css'

const key = 'parley-theme'

function toggle() {
  const root = document.documentElement
  const next = root.dataset['theme'] === 'dark' ? 'light' : 'dark'
  root.dataset['theme'] = next
  try {
    localStorage.setItem(key, next)
  } catch {
    // Storage may be closed to the page; the choice then lasts as long as the page.
  }
}

/** Light or dark. The page's head sets the theme before the first paint; CSS shows the label that applies. */
export function ThemeToggle() {
  return (
    <button type="button" className={styles.toggle} onClick={toggle}>
      <span className={styles.whenLight}>Dark</span>
      <span className={styles.whenDark}>Light</span>
      <span className="visually-hidden"> theme</span>
    </button>
  )
}
