import { aspects, findingKinds, formatFinding } from '../domain/findingKinds'
import type { ReactNode } from 'react'
import { witnesses } from '../domain/outlets'
import { cx } from '../ui/cx'
import { FindingMark } from '../ui/FindingMark'
import { Siglum } from '../ui/Siglum'
import styles from './FilterBar.module.css'
import { useSelection } from './useSelection'

/** The list with an item put in, or taken out when it was there. */
function toggled<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}

type ChoiceProps = { isChosen: boolean; count: number | null; onToggle: () => void; children: ReactNode }

/** One choice with the count of details that it would leave, or null while that is not known. */
function Choice({ isChosen, count, onToggle, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={cx(styles.choice, isChosen && styles.chosen, count === 0 && styles.empty)}
      aria-pressed={isChosen}
      onClick={onToggle}
    >
      {children} <span className={styles.count}>{count ?? '…'}</span>
    </button>
  )
}

/** Which reports are compared. */
export function ReportChoices() {
  const { talks, state, counts, change } = useSelection()
  const { reports } = state.filter
  const isFew = talks.reports.length <= 5
  return (
    <div className={styles.group} role="group" aria-label="Reports">
      <span className={styles.name}>Reports</span>
      {talks.reports.map((report) => (
        <Choice
          key={report.id}
          isChosen={reports.includes(report.id)}
          count={counts.reports.get(report.id) ?? 0}
          onToggle={() =>
            change(({ filter }) => ({ filter: { reports: toggled(filter.reports, report.id) } }))
          }
        >
          <Siglum talks={talks} report={report} />
          {isFew && <span className={styles.outlet}> {witnesses(talks).get(report.id)?.name}</span>}
        </Choice>
      ))}
    </div>
  )
}

/** How the accounts of a detail stand to one another. */
export function FindingChoices() {
  const { state, counts, change, ofSelection } = useSelection()
  const { findings } = state.filter
  return (
    <div className={styles.group} role="group" aria-label="Finding">
      <span className={styles.name}>Finding</span>
      {findingKinds.map((finding) => (
        <Choice
          key={finding}
          isChosen={findings.includes(finding)}
          count={counts.findings?.get(finding) ?? null}
          onToggle={() =>
            change(({ filter }) => ({ filter: { findings: toggled(filter.findings, finding) } }))
          }
        >
          <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
        </Choice>
      ))}
    </div>
  )
}

/** In which aspects the accounts of a detail part. */
export function AspectChoices() {
  const { state, counts, change } = useSelection()
  const chosen = state.filter.aspects
  return (
    <div className={styles.group} role="group" aria-label="They part in">
      <span className={styles.name}>They part in</span>
      {aspects.map((aspect) => (
        <Choice
          key={aspect}
          isChosen={chosen.includes(aspect)}
          count={counts.aspects?.get(aspect) ?? null}
          onToggle={() => change(({ filter }) => ({ filter: { aspects: toggled(filter.aspects, aspect) } }))}
        >
          {aspect}
        </Choice>
      ))}
    </div>
  )
}
