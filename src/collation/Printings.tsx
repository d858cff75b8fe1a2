import { formatNumber } from '../domain/count'
import type { Printing } from '../domain/model'
import type { Quotation } from '../domain/quotations'
import { comparePrintings } from '../domain/statements'
import { formatOffset, placeInReport } from '../domain/whereabouts'
import { countWords, joinExcerpt } from '../domain/words'
import { EvidenceButton } from '../evidence/EvidenceButton'
import { useSelection } from '../filter/useSelection'
import { Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'
import { NotReached } from './NotReached'
import { Relation } from './Relation'
import { UnprintedRows } from './UnprintedRows'

type Props = { quotation: Quotation; base: Printing | null }

/** How each report prints the statement, told against the base; never which is right. */
export function Printings({ quotation, base }: Props) {
  const { talks } = useSelection()
  const baseReport = base === null ? undefined : talks.by.report.get(base.report)
  return (
    <section>
      <h3>How each prints it</h3>
      <div className={styles.wide} role="region" aria-label="How each prints it" tabIndex={0}>
        <table className={styles.printings}>
          <thead>
            <tr>
              <th scope="col">Report</th>
              <th scope="col">
                Against {baseReport ? <Siglum talks={talks} report={baseReport} /> : 'the base'}
              </th>
              <th scope="col">Words</th>
              <th scope="col">Introduced</th>
              <th scope="col">Stands in</th>
            </tr>
          </thead>
          <tbody>
            {quotation.printings.map((printing) => (
              <PrintingRow key={printing.id} quotation={quotation} printing={printing} base={base} />
            ))}
            <UnprintedRows unprinted={quotation.unprinted} />
          </tbody>
        </table>
      </div>
    </section>
  )
}

type RowProps = { quotation: Quotation; printing: Printing; base: Printing | null }

function PrintingRow({ quotation, printing, base }: RowProps) {
  const { talks } = useSelection()
  const report = talks.by.report.get(printing.report)
  if (!report) return null
  const { zone, paragraph, text } = placeInReport(report, printing.excerpt)
  const words = countWords(joinExcerpt(printing.excerpt))
  const [first] = printing.excerpt
  return (
    <tr>
      <th scope="row">
        <EvidenceButton id={printing.id}>
          <Siglum talks={talks} report={report} />
        </EvidenceButton>
      </th>
      <td>
        {base &&
          (printing.id === base.id ? (
            <b>base</b>
          ) : (
            <Relation comparison={comparePrintings(base, printing)} />
          ))}
        {base && <NotReached quotation={quotation} base={base} printing={printing} />}
      </td>
      <td className={styles.short}>
        {printing.marks
          ? `${formatNumber(words, 'word')} in marks`
          : `${formatNumber(words, 'word')}, no marks`}
      </td>
      <td>
        {printing.introduced !== undefined && (
          <bdi lang={report.language} className={styles.introduced}>
            {printing.introduced}
          </bdi>
        )}
        {printing.note !== undefined && <span className={styles.sort}> {printing.note}</span>}
        {printing.introduced === undefined && printing.note === undefined && (
          <span className={styles.sort}>not recorded</span>
        )}
      </td>
      <td className={styles.short} title={text}>
        <EvidenceButton id={printing.id}>
          {zone === null ? 'not recorded' : [zone, paragraph].filter((part) => part !== null).join(' ')}
        </EvidenceButton>
        {first && (
          <span className={styles.offsets}>
            {formatOffset(first.start)}–{formatOffset(printing.excerpt.at(-1)?.end ?? first.end)}
          </span>
        )}
      </td>
    </tr>
  )
}
