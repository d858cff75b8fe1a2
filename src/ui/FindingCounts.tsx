import type { FindingKind } from '../domain/findingKinds'
import { FindingMark } from './FindingMark'
import styles from './FindingCounts.module.css'

/** How many details have each finding, as marks with numbers. */
export function FindingCounts({ findings }: { findings: { finding: FindingKind; count: number }[] }) {
  return (
    <span className={styles.counts}>
      {findings.map(({ finding, count }) => (
        <span key={finding} title={`${finding}: ${count}`}>
          <FindingMark finding={finding} /> {count}
        </span>
      ))}
    </span>
  )
}
