import { Link } from '../../ui/Link'
import type { SaidBySide } from '../../domain/issues'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'

/** What is told of an issue on the word of each side, each with who says it and which report has it. */
export function SaidBySides({ said }: { said: readonly SaidBySide[] }) {
  const { linkTo } = useSelection()
  if (said.length === 0) return null
  return (
    <section aria-labelledby="issue-said">
      <h2 id="issue-said">What each side says of it</h2>
      <dl>
        {said.map(({ delegation, lines }) => (
          <div key={delegation.id} className={styles.side}>
            <dt>{delegation.name}</dt>
            <dd>
              {lines.map(({ analysed: { detail }, cells }) => (
                <p key={detail.id}>
                  <Link to={linkTo(paths.detail(detail.id))} className={styles.quiet}>
                    {detail.label ?? detail.question}
                  </Link>{' '}
                  {cells.map(({ account, value, credit, report }) => (
                    <span key={report.id}>
                      <bdi className={styles.value}>{value}</bdi>{' '}
                      <Witnesses ids={[account.id]} claim={`${detail.question} ${value}`} />{' '}
                      <span className={styles.when}>{credit}</span>{' '}
                    </span>
                  ))}
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
