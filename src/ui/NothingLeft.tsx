import styles from './NothingLeft.module.css'

/** What stands where the filter leaves nothing: it says so, and offers to clear the filter. */
export function NothingLeft({ what, onClear }: { what: string; onClear: () => void }) {
  return (
    <p className={styles.nothing}>
      No {what} is left under this filter.{' '}
      <button type="button" className={styles.clear} onClick={onClear}>
        Clear the filter
      </button>
    </p>
  )
}
