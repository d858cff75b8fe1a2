import { formatFinding } from '../../domain/findingKinds'
import { formatValue } from '../../domain/formatValue'
import type { Report } from '../../domain/model'
import { formatPlace, type PlacedAccount } from '../../domain/reports'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import styles from './Strip.module.css'

type Props = {
  report: Report
  placed: PlacedAccount
  /** Where it is laid over a drawing: the mark's place, the top, and the width it has to stay within. */
  x?: number
  y?: number
  width?: number
}

const readingWidth = 300

/** What a mark says: the question, what this report has, the finding, and where it stands. */
export function MarkReading({ report, placed, x, y, width = 0 }: Props) {
  const { talks, ofSelection } = useSelection()
  const { account, detail, finding } = placed
  const reading = (
    <div className={styles.reading} aria-hidden="true">
      <p className={styles.question}>{detail.question}</p>
      <p className={styles.value}>
        <bdi>{formatValue(talks, detail, account.value)}</bdi>{' '}
        <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
      </p>
      <p className={styles.place}>{formatPlace(report, placed)}</p>
    </div>
  )
  if (x === undefined || y === undefined) return reading
  return (
    <foreignObject
      className={styles.over}
      x={Math.max(0, Math.min(x - 20, width - readingWidth))}
      y={y}
      width={readingWidth}
      height={140}
    >
      {reading}
    </foreignObject>
  )
}
