import type { Cell, DetailAnalysis } from '../domain/findings'
import type { Printing, Statement } from '../domain/model'
import { comparePrintings } from '../domain/statements'
import { placeInReport } from '../domain/whereabouts'
import { countWords, joinExcerpt } from '../domain/words'
import { EvidenceButton } from '../evidence/EvidenceButton'
import { useSelection } from '../filter/useSelection'
import { SilenceMark } from '../ui/SilenceMark'
import { Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'

type Props = { statement: Statement; base: Printing; silences: DetailAnalysis }

/** How each report prints the statement, told against the base; never which is right. */
export function Printings({ statement, base, silences }: Props) {
  const { talks, reports } = useSelection()
  const silent = reports.filter(({ id }) => !statement.printings.some(({ report }) => report === id))
  return (
    <section>
      <h3>How each prints it</h3>
      <table className={styles.printings}>
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">Against the base</th>
            <th scope="col">Words</th>
            <th scope="col">Introduced, and where it stands</th>
          </tr>
        </thead>
        <tbody>
          {statement.printings.map((printing) => {
            const report = talks.by.report.get(printing.report)
            return (
              report && (
                <tr key={printing.id}>
                  <th scope="row">
                    <EvidenceButton id={printing.id}>
                      <Siglum talks={talks} report={report} />
                    </EvidenceButton>
                  </th>
                  <td>
                    {printing.id === base.id ? <b>base</b> : comparePrintings(base, printing).summary}
                    {!printing.marks && <span className={styles.sort}> without quotation marks</span>}
                  </td>
                  <td>{countWords(joinExcerpt(printing.excerpt))}</td>
                  <td>
                    {printing.introduced !== undefined && (
                      <span className={styles.introduced}>“{printing.introduced}”; </span>
                    )}
                    {placeInReport(report, printing.excerpt).text}
                  </td>
                </tr>
              )
            )
          })}
          {silent.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <Siglum talks={talks} report={report} />
              </th>
              <td colSpan={3} className={styles.sort}>
                <Silence cell={silences.cells.find((cell) => cell.report.id === report.id)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Silence({ cell }: { cell: Cell | undefined }) {
  return cell?.kind === 'silence' ? (
    <>
      <SilenceMark kind={cell.silence.kind} /> {cell.silence.note}
    </>
  ) : (
    'does not print it'
  )
}
