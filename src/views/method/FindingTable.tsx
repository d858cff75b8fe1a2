import { type FindingKind, findingKinds, formatFinding } from '../../domain/findingKinds'
import { Link } from '../../ui/Link'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { paths } from '../../url/paths'
import styles from './Method.module.css'

const meanings: Record<FindingKind, string> = {
  agree: 'One value.',
  compatible: 'All can hold: ranges overlap, one is more precise, one list or place lies in the other.',
  'worded differently': 'The same thing, in other words or another spelling.',
  'quoted differently': 'One sentence of one speaker, with other words inside quotation marks.',
  differ: 'They cannot all hold.',
  'cannot be decided': 'It would need a containment or a reference that no source gives.',
  'one report only': 'One report has it.',
  'none reports it': 'No report has it. It is kept, because a reader would look for it.',
}

/** Each finding with its mark, its meaning, its count and one example from these talks. */
export function FindingTable() {
  const { analysis, counts, linkTo, ofSelection } = useSelection()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Finding</th>
          <th scope="col">What it says</th>
          <th scope="col">Details</th>
        </tr>
      </thead>
      <tbody>
        {findingKinds.map((finding) => {
          const example = analysis.details.find((analysed) => analysed.finding === finding)
          return (
            <tr key={finding}>
              <th scope="row">
                <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
              </th>
              <td>
                {meanings[finding]}
                <p className={styles.example}>
                  {example === undefined ? (
                    'None in these reports.'
                  ) : (
                    <>
                      <Link to={linkTo(paths.detail(example.detail.id))}>{example.detail.question}</Link>{' '}
                      {example.reason}
                    </>
                  )}
                </p>
              </td>
              <td className={styles.number}>{counts.findings?.get(finding) ?? 0}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
