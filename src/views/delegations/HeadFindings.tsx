import { Link } from '../../ui/Link'
import type { DelegationCard, HeadRow } from '../../domain/delegations'
import type { DetailAnalysis } from '../../domain/findings'
import { formatFinding } from '../../domain/findingKinds'
import { firmnesses } from '../../domain/vocabulary'
import { useSelection } from '../../filter/useSelection'
import { FindingMark, findingTone } from '../../ui/FindingMark'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

type LinkProps = { analysed: DetailAnalysis | null; name: string; inWords?: boolean }

function FindingLink({ analysed, name, inWords = false }: LinkProps) {
  const { linkTo, ofSelection } = useSelection()
  if (analysed === null) return null
  const { detail, finding } = analysed
  return (
    <Link to={linkTo(paths.detail(detail.id))} className={styles.findingLink}>
      <FindingMark finding={finding} word={name} />
      <span className={inWords ? styles.finding : 'visually-hidden'} data-finding={findingTone(finding)}>
        : {formatFinding(finding, ofSelection)}
      </span>
    </Link>
  )
}

/** `planned in 3, done in 1, not said in 1` */
function firmnessInWords(rows: readonly HeadRow[]): string {
  const told = [...firmnesses].reverse().flatMap((firmness) => {
    const count = rows.filter((row) => row.firmness === firmness).length
    return count === 0 ? [] : [`${firmness} in ${count}`]
  })
  const unsaid = rows.filter(({ person }) => person === null).length
  return [...told.reverse(), ...(unsaid === 0 ? [] : [`not said in ${unsaid}`])].join(', ')
}

/** How the reports stand on who led a side, on the name and on the title, each leading to the detail. */
export function HeadFindings({ card }: { card: DelegationCard }) {
  const { detail, rows, people } = card.head
  const [first] = people
  return (
    <p className={styles.findings}>
      <span>
        <FindingLink analysed={detail} name="who led" inWords />{' '}
        {detail !== null && <i className={styles.deck}>{firmnessInWords(rows)}</i>}
      </span>
      <FindingLink analysed={first?.nameDetail ?? null} name="name" />
      <FindingLink analysed={first?.titleDetail ?? null} name="title" />
    </p>
  )
}
