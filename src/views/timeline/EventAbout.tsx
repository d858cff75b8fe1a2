import type { ReactNode } from 'react'
import { Link } from '../../ui/Link'
import { voicesOfEvent } from '../../domain/eventVoices'
import type { TimelineEvent } from '../../domain/timeline'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './EventList.module.css'

/** What an event leads to: its issues, the details that bear on it; its place, sides, people and voices by name. */
export function EventAbout({ item }: { item: TimelineEvent }) {
  const { talks, linkTo } = useSelection()
  const { event, issues } = item
  const details = event.details.flatMap((id) => talks.by.detail.get(id) ?? [])
  const people = event.people.flatMap((id) => talks.by.person.get(id)?.name ?? [])
  const sides = event.delegations.flatMap((id) => talks.by.delegation.get(id)?.name ?? [])
  const voices = voicesOfEvent(item).speakers.map(({ name }) => name)
  const place = talks.by.place.get(event.place ?? '')?.name
  const rows: [string, ReactNode][] = [
    ...(issues.length === 0
      ? []
      : [
          [
            'Issues',
            issues.map((issue) => (
              <Link key={issue.id} to={linkTo(paths.issue(issue.id))}>
                {issue.short ?? issue.title}
              </Link>
            )),
          ] satisfies [string, ReactNode],
        ]),
    ...(place === undefined ? [] : [['Place', place] satisfies [string, ReactNode]]),
    ...(sides.length === 0 ? [] : [['Sides', sides.join(', ')] satisfies [string, ReactNode]]),
    ...(people.length === 0 ? [] : [['People', people.join(', ')] satisfies [string, ReactNode]]),
    ...(voices.length === 0 ? [] : [['Voices', voices.join(', ')] satisfies [string, ReactNode]]),
    ...(details.length === 0
      ? []
      : [
          [
            'Details',
            details.map((detail) => (
              <Link key={detail.id} to={linkTo(paths.detail(detail.id))}>
                {detail.label ?? detail.question}
              </Link>
            )),
          ] satisfies [string, ReactNode],
        ]),
  ]
  return (
    <dl className={styles.about}>
      {rows.map(([name, content]) => (
        <div key={name} className={styles.pair}>
          <dt>{name}</dt>
          <dd>{content}</dd>
        </div>
      ))}
    </dl>
  )
}
