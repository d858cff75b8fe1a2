import { formatFinding } from '../../domain/findingKinds'
import { Link } from 'react-router-dom'
import type { DelegationCard, HeadRow } from '../../domain/delegations'
import type { DetailAnalysis } from '../../domain/findings'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

function FindingLink({ analysed, name }: { analysed: DetailAnalysis | null; name: string }) {
  const { linkTo, ofSelection } = useSelection()
  if (analysed === null) return null
  return (
    <Link to={linkTo(paths.detail(analysed.detail.id))} className={styles.findingLink}>
      <FindingMark
        finding={analysed.finding}
        word={`${name}: ${formatFinding(analysed.finding, ofSelection)}`}
      />
    </Link>
  )
}

function Printed({ of, missing }: { of: { words: string; accountId: string } | null; missing: string }) {
  if (of === null) return <span className={styles.none}>{missing}</span>
  return (
    <EvidenceButton id={of.accountId} className={styles.printed}>
      <bdi>{of.words}</bdi>
    </EvidenceButton>
  )
}

function Firmness({ row }: { row: HeadRow }) {
  if (row.person === null) {
    return row.silence === null ? (
      <span className={styles.none}>not said</span>
    ) : (
      <SilenceMark kind={row.silence} />
    )
  }
  return (
    <>
      {row.firmness !== null && (
        <span className={row.firmness === 'done' ? styles.done : styles.planned}>{row.firmness}</span>
      )}{' '}
      {row.hedge !== null && <i className={styles.hedge}>{row.hedge}</i>}
    </>
  )
}

/** Who led a side, as each report prints it: name, title, how firmly it is told, and who is credited. */
export function HeadTable({ card }: { card: DelegationCard }) {
  const { talks } = useSelection()
  const { detail, rows, people } = card.head
  const [first] = people
  return (
    <>
      <p className={styles.findings}>
        <FindingLink analysed={detail} name="who led" />
        <FindingLink analysed={first?.nameDetail ?? null} name="name" />
        <FindingLink analysed={first?.titleDetail ?? null} name="title" />
      </p>
      <div
        className={styles.scroll}
        role="region"
        aria-label={`Head of ${card.delegation.name}, by report`}
        tabIndex={0}
      >
        <table className={styles.heads}>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">report</span>
              </th>
              <th scope="col">name as printed</th>
              <th scope="col">title as printed</th>
              <th scope="col">firmness</th>
              <th scope="col">credit</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.report.id}>
                <th scope="row">
                  <Siglum talks={talks} report={row.report} />
                </th>
                <td>
                  <Printed of={row.name} missing="not named" />
                </td>
                <td>
                  <Printed of={row.title} missing="no title" />
                </td>
                <td>
                  <Firmness row={row} />
                </td>
                <td>{row.credit ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
