import { useMemo } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { Analysis } from '../../domain/findings'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { reportsAgainst, type AgainstReport } from '../../domain/reportPair'
import type { ReportProfile } from '../../domain/reports'
import { formatRunKind, formatRunLengths, groupRuns, selectRuns } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { FindingCounts } from '../../ui/FindingCounts'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import { DetailLine } from '../../evidence/DetailLine'
import styles from './ReportPage.module.css'

const parting = ({ relations }: AgainstReport) =>
  relations.reduce((sum, { relation, count }) => (relation === 'agree' ? sum : sum + count), 0)

/** How a report stands to each other one, where it parts most first, with the wording it shares. */
export function AgainstOthers({ profile, analysis }: { profile: ReportProfile; analysis: Analysis }) {
  const { talks, linkTo, detailIds } = useSelection()
  const { report } = profile
  const against = useMemo(
    () => reportsAgainst(talks, analysis, report).toSorted((a, b) => parting(b) - parting(a)),
    [talks, analysis, report],
  )
  const runs = useMemo(
    () => selectRuns(talks, [report, ...analysis.reports.filter((other) => other !== report)]),
    [talks, analysis, report],
  )
  const known = witnesses(talks)
  const siglumOf = ({ id }: Report) => known.get(id)?.siglum ?? id
  const alone = profile.standsAlone.filter(({ detail }) => detailIds.has(detail.id))
  return (
    <section aria-labelledby="report-against">
      <h2 id="report-against">Where it parts from the others, most first</h2>
      {against.length === 0 && <p className={styles.note}>No other report is chosen.</p>}
      <ul>
        {against.map(({ other, both, relations }) => (
          <li key={other.id} className={styles.item}>
            <p className={styles.line}>
              <Siglum talks={talks} report={other} />
              <Link to={linkTo(paths.reportPair(report.id, other.id))}>
                {known.get(other.id)?.name}: the two side by side
              </Link>
              <span className={styles.note}>{formatNumber(both, 'detail')} in both</span>
              <FindingCounts
                findings={relations.map(({ relation, count }) => ({ finding: relation, count }))}
              />
            </p>
            {groupRuns(runs.filter(({ a, b }) => a.report === report && b.report === other))
              .filter(([run]) => run?.kind !== 'name or title')
              .map((group) => {
                const [run] = group
                return (
                  run && (
                    <p key={run.id} className={styles.note}>
                      shares {formatRunLengths(group.map(({ words }) => words))} in a row,{' '}
                      {formatRunKind(run, siglumOf)}
                    </p>
                  )
                )
              })}
          </li>
        ))}
      </ul>
      {alone.length > 0 && (
        <>
          <h3>Stands alone against two or more that can hold together</h3>
          {alone.map((analysed) => (
            <DetailLine key={analysed.detail.id} analysed={analysed} />
          ))}
        </>
      )}
    </section>
  )
}
