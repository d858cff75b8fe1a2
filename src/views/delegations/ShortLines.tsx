import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import type { AccountCell } from '../../domain/delegations'
import type { DetailAnalysis } from '../../domain/findings'
import type { Detail } from '../../domain/model'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

/** The values of some cells, each with the ids of the accounts that have it. */
function valuesOf(cells: readonly AccountCell[]): { value: string; ids: string[] }[] {
  const values = new Map<string, string[]>()
  for (const { value, account } of cells) values.set(value, [...(values.get(value) ?? []), account.id])
  return [...values].map(([value, ids]) => ({ value, ids }))
}

/** A detail by its label, leading to it. */
function DetailLink({ detail }: { detail: Detail }) {
  const { linkTo } = useSelection()
  return (
    <Link to={linkTo(paths.detail(detail.id))} className={styles.label}>
      {detail.label ?? detail.question}
    </Link>
  )
}

/** Details in the fewest words, one after the other: what it is, its values, who has each. */
export function ShortLines({
  lines,
}: {
  lines: readonly { detail: Detail; cells: readonly AccountCell[] }[]
}) {
  if (lines.length === 0) return null
  return (
    <ul className={styles.short}>
      {lines.map(({ detail, cells }) => (
        <li key={detail.id}>
          <DetailLink detail={detail} />{' '}
          {valuesOf(cells).map(({ value, ids }, index) => (
            <Fragment key={value}>
              {index > 0 && ' / '}
              <bdi className={styles.printed}>{value}</bdi>{' '}
              <Witnesses ids={ids} claim={`${detail.label ?? detail.question}: ${value}`} />
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  )
}

/** What no report tells, folded into one quiet line. */
export function Untold({ details }: { details: readonly DetailAnalysis[] }) {
  const { ofSelection } = useSelection()
  if (details.length === 0) return null
  return (
    <p className={styles.none}>
      {ofSelection ? 'none of these reports tells: ' : 'no report tells: '}
      {details.map(({ detail }, index) => (
        <Fragment key={detail.id}>
          {index > 0 && ', '}
          <DetailLink detail={detail} />
        </Fragment>
      ))}
    </p>
  )
}

/** A detail with all its accounts, for `ShortLines`. */
export const wholeLine = ({ detail, cells }: DetailAnalysis) => ({
  detail,
  cells: cells.filter((cell): cell is AccountCell => cell.kind === 'account'),
})
