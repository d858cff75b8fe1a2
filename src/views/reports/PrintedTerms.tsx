import { formatFinding } from '../../domain/findingKinds'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import styles from './ReportPage.module.css'

const sorts = [
  { sort: 'name', title: 'Names' },
  { sort: 'title', title: 'Titles' },
  { sort: 'term', title: 'Terms' },
] as const

type Props = { profile: ReportProfile; marks: readonly PlacedAccount[] }

/** The names, titles and terms of a report as it prints them, each with how it stands to the others. */
export function PrintedTerms({ profile, marks }: Props) {
  const { ofSelection } = useSelection()
  const shown = new Set(marks.map(({ account }) => account.id))
  const prints = profile.prints.filter(({ accountId }) => shown.has(accountId))
  return (
    <section aria-labelledby="report-terms">
      <h2 id="report-terms">Its names, titles and terms, as printed</h2>
      {prints.length === 0 && <p className={styles.note}>None in these details.</p>}
      {sorts.map(({ sort, title }) => {
        const own = prints.filter((print) => print.sort === sort)
        if (own.length === 0) return null
        return (
          <div key={sort}>
            <h3>{title}</h3>
            <ul className={styles.inline}>
              {own.map(({ detail, words, accountId, finding }) => (
                <li key={accountId} title={`${detail.question} ${formatFinding(finding, ofSelection)}`}>
                  <FindingMark finding={finding} />{' '}
                  <EvidenceButton id={accountId} className={styles.printed}>
                    <bdi>{words}</bdi>
                  </EvidenceButton>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
    </section>
  )
}
