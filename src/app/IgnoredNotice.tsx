import { useState } from 'react'
import { useSelection } from '../filter/useSelection'
import styles from './Notice.module.css'

/** Names the parts of the address that these talks do not know. The rest of the link holds. */
export function IgnoredNotice() {
  const { ignored } = useSelection()
  const [dismissed, setDismissed] = useState('')
  const key = ignored.map(({ name, value }) => `${name}=${value}`).join('&')
  if (key === '' || key === dismissed) return null
  return (
    <p className={styles.notice} role="status">
      Not known in these talks, and left aside:{' '}
      {ignored.map(({ name, value }) => `${name} “${value}”`).join(', ')}.{' '}
      <button type="button" className={styles.action} onClick={() => setDismissed(key)}>
        Dismiss
      </button>
    </p>
  )
}
