import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { LeftOut, ReportProfile } from '../../domain/reports'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import { ByIssue } from './ByIssue'
import styles from './ReportPage.module.css'

/** What a report does not mention that at least two others carry, and its silences of other kinds, with who carries each. */
export function LeavesOut({ profile }: { profile: ReportProfile }) {
  const { detailIds } = useSelection()
  const shown = (list: readonly LeftOut[]) => list.filter(({ detail }) => detailIds.has(detail.id))
  const left = shown(profile.leavesOut)
  const others = [profile.beforeItHappened, profile.incomplete, profile.cannotTell]
    .map(shown)
    .filter((list) => list.length > 0)
  return (
    <section aria-labelledby="report-leaves-out">
      <h2 id="report-leaves-out">Leaves out: {formatNumber(left.length, 'detail')}</h2>
      <p className={styles.note}>
        Details of these talks, within its vantage, that at least two others carry.
      </p>
      <SilentList list={left} />
      {others.map((list) => {
        const kind = list[0]?.silence.kind
        return (
          kind && (
            <div key={kind}>
              <h3>
                <SilenceMark kind={kind} /> {list.length}
              </h3>
              <SilentList list={list} />
            </div>
          )
        )
      })}
    </section>
  )
}

function SilentList({ list }: { list: readonly LeftOut[] }) {
  const { linkTo } = useSelection()
  return (
    <ByIssue items={list} detailOf={({ detail }) => detail}>
      {({ detail }) => (
        <>
          <Link className={styles.question} to={linkTo(paths.detail(detail.id))}>
            {detail.label ?? detail.question}
          </Link>{' '}
          <Witnesses ids={detail.accounts.map(({ id }) => id)} claim={detail.question} />
        </>
      )}
    </ByIssue>
  )
}
