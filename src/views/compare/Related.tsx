import type { ReactNode } from 'react'
import { Link } from '../../ui/Link'
import type { Detail } from '../../domain/model'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { paths } from '../../url/paths'
import styles from './DetailPage.module.css'

/** What else there is about it: its issue, the events it bears on, the people it is about. */
export function Related({ detail }: { detail: Detail }) {
  const { talks, linkTo } = useSelection()
  const issue = talks.by.issue.get(detail.issue)
  const events = talks.events.filter(
    ({ details, timeDetail }) => details.includes(detail.id) || timeDetail === detail.id,
  )
  const people = (detail.about?.people ?? []).flatMap((id) => talks.by.person.get(id) ?? [])
  const sides = (detail.about?.delegations ?? []).flatMap((id) => talks.by.delegation.get(id) ?? [])
  const parent = detail.wordingOf === undefined ? undefined : talks.by.detail.get(detail.wordingOf)
  return (
    <section className={styles.block}>
      <h2>Related</h2>
      <dl className={cx(styles.facts, styles.relatedFacts)}>
        {parent && (
          <Row name="wording of">
            <Link to={linkTo(paths.detail(parent.id))}>{parent.question}</Link>
          </Row>
        )}
        {issue && (
          <Row name="issue">
            <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>
          </Row>
        )}
        {events.length > 0 && (
          <Row name="events">
            {events.map((event) => (
              <span key={event.id} className={styles.relatedLine}>
                <Link to={linkTo(paths.timeline)}>{event.title}</Link>,{' '}
                {formatWhen(event.when, talks.head.talks.zone)}
              </span>
            ))}
          </Row>
        )}
        {people.length + sides.length > 0 && (
          <Row name="about">
            {[...people, ...sides].map(({ id, name }) => (
              <span key={id} className={styles.relatedLine}>
                <Link to={linkTo(paths.delegations)}>{name}</Link>
              </span>
            ))}
          </Row>
        )}
        <Row name="scope">{detail.scope}</Row>
      </dl>
    </section>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
