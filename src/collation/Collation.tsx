import { useMemo, type ReactNode } from 'react'
import { Link } from '../ui/Link'
import { buildApparatus, layOutCollation } from '../domain/collation'
import type { Statement } from '../domain/model'
import { witnesses } from '../domain/outlets'
import { buildQuotation } from '../domain/quotations'
import { collateStatement } from '../domain/statements'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { Siglum } from '../ui/Siglum'
import { useWidth } from '../ui/useWidth'
import { paths } from '../url/paths'
import { Apparatus } from './Apparatus'
import { BaseChoice } from './BaseChoice'
import styles from './Collation.module.css'
import { CollationKey } from './CollationKey'
import { CollationLines } from './CollationLines'
import { Printings } from './Printings'
import { selectBase } from './selectBase'

/** Width of a character of the collation and of the sigla beside it, in sixteenths of a rem. */
const characterWidth = 9.2
const margin = 56

type Props = {
  statement: Statement
  /** True on the page of the statement, which names the speaker itself and needs no way there. */
  isOwnPage?: boolean
  /** What stands under the apparatus. */
  children?: ReactNode
}

/** A statement word by word as each report prints it, against a base that is the reader's and no original. */
export function Collation({ statement, isOwnPage = false, children }: Props) {
  const { talks, analysis, state, linkTo } = useSelection()
  const [box, width] = useWidth<HTMLElement>(1240)
  const quotation = useMemo(() => buildQuotation(talks, analysis, statement), [talks, analysis, statement])
  const collated = useMemo(() => {
    const { printings } = quotation
    const inMarks = printings.filter(({ marks }) => marks)
    return { ...statement, printings: inMarks.length > 0 ? inMarks : printings }
  }, [quotation, statement])
  const base = selectBase(collated, state.base)
  const columns = useMemo(() => (base === null ? [] : collateStatement(collated, base)), [collated, base])
  const perLine = Math.max(24, Math.floor((width - margin) / characterWidth))
  const baseReport = base === null ? undefined : talks.by.report.get(base.report)
  const isAlone = collated.printings.length === 1
  const collatedIds = new Set(collated.printings.map(({ report }) => report))
  return (
    <section
      className={cx(styles.collation, isOwnPage && styles.ownPage)}
      aria-label="Word by word"
      ref={box}
    >
      {base && baseReport && (
        <header className={styles.head}>
          <h2>Word by word</h2>
          <p className={styles.deck}>
            {!isOwnPage && `${quotation.speaker?.name} · ${statement.occasion} · `}
            <Siglum talks={talks} report={baseReport} /> is the base, no original is held
          </p>
          {!isOwnPage && <Link to={linkTo(paths.quotation(statement.id))}>The whole statement</Link>}
          <BaseChoice
            reports={quotation.reports.filter(({ id }) => collatedIds.has(id))}
            base={base.report}
          />
        </header>
      )}
      {base && baseReport && state.base !== null && base.report !== state.base && (
        <p className={styles.note}>
          {witnesses(talks).get(state.base)?.name} is not among the printings shown here;{' '}
          <Siglum talks={talks} report={baseReport} />, the fullest of them, stands in as the base.
        </p>
      )}
      {base && (
        <>
          {!isAlone && <CollationKey />}
          <CollationLines lines={layOutCollation(columns, base, perLine)} base={base} />
        </>
      )}
      <div className={styles.below}>
        <div className={styles.stack}>
          {base && <Apparatus entries={buildApparatus(columns, base)} isAlone={isAlone} />}
          {children}
        </div>
        <Printings quotation={quotation} base={base} />
      </div>
    </section>
  )
}
