import { type FindingKind, formatFinding } from '../../domain/findingKinds'
import { Link } from '../../ui/Link'
import type { Report, Talks } from '../../domain/model'
import { partingRule, type OverviewCounts, type PartingGroup, type PartingLine } from '../../domain/overview'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingMark, findingTone } from '../../ui/FindingMark'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './PartingLines.module.css'

/** Findings that a reader may want to see all of, most telling first. */
const ledOnTo: readonly FindingKind[] = ['differ', 'cannot be decided', 'quoted differently', 'compatible']

/** The lines in which the reports part that are worth seeing first, with the rule that chose them. */
export function PartingLines({ lines, counts }: { lines: readonly PartingLine[]; counts: OverviewCounts }) {
  const { linkTo, ofSelection } = useSelection()
  const more = ledOnTo.flatMap((finding) => {
    const count = counts.findings.find((one) => one.finding === finding)?.count ?? 0
    return count === 0 ? [] : [{ finding, count }]
  })
  return (
    <>
      <div className={styles.head}>
        <h2 id="where-they-part">Where the reports part</h2>
        <details className={styles.rule}>
          <summary>How these are chosen</summary>
          <p>{partingRule}</p>
        </details>
      </div>
      {lines.length === 0 && (
        <p className={styles.none}>
          {counts.reports < 2
            ? 'With one report there is nothing to set side by side.'
            : 'These reports part nowhere that this filter leaves.'}
        </p>
      )}
      <ol>
        {lines.map((line) => (
          <li key={line.detail.detail.id} className={styles.line}>
            <Line line={line} />
          </li>
        ))}
      </ol>
      {more.length > 0 && (
        <p className={styles.more}>
          {more.map(({ finding, count }) => (
            <Link key={finding} to={linkTo(paths.compare, { filter: { findings: [finding] } })}>
              {count === 1
                ? `The one “${formatFinding(finding, ofSelection)}”`
                : `All ${count} “${formatFinding(finding, ofSelection)}”`}
            </Link>
          ))}
        </p>
      )}
    </>
  )
}

const mostSigla = 8

/** The account of a report in a group; a group has one for each of its reports. */
function evidenceOf(talks: Talks, { accountIds }: PartingGroup, report: Report): string {
  return accountIds.find((id) => talks.by.evidence.get(id)?.report.id === report.id) ?? accountIds[0] ?? ''
}

function Line({ line }: { line: PartingLine }) {
  const { talks, linkTo, ofSelection } = useSelection()
  const { detail, aspect, groups, note } = line
  const { finding } = detail
  const isWithin = line.kind === 'differs from itself'
  const isFinding = aspect === null || aspect === 'value' || line.kind === finding
  const word = isWithin ? 'within one report' : isFinding ? formatFinding(finding, ofSelection) : aspect
  const filter = isFinding ? { findings: [finding] } : { aspects: [aspect] }
  return (
    <>
      <FindingMark finding={finding} className={styles.mark} />
      <p className={styles.question}>
        <Link to={linkTo(paths.detail(detail.detail.id))}>{detail.detail.question}</Link>
        {note !== null && <em className={styles.note}> {note}</em>}
      </p>
      <Link
        to={isWithin ? linkTo(paths.detail(detail.detail.id)) : linkTo(paths.compare, { filter })}
        className={styles.word}
        data-finding={isFinding && !isWithin ? findingTone(finding) : undefined}
      >
        {word}
      </Link>
      <div className={styles.groups}>
        {groups.map((group) => (
          <span key={group.accountIds[0] ?? group.text} className={styles.group}>
            <span className={styles.sigla}>
              {group.reports.slice(0, mostSigla).map((report) => (
                <EvidenceButton key={report.id} id={evidenceOf(talks, group, report)}>
                  <Siglum talks={talks} report={report} />
                  <span className="visually-hidden">: evidence for {group.text}</span>
                </EvidenceButton>
              ))}
              {group.reports.length > mostSigla && <span>+{group.reports.length - mostSigla}</span>}
            </span>{' '}
            <EvidenceButton id={group.accountIds[0] ?? ''} className={styles.value}>
              {group.text}
            </EvidenceButton>
          </span>
        ))}
      </div>
    </>
  )
}
