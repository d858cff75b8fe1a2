import type { DetailAnalysis } from '../../domain/findings'
import { AccountCard } from './AccountCard'
import styles from './DetailPage.module.css'
import { Drawn } from './Drawn'
import { Silences } from './Silences'
import { WhereEachStands } from './WhereEachStands'

type Props = {
  analysed: DetailAnalysis
  /** True where the collation below shows every account word by word. */
  isCollated: boolean
}

/** The accounts of a detail side by side, and who is silent. */
export function Accounts({ analysed, isCollated }: Props) {
  if (isCollated && analysed.carriedBy.length > 0) return null
  return (
    <section aria-label="Accounts" className={styles.accounts}>
      <Drawn analysed={analysed} members={[analysed]} />
      <div className={styles.cards}>
        {analysed.cells.map(
          (cell) =>
            cell.kind === 'account' && (
              <AccountCard
                key={cell.report.id}
                detail={analysed.detail}
                cell={cell}
                hasGroups={analysed.groups.length > 1}
              />
            ),
        )}
      </div>
      <Silences analysed={analysed} />
      {analysed.carriedBy.length > 0 && <WhereEachStands members={[analysed]} />}
    </section>
  )
}
