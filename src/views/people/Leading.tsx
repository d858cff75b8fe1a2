import { Link } from '../../ui/Link'
import { formatFinding } from '../../domain/findingKinds'
import type { Person } from '../../domain/model'
import type { Lead } from '../../domain/people'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './People.module.css'

function Telling({ row, person }: { row: Lead['rows'][number]; person: Person }) {
  if (row.person === null) {
    return row.silence === null ? (
      <span className={styles.none}>does not say who led</span>
    ) : (
      <SilenceMark kind={row.silence} />
    )
  }
  const [first] = row.accountIds
  const words = row.telling?.words ?? row.name?.words ?? row.person.name
  return (
    <>
      {row.person.id !== person.id && <>names {row.person.name}: </>}
      {row.firmness !== null && (
        <b className={row.firmness === 'done' ? styles.done : styles.planned}>{row.firmness}</b>
      )}{' '}
      {first !== undefined && (
        <EvidenceButton id={row.telling?.accountId ?? first} className={styles.printed}>
          <bdi>{words}</bdi>
        </EvidenceButton>
      )}{' '}
      {row.hedge !== null && <i className={styles.hedge}>“{row.hedge}”</i>}{' '}
      <span className={styles.none}>{row.credit}</span>
    </>
  )
}

/** Who tells the person to have led a side, how firmly, in which words and on whose word. */
export function Leading({ lead: { delegation, detail, rows }, person }: { lead: Lead; person: Person }) {
  const { talks, linkTo, ofSelection } = useSelection()
  const heading = `person-led-${delegation.id}`
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>
        Led the delegation of {delegation.name}{' '}
        {detail !== null && (
          <Link to={linkTo(paths.detail(detail.detail.id))} className={styles.finding}>
            <FindingMark finding={detail.finding} word={formatFinding(detail.finding, ofSelection)} />
          </Link>
        )}
      </h2>
      <ul>
        {rows.map((row) => (
          <li key={row.report.id} className={styles.line}>
            <Siglum talks={talks} report={row.report} /> <Telling row={row} person={person} />
          </li>
        ))}
      </ul>
    </section>
  )
}
