import { Link } from '../../ui/Link'
import type { DetailAnalysis } from '../../domain/findings'
import type { SilenceKind } from '../../domain/model'
import { silenceExplanation } from '../../domain/silence'
import { silenceKinds } from '../../domain/vocabulary'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './Method.module.css'

const silencesOf = ({ cells }: DetailAnalysis, kind: SilenceKind) =>
  cells.filter((cell) => cell.kind === 'silence' && cell.silence.kind === kind)

/** Each kind of silence with its meaning, how often it occurs and one example from these talks. */
export function SilenceTable() {
  const { talks, analysis, linkTo } = useSelection()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Silence</th>
          <th scope="col">What it says</th>
          <th scope="col">Cells</th>
        </tr>
      </thead>
      <tbody>
        {silenceKinds.map((kind) => {
          const example = analysis.details.find(
            (analysed) => analysed.carriedBy.length > 0 && silencesOf(analysed, kind).length > 0,
          )
          const cell = example && silencesOf(example, kind)[0]
          const total = analysis.details.reduce((sum, analysed) => sum + silencesOf(analysed, kind).length, 0)
          return (
            <tr key={kind}>
              <th scope="row">
                <SilenceMark kind={kind} />
              </th>
              <td>
                {silenceExplanation(kind)}
                {example && cell && (
                  <p className={styles.example}>
                    <Siglum talks={talks} report={cell.report} /> on{' '}
                    <Link to={linkTo(paths.detail(example.detail.id))}>{example.detail.question}</Link>
                  </p>
                )}
              </td>
              <td className={styles.number}>{total}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
