import { standingOf, type NamedPerson } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import { cx } from '../../ui/cx'
import styles from './Delegations.module.css'
import { PersonLink } from './PersonLink'

/** People of a side, each name and title in every way it is printed, with the reports that print it so. */
export function PeopleLines({ people }: { people: readonly NamedPerson[] }) {
  return people.map((named) => (
    <p key={named.person.id} className={styles.person}>
      <Names named={named} /> <Titles named={named} />
    </p>
  ))
}

/** The name, leading to the person, with who prints it so; other spellings after it. Shorter forms go without saying. */
function Names({ named: { person, names } }: { named: NamedPerson }) {
  const asIs = names.find(({ words }) => words === person.name)
  const others = names.filter(
    ({ words }) => words !== person.name && standingOf(words, names).standing !== 'shorter',
  )
  return (
    <>
      <span className={styles.as}>
        <PersonLink person={person} />{' '}
        {asIs !== undefined && <Witnesses ids={asIs.accountIds} claim={`the name ${person.name}`} />}
      </span>
      {others.map(({ words, accountIds }) => (
        <span key={words} className={styles.as}>
          <bdi className={cx(styles.printed, styles.otherwise)}>{words}</bdi>{' '}
          <Witnesses ids={accountIds} claim={`the name ${words}`} />
        </span>
      ))}
    </>
  )
}

/** The titles as printed, the fuller ones first, each with who prints it so. */
export function Titles({ named: { titles } }: { named: NamedPerson }) {
  return titles.map(({ words, accountIds }) => {
    const { standing, departs, fuller } = standingOf(words, titles)
    return (
      <span key={words} className={styles.as}>
        <bdi
          className={cx(
            styles.printed,
            standing === 'shorter' && styles.shorter,
            departs && styles.otherwise,
          )}
        >
          {words}
        </bdi>
        {fuller !== null && <span className="visually-hidden"> (shorter than “{fuller}”)</span>}{' '}
        <Witnesses ids={accountIds} claim={`the title ${words}`} />
      </span>
    )
  })
}
