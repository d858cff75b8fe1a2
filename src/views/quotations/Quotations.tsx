import { lazy } from 'react'
import { emptyFilter } from '../../domain/filter'
import { BaseChoice } from '../../collation/BaseChoice'
import { CompareSwitch } from '../../collation/CompareSwitch'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Quotations.module.css'
import { StatementList } from './StatementList'
import { useQuotations } from './useQuotations'
import { WhoIsQuoted } from './WhoIsQuoted'

// What aligns the words is the larger part of the view: its head and the list stand before it is there.
const QuotationEntries = lazy(async () => ({
  default: (await import('./QuotationEntries')).QuotationEntries,
}))

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
          <LazyPart fallback={<p className={styles.wait}>Aligning the printings</p>}>
            <QuotationEntries quotations={shown} />
          </LazyPart>
        </div>
      )}
    </>
  )
}
