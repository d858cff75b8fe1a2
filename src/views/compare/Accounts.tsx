import type { DetailAnalysis } from '../../domain/findings'
import { selectLengthAxis } from '../../domain/lengthAxis'
import { selectTimeAxis } from '../../domain/timeAxis'
import { useSelection } from '../../filter/useSelection'
import { findingTone } from '../../ui/FindingMark'
import { RangeAxis } from '../../ui/RangeAxis'
import { TimesAxis } from '../../ui/TimesAxis'
import { AccountCard } from './AccountCard'
import styles from './DetailPage.module.css'
import { PlaceTree } from './PlaceTree'
import { Silences } from './Silences'
import { WhereEachStands } from './WhereEachStands'

type Props = {
  analysed: DetailAnalysis
  /** True where the collation below shows every account word by word. */
  isCollated: boolean
}

/** The accounts of a detail side by side, and who is silent. */
export function Accounts({ analysed, isCollated }: Props) {
  const { talks } = useSelection()
  if (isCollated && analysed.carriedBy.length > 0) return null
  const axis = selectLengthAxis([analysed])
  const times = selectTimeAxis(talks, [analysed])
  return (
    <section aria-label="Accounts" className={styles.accounts}>
      {axis && (
        <div data-finding={findingTone(analysed.finding)}>
          <RangeAxis talks={talks} axis={axis} />
        </div>
      )}
      {times && (
        <div data-finding={findingTone(analysed.finding)}>
          <TimesAxis talks={talks} axis={times} />
        </div>
      )}
      <PlaceTree analysed={analysed} />
      <div className={styles.cards}>
        {analysed.cells.map(
          (cell) =>
            cell.kind === 'account' && (
              <AccountCard key={cell.report.id} cell={cell} hasGroups={analysed.groups.length > 1} />
            ),
        )}
      </div>
      <Silences analysed={analysed} />
      {analysed.carriedBy.length > 0 && <WhereEachStands members={[analysed]} />}
    </section>
  )
}
