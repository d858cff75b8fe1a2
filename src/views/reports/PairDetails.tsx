import { useMemo } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { compareReportPair } from '../../domain/reportPair'
import { selectRuns } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { PairFindings } from './PairFindings'
import { PairRuns } from './PairRuns'
import styles from './ReportPage.module.css'
import type { StripRow } from './StripDrawing'
import { StripKey } from './StripKey'
import { Unpaired } from './Unpaired'
import { WhoSpeaks } from './WhoSpeaks'

/** Two reports in words: every finding between them, what only one has, what they share, who speaks. */
export function PairDetails({ a, b, rows }: { a: Report; b: Report; rows: readonly StripRow[] }) {
  const { talks, details } = useSelection()
  const pair = useMemo(
    () =>
      compareReportPair(
        talks,
        a,
        b,
        details.map(({ detail }) => detail),
      ),
    [talks, a, b, details],
  )
  const runs = useMemo(() => selectRuns(talks, [a, b]), [talks, a, b])
  const nameOf = ({ id }: Report) => witnesses(talks).get(id)?.name ?? id
  return (
    <>
      <StripKey />
      <PairFindings pair={pair} />
      <PairRuns runs={runs} />
      <WhoSpeaks rows={rows} />
      <div className={styles.columns}>
        <Unpaired carrier={a} unpaired={pair.onlyA} name={nameOf(a)} />
        <Unpaired carrier={b} unpaired={pair.onlyB} name={nameOf(b)} />
      </div>
    </>
  )
}
