import { useMemo } from 'react'
import { buildApparatus, layOutCollation } from '../domain/collation'
import type { DetailAnalysis } from '../domain/findings'
import type { Printing, Statement } from '../domain/model'
import { collateStatement, fullestPrinting } from '../domain/statements'
import { useSelection } from '../filter/useSelection'
import { Siglum } from '../ui/Siglum'
import { useWidth } from '../ui/useWidth'
import { Apparatus } from './Apparatus'
import { BaseChoice } from './BaseChoice'
import styles from './Collation.module.css'
import { CollationKey } from './CollationKey'
import { CollationLines } from './CollationLines'
import { Printings } from './Printings'

/** Width of a character of the collation and of the sigla beside it, in sixteenths of a rem. */
const characterWidth = 9.2
const margin = 56

/** The base the reader chose, where a shown printing is its; the fullest otherwise. */
function selectBase(statement: Statement, chosen: string | null): Printing | null {
  return statement.printings.find(({ report }) => report === chosen) ?? fullestPrinting(statement)
}

type Props = {
  statement: Statement
  /** The detail whose silences say how a report that does not print it is silent. */
  silences: DetailAnalysis
}

/** A statement word by word as each report prints it, against a base that is the reader's and no original. */
export function Collation({ statement, silences }: Props) {
  const { talks, reports, state } = useSelection()
  const [box, width] = useWidth<HTMLElement>(1240)
  const shown = useMemo(() => {
    const ids = new Set(reports.map(({ id }) => id))
    const printings = statement.printings.filter(({ report }) => ids.has(report))
    const inMarks = printings.filter(({ marks }) => marks)
    return {
      all: { ...statement, printings },
      collated: { ...statement, printings: inMarks.length > 0 ? inMarks : printings },
    }
  }, [reports, statement])
  const base = selectBase(shown.collated, state.base)
  const columns = useMemo(() => (base === null ? [] : collateStatement(shown.collated, base)), [shown, base])
  const perLine = Math.max(24, Math.floor((width - margin) / characterWidth))
  if (base === null) return null
  const baseReport = talks.by.report.get(base.report)
  const speaker = talks.by.person.get(statement.speaker)
  const isHidden = state.base !== null && base.report !== state.base
  return (
    <section className={styles.collation} aria-label="Word by word" ref={box}>
      <header className={styles.head}>
        <h2>Word by word</h2>
        <p className={styles.deck}>
          {speaker?.name}, {statement.occasion}; {baseReport && <Siglum talks={talks} report={baseReport} />}{' '}
          is the base, no original is held
        </p>
        <BaseChoice printings={shown.collated.printings} base={base} />
      </header>
      {isHidden && (
        <p className={styles.note}>
          The base in the address is not among the printings shown here; the fullest printing stands in.
        </p>
      )}
      <CollationKey />
      <CollationLines lines={layOutCollation(columns, base, perLine)} base={base} />
      <div className={styles.below}>
        <Apparatus entries={buildApparatus(columns, base)} />
        <Printings statement={shown.all} base={base} silences={silences} />
      </div>
    </section>
  )
}
