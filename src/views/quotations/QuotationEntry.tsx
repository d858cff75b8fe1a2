import { Link } from '../../ui/Link'
import { MarkedWords } from '../../collation/MarkedWords'
import { Relation } from '../../collation/Relation'
import { selectBase } from '../../collation/selectBase'
import { formatNumber } from '../../domain/count'
import type { Printing } from '../../domain/model'
import { groupSilent, type Quotation } from '../../domain/quotations'
import { comparePrintings } from '../../domain/statements'
import { countWords, joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { FindingChip } from '../../ui/FindingChip'
import { Sigla, Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './Quotations.module.css'

/** A statement with each of its printings in one run of words, and who does not print it. */
export function QuotationEntry({ quotation }: { quotation: Quotation }) {
  const { linkTo, state, ofSelection } = useSelection()
  const { statement, speaker, printings, reports, own, finding } = quotation
  const inMarks = printings.filter(({ marks }) => marks)
  const base = selectBase({ ...statement, printings: inMarks.length > 0 ? inMarks : printings }, state.base)
  return (
    <article className={styles.statement} aria-labelledby={`statement-${statement.id}`}>
      <header className={styles.statementHead}>
        <h2 id={`statement-${statement.id}`}>
          <Link to={linkTo(paths.quotation(statement.id), { base: state.base })}>{statement.title}</Link>
        </h2>
        <p className={styles.occasion}>
          {speaker?.name} · {statement.occasion}
          {own !== null && reports.length > 1 && ` · ${own.voices.text}`}
        </p>
        {finding !== null && <FindingChip finding={finding} ofSelection={ofSelection} />}
      </header>
      {base !== null &&
        printings.map((printing) => (
          <PrintingLine key={printing.id} base={base} printing={printing} isAlone={printings.length === 1} />
        ))}
      <UnprintedLine quotation={quotation} />
    </article>
  )
}

type LineProps = { base: Printing; printing: Printing; isAlone: boolean }

function PrintingLine({ base, printing, isAlone }: LineProps) {
  const { talks } = useSelection()
  const report = talks.by.report.get(printing.report)
  if (!report) return null
  return (
    <div className={styles.printing}>
      <EvidenceButton id={printing.id} className={styles.witness}>
        <Siglum talks={talks} report={report} />
      </EvidenceButton>
      <p className={styles.words}>
        <MarkedWords base={base} printing={printing} language={report.language} />
      </p>
      <p className={styles.relation}>
        {printing.id === base.id ? (
          <>
            {!isAlone && <b>base</b>}
            {!isAlone && ', '}
            {formatNumber(countWords(joinExcerpt(printing.excerpt)), 'word')}
            {!printing.marks && ', no quotation marks'}
          </>
        ) : (
          <Relation comparison={comparePrintings(base, printing)} />
        )}
      </p>
    </div>
  )
}

/** The reports that print none of it, by how they are silent. */
function UnprintedLine({ quotation: { statement, unprinted } }: { quotation: Quotation }) {
  const { talks } = useSelection()
  if (unprinted.length === 0) return null
  const told = unprinted.filter((one) => one.told.length > 0)
  const silent = groupSilent(unprinted)
  return (
    <p className={styles.unprinted}>
      {told.length > 0 && (
        <span>
          told, not quoted{' '}
          <Witnesses
            ids={told.flatMap((one) => one.told.map(({ account }) => account.id))}
            claim={statement.title}
          />
        </span>
      )}
      {silent.map(({ kind, note, reports }) => (
        <span key={`${kind} ${note}`} title={note ?? undefined}>
          {kind === null ? 'not printed' : <SilenceMark kind={kind} />}{' '}
          <Sigla talks={talks} reports={reports} />
        </span>
      ))}
    </p>
  )
}
