import { Link } from 'react-router-dom'
import type { DelegationCard } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

/** What a side says of each issue; the same issues for every side, those without a position too. */
export function Positions({ card }: { card: DelegationCard }) {
  const { state, linkTo } = useSelection()
  const { issues } = state.filter
  const shown = card.positions.filter(({ issue }) => issues.length === 0 || issues.includes(issue.id))
  if (shown.length === 0) return <p className={styles.none}>no tracked issue is left under this filter</p>
  return (
    <dl className={styles.positions}>
      {shown.map(({ issue, position }) => (
        <div key={issue.id}>
          <dt>
            <Link to={linkTo(paths.issue(issue.id))} className={styles.issue}>
              {issue.short ?? issue.title}
            </Link>
          </dt>
          <dd>
            {position === null ? (
              <span className={styles.none}>not in these reports</span>
            ) : (
              <>
                {position.summary}{' '}
                <Witnesses ids={position.accountIds} claim={`${card.delegation.name} on ${issue.title}`} />
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
