import styles from './Fault.module.css'

/** What stands while the talks are fetched. */
export function Loading() {
  return (
    <main className={styles.fault} aria-busy="true">
      <p className={styles.brand}>Parley</p>
      <h1 tabIndex={-1}>Loading the reports</h1>
      <p className={styles.reason} role="status">
        One set of talks as several news outlets reported them, detail by detail.
      </p>
    </main>
  )
}
