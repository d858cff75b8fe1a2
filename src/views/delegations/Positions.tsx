import { Link } from '../../ui/Link'
import type { DelegationCard, SidePosition } from '../../domain/delegations'
import type { Issue } from '../../domain/model'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { rowsOnScreen } from '../../ui/rowsOnScreen'
import { useIsSettled } from '../../ui/useIsSettled'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

function IssueLink({ issue }: { issue: Issue }) {
  const { linkTo } = useSelection()
  return (
    <Link to={linkTo(paths.issue(issue.id))} className={styles.label}>
      {issue.short ?? issue.title}
    </Link>
  )
}

/** The height of a position in one line, and what stands above the first, in px: so many have room on the first screen. */
const lowRow = 19
const aboveRows = 750

type Props = {
  card: DelegationCard
  /** Ids of the issues on which some side has a position; the others are named in one line. */
  taken: ReadonlySet<string>
}

/** What a side says of each issue; the same issues for every side, those without a position too. */
export function Positions({ card, taken }: Props) {
  const { analysis, details } = useSelection()
  const isWhole = details.length === analysis.details.length
  const left = new Set(details.map(({ detail }) => detail.issue))
  const shown = card.positions.filter(({ issue }) => isWhole || left.has(issue.id))
  const ofSome = shown.filter(({ issue }) => taken.has(issue.id))
  const drawn = useIsSettled() ? ofSome : ofSome.slice(0, rowsOnScreen(lowRow, aboveRows))
  const empty = shown.filter(({ issue }) => !taken.has(issue.id))
  if (shown.length === 0)
    return (
      <p className={styles.none}>
        {card.positions.length === 0 ? 'no issue is tracked' : 'no tracked issue is left under this filter'}
      </p>
    )
  return (
    <>
      <dl className={styles.positions}>
        {drawn.map((side) => (
          <div key={side.issue.id}>
            <dt>
              <IssueLink issue={side.issue} />
            </dt>{' '}
            <dd>
              <Position side={side} claim={`${card.delegation.name} on ${side.issue.title}`} />
            </dd>
          </div>
        ))}
      </dl>
      {empty.length > 0 && (
        <p className={styles.none}>
          no side has a position on{' '}
          {empty.map(({ issue }, index) => (
            <span key={issue.id}>
              {index > 0 && ', '}
              <IssueLink issue={issue} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}

function Position({ side: { position }, claim }: { side: SidePosition; claim: string }) {
  if (position === null) return <span className={styles.none}>not in these reports</span>
  return (
    <>
      <span className={styles.stance}>{position.stance}</span> {position.summary}{' '}
      <Witnesses ids={position.accountIds} claim={claim} />
    </>
  )
}
