import type { IssuePosition } from '../../domain/issues'
import { Witnesses } from '../../evidence/Witnesses'
import styles from './Issues.module.css'

/** A side's position: its stance as a word, then the rest of the sentence, then who tells it. */
export function PositionText({ position, title }: { position: IssuePosition; title: string }) {
  const { stance, summary, accountIds, delegation } = position
  if (summary === null) return <span className={styles.unstated}>not in these reports</span>
  return (
    <>
      <span className={styles.stance}>{stance}</span> {summary}{' '}
      <Witnesses ids={accountIds} claim={`${delegation.name} on ${title}`} />
    </>
  )
}
