import { type FindingKind, formatFinding } from '../domain/findingKinds'
import styles from './FindingChip.module.css'
import { FindingMark, findingTone } from './FindingMark'

/** A finding on its tint, where it stands as the verdict over what follows. */
export function FindingChip({ finding, ofSelection }: { finding: FindingKind; ofSelection: boolean }) {
  return (
    <span className={styles.chip} data-finding={findingTone(finding)}>
      <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
    </span>
  )
}
