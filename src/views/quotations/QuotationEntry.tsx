import { Link } from 'react-router-dom'
import { MarkedWords } from '../../collation/MarkedWords'
import { Relation } from '../../collation/Relation'
import { selectBase } from '../../collation/selectBase'
import type { Printing } from '../../domain/model'
import type { Quotation } from '../../domain/quotations'
import { comparePrintings } from '../../domain/statements'
import { silenceKinds } from '../../domain/vocabulary'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingChip } from '../../ui/FindingChip'
import { Sigla, Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './Quotations.module.css'

/** A statement with each of its printings in one run of words, and who does not print it. */
export function QuotationEntry({ quotation }: { quotation: Quotation }) {
  const { linkTo, state, ofSelection } = useSelection()
  const { statement, speaker, printings, finding } = quotation
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
        </p>
        {finding !== null && <FindingChip finding={finding} ofSelection={ofSelection} />}
      </header>
      {base !== null &&
        printings.map((printing) => <PrintingLine key={printing.id} base={base} printing={printing} />)}
      <UnprintedLine quotation={quotation} />
    </article>
  )
}

function PrintingLine({ base, printing }: { base: Printing; printing: Printing }) {
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
        {printing.id === base.id ? <b>base</b> : <Relation comparison={comparePrintings(base, printing)} />}
      </p>
    </div>
  )
}

/** The reports that print none of it, by how they are silent. */
function UnprintedLine({ quotation: { unprinted } }: { quotation: Quotation }) {
  const { talks } = useSelection()
  if (unprinted.length === 0) return null
  const told = unprinted.filter((one) => one.told.length > 0)
  const silent = [...silenceKinds, null]
    .map((kind) => ({
      kind,
      ones: unprinted.filter((one) => one.told.length === 0 && (one.silence?.kind ?? null) === kind),
    }))
    .filter(({ ones }) => ones.length > 0)
  return (
    <p className={styles.unprinted}>
      {told.length > 0 && (
        <span>
          told, not quoted <Sigla talks={talks} reports={told.map(({ report }) => report)} />
        </span>
      )}
      {silent.map(({ kind, ones }) => (
        <span key={kind}>
          {kind === null ? 'does not print it' : <SilenceMark kind={kind} />}{' '}
          <Sigla talks={talks} reports={ones.map(({ report }) => report)} />
        </span>
      ))}
    </p>
  )
}
