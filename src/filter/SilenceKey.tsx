import { silenceExplanation } from '../domain/silence'
import { silenceKinds } from '../domain/vocabulary'
import { SilenceMark } from '../ui/SilenceMark'
import styles from './FilterBar.module.css'

/** The key to the kinds of silence, on every page. */
export function SilenceKey() {
  return (
    <div className={styles.silences}>
      <span className={styles.name}>Silence</span>
      {silenceKinds.map((kind) => (
        <span key={kind} title={silenceExplanation(kind)}>
          <SilenceMark kind={kind} />
        </span>
      ))}
    </div>
  )
}
