import type { NamedPerson } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import styles from './Delegations.module.css'

/** People of a side, each name and title in every way it is printed, with the reports that print it so. */
export function PeopleLines({ people }: { people: readonly NamedPerson[] }) {
  return people.map(({ person, names, titles }) => (
    <p key={person.id} className={styles.person}>
      {names.length === 0 && <span className={styles.printed}>{person.name}</span>}
      {[...names, ...titles].map(({ words, accountIds }) => (
        <span key={words} className={styles.as}>
          <bdi className={styles.printed}>{words}</bdi> <Witnesses ids={accountIds} claim={words} />
        </span>
      ))}
    </p>
  ))
}
