import { lazy } from 'react'
import { Link } from '../../ui/Link'
import { CompareSwitch } from '../../collation/CompareSwitch'
import { emptyFilter } from '../../domain/filter'
import type { Quotation } from '../../domain/quotations'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import { useParams } from '../../url/params'
import { paths } from '../../url/paths'
import { nameOf } from './nameOf'
import styles from './Quotations.module.css'
import { StatementList } from './StatementList'
import { useQuotations } from './useQuotations'

// What aligns the words is the larger part of the page: its head and the list stand before it is there.
const Collation = lazy(async () => ({ default: (await import('../../collation/Collation')).Collation }))
const QuotationDetails = lazy(async () => ({
  default: (await import('./QuotationDetails')).QuotationDetails,
}))

/** One statement: every printing word under word, and what the details rest on it. */
export function QuotationPage() {
  const { id = '' } = useParams()
  const { all, shown } = useQuotations()
  const quotation = all.find(({ statement }) => statement.id === id)
  return quotation ? (
    <KnownQuotation key={id} quotation={quotation} all={all} shown={shown} />
  ) : (
    <UnknownQuotation id={id} />
  )
}

function UnknownQuotation({ id }: { id: string }) {
  const { linkTo } = useSelection()
  return (
    <>
      <ViewHead
        title="There is no such statement"
        documentTitle="No such statement · Parley"
        controls={<CompareSwitch />}
      />
      <p className={styles.empty}>
        These talks have no statement with the id “{id}”.{' '}
        <Link to={linkTo(paths.quotations)}>Back to all quotations</Link>
      </p>
    </>
  )
}

type Props = { quotation: Quotation; all: readonly Quotation[]; shown: readonly Quotation[] }

function KnownQuotation({ quotation, all, shown }: Props) {
  const { talks, change, linkTo, state } = useSelection()
  const { statement, speaker } = quotation
  return (
    <>
      <ViewHead
        title={nameOf(quotation, 5)}
        documentTitle={`${speaker?.name}: ${statement.title} · ${talks.head.talks.short} · Parley`}
        deck={
          <>
            {speaker && <Link to={linkTo(paths.person(speaker.id))}>{speaker.name}</Link>} ·{' '}
            {statement.occasion}
            {statement.when !== null && ` · ${formatWhen(statement.when, talks.head.talks.zone)}`}
          </>
        }
        controls={<CompareSwitch />}
      />
      <div className={styles.columns}>
        <StatementList all={all} shown={shown} />
        <div>
          <p className={styles.back}>
            <Link to={linkTo(paths.quotations, { base: state.base })}>All quotations</Link>
          </p>
          {!shown.includes(quotation) && (
            <p className={styles.notice}>
              The filter leaves this statement out of the list.{' '}
              <button type="button" className={styles.action} onClick={() => change({ filter: emptyFilter })}>
                Clear the filter
              </button>
            </p>
          )}
          {quotation.printings.length === 0 && (
            <p className={styles.notice}>None of the reports shown prints it.</p>
          )}
          <LazyPart fallback={<p className={styles.wait}>Aligning the printings</p>}>
            <Collation statement={statement} isOwnPage>
              <QuotationDetails quotation={quotation} />
            </Collation>
          </LazyPart>
        </div>
      </div>
    </>
  )
}
