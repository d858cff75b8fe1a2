import { useTalks } from '../data/TalksContext'
import styles from './Notice.module.css'

/** Says that a later fetch failed, and which version stands on screen all the same. */
export function StaleNotice({ error, onTryAgain }: { error: Error; onTryAgain: () => void }) {
  const { head } = useTalks()
  return (
    <p className={styles.notice} role="alert">
      <strong>The data could not be loaded again.</strong> {error.message} What stands here is version{' '}
      {head.version} of {head.date}.{' '}
      <button type="button" className={styles.action} onClick={onTryAgain}>
        Try again
      </button>
    </p>
  )
}
