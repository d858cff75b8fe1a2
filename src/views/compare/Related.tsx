import { Fragment, type ReactNode } from 'react'
import { Link } from '../../ui/Link'
import type { Detail } from '../../domain/model'
import { selectRelated } from '../../domain/related'
import { formatWhen } from '../../domain/time'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { paths } from '../../url/paths'
import styles from './DetailPage.module.css'
import { useNeighbours } from './useNeighbours'

/** What else there is about it: its issue, statements, events, people and sides, and the details beside it. */
export function Related({ detail }: { detail: Detail }) {
  const { talks, linkTo } = useSelection()
  const { wordingOf, issue, events, statements, people, delegations } = selectRelated(talks, detail)
  return (
    <section className={styles.block} aria-label="Related">
      <h2>Related</h2>
      <dl className={cx(styles.facts, styles.wideFacts, styles.relatedFacts)}>
        {wordingOf && (
          <Row name="wording of">
            <Link to={linkTo(paths.detail(wordingOf.id))}>{wordingOf.question}</Link>
          </Row>
        )}
        {issue && (
          <Row name="issue">
            <Link to={linkTo(paths.issue(issue.id))}>{issue.title}</Link>
          </Row>
        )}
        {statements.length > 0 && (
          <Row name="statements">
            {statements.map(({ id, speaker, title }) => (
              <span key={id} className={styles.relatedLine}>
                {talks.by.person.get(speaker)?.name}: <Link to={linkTo(paths.quotation(id))}>{title}</Link>
              </span>
            ))}
          </Row>
        )}
        {events.length > 0 && (
          <Row name="events">
            {events.map((event) => (
              <span key={event.id} className={styles.relatedLine}>
                <Link to={linkTo(paths.timeline) + paths.eventRow(event.id)}>{event.title}</Link>,{' '}
                {formatWhen(event.when, talks.head.talks.zone)}
              </span>
            ))}
          </Row>
        )}
        {people.length + delegations.length > 0 && (
          <Row name="about">
            {people.map(({ id, name }) => (
              <span key={id} className={styles.relatedLine}>
                <Link to={linkTo(paths.person(id))}>{name}</Link>
              </span>
            ))}
            {delegations.map(({ id, name }) => (
              <span key={id} className={styles.relatedLine}>
                <Link to={linkTo(paths.delegations)}>{name}</Link>
              </span>
            ))}
          </Row>
        )}
        <Row name="scope">{detail.scope}</Row>
        <Beside id={detail.id} />
      </dl>
    </section>
  )
}

/** The details before and after, by their questions. */
function Beside({ id }: { id: string }) {
  const { previous, next } = useNeighbours(id)
  return [
    { name: 'before it', beside: previous },
    { name: 'after it', beside: next },
  ].map(({ name, beside }) => (
    <Fragment key={name}>
      {beside && (
        <Row name={name}>
          <Link to={beside.to}>{beside.question}</Link>
        </Row>
      )}
    </Fragment>
  ))
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
