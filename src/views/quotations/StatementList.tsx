import { NavLink } from '../../ui/NavLink'
import { Link } from '../../ui/Link'
import { formatCount, formatNumber } from '../../domain/count'
import { groupBySpeaker, type Quotation } from '../../domain/quotations'
import { useSelection } from '../../filter/useSelection'
import { FindingMark } from '../../ui/FindingMark'
import { Sigla, Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import { formatFinding } from '../../domain/findingKinds'
import { nameOf } from './nameOf'
import styles from './Quotations.module.css'

/** How many reports stand as columns, with a dot for one that does not print it; of more, only those that do. */
const mostColumns = 7

type Props = { all: readonly Quotation[]; shown: readonly Quotation[] }

/** Every statement by its speaker: its first words, who prints it, and how the printings part. */
export function StatementList({ all, shown }: Props) {
  const { talks, linkTo, state } = useSelection()
  const hidden = all.length - shown.length
  return (
    <nav aria-label="Statements" className={styles.list}>
      <NavLink to={linkTo(paths.quotations, { base: state.base })} isExact className={styles.allLink}>
        {hidden > 0
          ? `${shown.length} of ${formatNumber(all.length, 'statement')}, under this filter`
          : `All ${formatCount(all.length, 'statement').toLowerCase()}`}
      </NavLink>
      {groupBySpeaker(shown).map(({ speaker, quotations }) => (
        <section key={speaker?.id ?? ''} className={styles.speaker}>
          <h2>
            {speaker && (
              <Link to={linkTo(paths.person(speaker.id))} className={styles.person}>
                {speaker.name}
              </Link>
            )}
            {speaker?.delegation !== undefined && (
              <span className={styles.side}> {talks.by.delegation.get(speaker.delegation)?.name}</span>
            )}
          </h2>
          <ul>
            {quotations.map((quotation) => (
              <Entry key={quotation.statement.id} quotation={quotation} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}

function Entry({ quotation }: { quotation: Quotation }) {
  const { talks, reports, ofSelection, linkTo, state } = useSelection()
  const { statement, finding } = quotation
  const isNarrow = reports.length <= mostColumns
  return (
    <li className={styles.entry}>
      <NavLink
        to={linkTo(paths.quotation(statement.id), { base: state.base })}
        className={styles.entryLink}
        title={statement.title}
      >
        <bdi className={styles.entryWords}>{nameOf(quotation, 7)}</bdi>
      </NavLink>
      <p className={styles.entryLine}>
        {isNarrow ? (
          <span className={styles.sigla}>
            {reports.map((report) =>
              quotation.reports.includes(report) ? (
                <Siglum key={report.id} talks={talks} report={report} />
              ) : (
                <span key={report.id} aria-hidden="true" className={styles.absent}>
                  ·
                </span>
              ),
            )}
          </span>
        ) : (
          <span>
            <Sigla talks={talks} reports={quotation.reports} />{' '}
            <span className={styles.quiet}>
              {quotation.reports.length} of {formatNumber(reports.length, 'report')}
            </span>
          </span>
        )}
        {finding !== null && (
          <FindingMark
            className={styles.entryFinding}
            finding={finding}
            word={formatFinding(finding, ofSelection)}
          />
        )}
      </p>
    </li>
  )
}
