import { emptyFilter } from '../../domain/filter'
import { groupBySpeaker } from '../../domain/quotations'
import { BaseChoice } from '../../collation/BaseChoice'
import { CollationKey } from '../../collation/CollationKey'
import { CompareSwitch } from '../../collation/CompareSwitch'
import { useSelection } from '../../filter/useSelection'
import { NothingLeft } from '../../ui/NothingLeft'
import { ViewHead } from '../../ui/ViewHead'
import { QuotationEntry } from './QuotationEntry'
import styles from './Quotations.module.css'
import { StatementList } from './StatementList'
import { useQuotations } from './useQuotations'
import { WhoIsQuoted } from './WhoIsQuoted'

/** Every statement with its printings beneath one another, marked where they part from a base of the reader's choice. */
export function Quotations() {
  const { talks, state, change } = useSelection()
  const { all, shown } = useQuotations()
  const printing = new Set(shown.flatMap(({ reports }) => reports.map(({ id }) => id)))
  return (
    <>
      <ViewHead
        title="Quotations"
        documentTitle={`Quotations · ${talks.head.talks.title} · Parley`}
        deck={all.length > 0 && <WhoIsQuoted all={all} />}
        controls={
          <>
            {shown.length > 0 && (
              <BaseChoice
                reports={talks.reports.filter(({ id }) => printing.has(id))}
                base={state.base}
                hasFullest
              />
            )}
            <CompareSwitch />
          </>
        }
      />
      {all.length === 0 ? (
        <p className={styles.empty}>
          These talks have no statements: the file records nobody’s quoted words.
        </p>
      ) : shown.length === 0 ? (
        <NothingLeft what="statement" onClear={() => change({ filter: emptyFilter })} />
      ) : (
        <div className={styles.columns}>
          <StatementList all={all} shown={shown} />
          <div>
            <CollationKey />
            {groupBySpeaker(shown).map(({ quotations }) =>
              quotations.map((quotation) => (
                <QuotationEntry key={quotation.statement.id} quotation={quotation} />
              )),
            )}
          </div>
        </div>
      )}
    </>
  )
}
