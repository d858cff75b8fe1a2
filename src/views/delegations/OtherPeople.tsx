import type { OtherPerson } from '../../domain/delegations'
import { Witnesses } from '../../evidence/Witnesses'
import styles from './Delegations.module.css'
import { Titles } from './PeopleLines'
import { PersonLink } from './PersonLink'
import { StatementLines } from './StatementLines'

/** People outside the delegations: mediators, hosts, people in parallel tracks. */
export function OtherPeople({ people }: { people: readonly OtherPerson[] }) {
  return (
    <section className={styles.others} aria-labelledby="others">
      <h2 id="others">
        Others who matter <i className={styles.deck}>not at the table, in parallel tracks</i>
      </h2>
      <ul className={styles.small}>
        {people.map((other) => (
          <li key={other.person.id}>
            <h3>
              <PersonLink person={other.person} />
            </h3>
            {other.titles.length > 0 && (
              <p className={styles.person}>
                <Titles named={other} />
              </p>
            )}
            {other.relation !== null && (
              <p className={styles.relation}>
                {other.relation} <Witnesses ids={other.accountIds} claim={other.relation} />
              </p>
            )}
            <StatementLines statements={other.statements} />
          </li>
        ))}
      </ul>
    </section>
  )
}
