import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import { formatNumber } from '../../domain/count'
import type { SideStatement } from '../../domain/delegations'
import type { PersonPage } from '../../domain/people'
import { joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './People.module.css'

function Statement({ said: { statement, printings } }: { said: SideStatement }) {
  const { talks, linkTo } = useSelection()
  return (
    <div className={styles.item}>
      <p>
        <Link to={linkTo(paths.quotation(statement.id))}>{statement.title}</Link>{' '}
        <span className={styles.none}>{statement.occasion}</span>
      </p>
      {printings.map((printing) => {
        const report = talks.by.report.get(printing.report)
        const words = joinExcerpt(printing.excerpt)
        return (
          report && (
            <p key={printing.id} className={styles.printing}>
              <Siglum talks={talks} report={report} />{' '}
              <EvidenceButton id={printing.id} className={styles.printed}>
                <bdi>{printing.marks ? `“${words}”` : words}</bdi>
              </EvidenceButton>
            </p>
          )
        )
      })}
    </div>
  )
}

/** Beside a person: statements with their printings, events, issues, people they come up with, what none reports. */
export function PersonAside({ page }: { page: PersonPage }) {
  const { linkTo, ofSelection } = useSelection()
  return (
    <div>
      <section aria-labelledby="person-statements">
        <h2 id="person-statements">Statements</h2>
        {page.statements.length === 0 && <p className={styles.none}>none quoted in these reports</p>}
        {page.statements.map((said) => (
          <Statement key={said.statement.id} said={said} />
        ))}
      </section>
      {page.events.length > 0 && (
        <section aria-labelledby="person-events">
          <h2 id="person-events">Events</h2>
          {page.events.map(({ event, when, evidence }) => (
            <p key={event.id} className={styles.item}>
              <span className={styles.when}>{when}</span>{' '}
              <span className={styles.printed}>{event.title}</span>{' '}
              <Witnesses
                ids={evidence.map(({ accountId }) => accountId)}
                claim={`the event: ${event.title}`}
              />
            </p>
          ))}
          <p>
            <Link to={linkTo(paths.timeline)}>On the timeline</Link>
          </p>
        </section>
      )}
      {page.issues.length > 0 && (
        <section aria-labelledby="person-issues">
          <h2 id="person-issues">Issues</h2>
          <ul>
            {page.issues.map(({ issue, details }) => (
              <li key={issue.id} className={styles.line}>
                <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>{' '}
                <span className={styles.none}>
                  {details.length === 0 ? 'through a statement' : formatNumber(details.length, 'detail')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.beside.length > 0 && (
        <section aria-labelledby="person-beside">
          <h2 id="person-beside">Told together with</h2>
          <p>
            {page.beside.map((other, index) => (
              <Fragment key={other.id}>
                {index > 0 && ', '}
                <Link to={linkTo(paths.person(other.id))}>
                  <bdi>{other.name}</bdi>
                </Link>
              </Fragment>
            ))}
          </p>
        </section>
      )}
      {page.noneReports.length > 0 && (
        <section aria-labelledby="person-none">
          <h2 id="person-none">{ofSelection ? 'None of these reports tells' : 'No report tells'}</h2>
          <ul>
            {page.noneReports.map(({ detail }) => (
              <li key={detail.id} className={styles.line}>
                <Link to={linkTo(paths.detail(detail.id))}>{detail.question}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
