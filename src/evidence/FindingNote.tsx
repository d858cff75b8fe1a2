import type { DetailAnalysis } from '../domain/findings'
import { selectLengthAxis } from '../domain/lengthAxis'
import { formatRowCounts } from '../domain/matrix'
import { silenceKinds } from '../domain/vocabulary'
import { useSelection } from '../filter/useSelection'
import { FindingChip } from '../ui/FindingChip'
import { findingTone } from '../ui/FindingMark'
import { RangeAxis } from '../ui/RangeAxis'
import styles from './EvidencePanel.module.css'

/** How the accounts of a detail stand to one another: the finding with its counts, lengths drawn, and the rule. */
export function FindingNote({ analysed }: { analysed: DetailAnalysis }) {
  const { talks } = useSelection()
  const { finding, reason, rule, cells, ofSelection } = analysed
  const axis = selectLengthAxis([analysed])
  const silences = silenceKinds.flatMap((kind) => {
    const count = cells.filter((cell) => cell.kind === 'silence' && cell.silence.kind === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  return (
    <>
      <p className={styles.finding}>
        <FindingChip finding={finding} ofSelection={ofSelection} />{' '}
        <span>{[formatRowCounts(analysed), ...silences].join('; ')}</span>
      </p>
      {axis && (
        <div className={styles.axis} data-finding={findingTone(finding)}>
          <RangeAxis talks={talks} axis={axis} />
        </div>
      )}
      <p className={styles.rule}>
        <b>{rule.name}:</b> {reason}.
      </p>
    </>
  )
}
