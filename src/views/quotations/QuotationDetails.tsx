import { Link } from '../../ui/Link'
import type { Quotation } from '../../domain/quotations'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { formatFinding } from '../../domain/findingKinds'
import { Sigla } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './Quotations.module.css'

/** The details that rest on the words of a statement, each with its finding and who carries it; and its issues. */
export function QuotationDetails({ quotation: { statement, details, own } }: { quotation: Quotation }) {
  const { talks, ofSelection, linkTo } = useSelection()
  return (
    <section className={styles.details} aria-label="Details of this statement">
      <h3>Details of this statement</h3>
      {own !== null && own.finding !== 'none reports it' && (
        <p className={styles.reason}>
          <FindingMark finding={own.finding} word={own.finding} /> {own.reason}. {own.voices.text}.
        </p>
      )}
      {details.length === 0 && <p className={styles.quiet}>No detail rests on it.</p>}
      <ul>
        {details.map(({ detail, finding, carriedBy }) => (
          <li key={detail.id} className={styles.detail}>
            <Link to={linkTo(paths.detail(detail.id))}>{detail.question}</Link>
            <span className={styles.detailLine}>
              <FindingMark finding={finding} word={formatFinding(finding, ofSelection)} />
              <Sigla talks={talks} reports={carriedBy} />
            </span>
          </li>
        ))}
      </ul>
      {statement.issues.length > 0 && (
        <p className={styles.quiet}>
          On{' '}
          {statement.issues.map((id, index) => (
            <span key={id}>
              {index > 0 && '; '}
              <Link to={linkTo(paths.issue(id))}>{talks.by.issue.get(id)?.title}</Link>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}
