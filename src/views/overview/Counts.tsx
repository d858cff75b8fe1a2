import { formatFinding } from '../../domain/findingKinds'
import { Link } from '../../ui/Link'
import type { DetailAnalysis } from '../../domain/findings'
import { mostRepeatedVoice } from '../../domain/oneVoice'
import type { OverviewCounts } from '../../domain/overview'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { paths } from '../../url/paths'
import { FindingBar } from './FindingBar'
import { numberWord } from './numberWord'
import styles from './Counts.module.css'

/** How many details have each finding and part in each aspect, each a link to exactly those; and how many voices. */
export function Counts({ counts, details }: { counts: OverviewCounts; details: readonly DetailAnalysis[] }) {
  const { linkTo, ofSelection } = useSelection()
  const findings = counts.findings.filter(({ count }) => count > 0)
  const aspects = counts.aspects.filter(({ count }) => count > 0)
  const repeated = mostRepeatedVoice(details)
  return (
    <>
      {counts.details > 0 && <FindingBar findings={findings} />}
      <ul className={styles.findings} aria-label="Details by finding">
        {findings.map(({ finding, count }) => (
          <li key={finding}>
            <Link to={linkTo(paths.compare, { filter: { findings: [finding] } })} className={styles.count}>
              <b>{count}</b> <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
            </Link>
          </li>
        ))}
      </ul>
      {aspects.length > 0 && (
        <p className={styles.aspects}>
          They part in{' '}
          {aspects.map(({ aspect, count }, index) => (
            <span key={aspect}>
              {index > 0 && ' · '}
              <Link to={linkTo(paths.compare, { filter: { aspects: [aspect] } })}>
                {aspect} {count}
              </Link>
            </span>
          ))}
        </p>
      )}
      <p className={styles.note}>
        Counts of details, not of merit.{' '}
        {repeated !== null && (
          <>
            Behind{' '}
            <Link to={linkTo(paths.detail(repeated.detail.detail.id))}>
              {repeated.reports === counts.reports
                ? `all ${numberWord(repeated.reports)}`
                : numberWord(repeated.reports)}{' '}
              that answer “{repeated.detail.detail.question}”
            </Link>{' '}
            stands one voice, {repeated.speaker}.{' '}
          </>
        )}
        <Link to={linkTo(paths.method)}>How findings are made</Link>
      </p>
    </>
  )
}
