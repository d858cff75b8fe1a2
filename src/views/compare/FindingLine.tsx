import type { DetailAnalysis } from '../../domain/findings'
import { formatRowCounts, formatVoicesBehind } from '../../domain/matrix'
import { FindingChip } from '../../ui/FindingChip'
import styles from './DetailPage.module.css'

/** The finding, this case in a clause, and the rule that made it. */
export function FindingLine({ analysed }: { analysed: DetailAnalysis }) {
  const { finding, reason, rule, ofSelection } = analysed
  const counts = [formatRowCounts(analysed), formatVoicesBehind(analysed)].filter((part) => part !== null)
  return (
    <div className={styles.findingLine}>
      <p>
        <FindingChip finding={finding} ofSelection={ofSelection} /> {counts.join('; ')}
        <span className={styles.reason}> {reason}</span>
      </p>
      <p className={styles.rule}>
        <b>{rule.name}.</b> {rule.text}
      </p>
    </div>
  )
}
