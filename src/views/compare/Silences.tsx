import type { DetailAnalysis } from '../../domain/findings'
import { silenceExplanation } from '../../domain/silence'
import { silenceKinds } from '../../domain/vocabulary'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import { Sigla, Siglum } from '../../ui/Siglum'
import styles from './DetailPage.module.css'

/** The reports without an account, by the kind of their silence, with what is noted of any. */
export function Silences({ analysed }: { analysed: DetailAnalysis }) {
  const { talks } = useSelection()
  const silent = analysed.cells.flatMap((cell) => (cell.kind === 'silence' ? [cell] : []))
  const unrecorded = analysed.cells.flatMap((cell) => (cell.kind === 'unrecorded' ? [cell.report] : []))
  if (silent.length + unrecorded.length === 0) return null
  return (
    <div className={styles.silences}>
      <h3>{analysed.carriedBy.length === 0 ? 'The reports' : 'The others'}</h3>
      <ul>
        {silenceKinds.map((kind) => {
          const cells = silent.filter(({ silence }) => silence.kind === kind)
          return (
            cells.length > 0 && (
              <li key={kind}>
                <Sigla talks={talks} reports={cells.map(({ report }) => report)} />{' '}
                <span title={silenceExplanation(kind)}>
                  <SilenceMark kind={kind} />
                </span>
                {cells.map(
                  ({ report, silence }) =>
                    silence.note !== undefined && (
                      <span key={report.id} className={styles.silenceNote}>
                        <Siglum talks={talks} report={report} /> {silence.note}
                      </span>
                    ),
                )}
              </li>
            )
          )
        })}
        {unrecorded.length > 0 && (
          <li>
            <Sigla talks={talks} reports={unrecorded} /> not recorded in this file
          </li>
        )}
      </ul>
    </div>
  )
}
