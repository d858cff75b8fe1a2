import type { Detail } from '../../domain/model'
import styles from './DetailPage.module.css'

/** What the rule rests on in this detail: why its choices exclude one another or not, and why accounts are put together. */
export function Grounds({ detail }: { detail: Detail }) {
  const { exclusiveReason, textReason, choices = [], note } = detail
  const grouped = choices.filter(({ reason }) => reason !== undefined)
  return (
    <div className={styles.note}>
      {exclusiveReason !== undefined && (
        <p>
          {detail.exclusive === true ? 'The choices exclude one another' : 'The choices can hold together'}:{' '}
          {exclusiveReason}
        </p>
      )}
      {textReason !== undefined && <p>Paraphrased by us: {textReason}</p>}
      {grouped.length > 0 && (
        <ul>
          {grouped.map(({ id, label, reason }) => (
            <li key={id}>
              Put together as <b>{label}</b>: {reason}
            </li>
          ))}
        </ul>
      )}
      {note !== undefined && <p>{note}</p>}
    </div>
  )
}
