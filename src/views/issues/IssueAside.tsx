import { Link } from '../../ui/Link'
import type { IssuePage } from '../../domain/issues'
import { joinExcerpt } from '../../domain/words'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { Witnesses } from '../../evidence/Witnesses'
import { useSelection } from '../../filter/useSelection'
import { Sigla, Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './Issues.module.css'
import { Silent } from './Silent'

/** Beside an issue: its events and statements, the voices heard on it, who is silent, and issues that touch it. */
export function IssueAside({ page }: { page: IssuePage }) {
  const { talks, reports, linkTo } = useSelection()
  return (
    <div>
      {page.events.length > 0 && (
        <section aria-labelledby="issue-events">
          <h2 id="issue-events">Events</h2>
          {page.events.map(({ event, when, evidence }) => (
            <p key={event.id} className={styles.item}>
              <span className={styles.when}>{when}</span> <span className={styles.value}>{event.title}</span>{' '}
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
      {page.statements.length > 0 && (
        <section aria-labelledby="issue-statements">
          <h2 id="issue-statements">Statements</h2>
          {page.statements.map((statement) => (
            <div key={statement.id} className={styles.item}>
              <p>
                <Link to={linkTo(paths.quotation(statement.id))}>{statement.title}</Link>
              </p>
              <p className={styles.when}>
                <Link to={linkTo(paths.person(statement.speaker))} className={styles.quiet}>
                  <bdi>{talks.by.person.get(statement.speaker)?.name}</bdi>
                </Link>
                , {statement.occasion}
              </p>
              {statement.printings.map((printing) => {
                const report = reports.find(({ id }) => id === printing.report)
                return (
                  report && (
                    <p key={printing.id}>
                      <Siglum talks={talks} report={report} />{' '}
                      <EvidenceButton id={printing.id} className={styles.value}>
                        {printing.marks
                          ? `“${joinExcerpt(printing.excerpt)}”`
                          : joinExcerpt(printing.excerpt)}
                      </EvidenceButton>
                    </p>
                  )
                )
              })}
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="issue-voices">
        <h2 id="issue-voices">Voices named</h2>
        {page.voices.length === 0 && <p className={styles.unstated}>none named</p>}
        {page.voices.map((voice) => (
          <p key={voice.id ?? voice.name} className={styles.item}>
            {voice.id !== null && talks.by.person.has(voice.id) ? (
              <Link to={linkTo(paths.person(voice.id))} className={styles.quiet}>
                <bdi>{voice.name}</bdi>
              </Link>
            ) : (
              voice.name
            )}{' '}
            <Sigla talks={talks} reports={voice.reports} />
          </p>
        ))}
      </section>
      <Silent page={page} />
      {page.related.length > 0 && (
        <section aria-labelledby="issue-related">
          <h2 id="issue-related">Issues that touch it</h2>
          {page.related.map(({ issue, through }) => (
            <p key={issue.id} className={styles.item}>
              <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>{' '}
              <span className={styles.when}>through {through.join(', ')}</span>
            </p>
          ))}
        </section>
      )}
    </div>
  )
}
