import styles from './Fault.module.css'

type Props = {
  title: string
  reason: string
  /** Where the fault lies: an address, a JSON path. */
  place?: string
  /** What stands there, and what should. */
  found?: string
  expected?: string
  onTryAgain: () => void
}

/** A whole page for what cannot be shown: the reason, the place, what was expected, and a way to try again. */
export function Fault({ title, reason, place, found, expected, onTryAgain }: Props) {
  return (
    <main className={styles.fault}>
      <title>{`${title} · Parley`}</title>
      <p className={styles.brand}>Parley</p>
      <h1 tabIndex={-1}>{title}</h1>
      <div role="alert">
        <p className={styles.reason}>{reason}</p>
        <dl className={styles.facts}>
          {place !== undefined && (
            <div>
              <dt>Place</dt>
              <dd>
                <code>{place}</code>
              </dd>
            </div>
          )}
          {found !== undefined && (
            <div>
              <dt>Found</dt>
              <dd>
                <code>{found}</code>
              </dd>
            </div>
          )}
          {expected !== undefined && (
            <div>
              <dt>Expected</dt>
              <dd>{expected}</dd>
            </div>
          )}
        </dl>
      </div>
      <button type="button" className={styles.again} onClick={onTryAgain}>
        Try again
      </button>
    </main>
  )
}
