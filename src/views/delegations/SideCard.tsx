import type { ReactNode } from 'react'
import type { DelegationCard } from '../../domain/delegations'
import { DetailLine } from '../../evidence/DetailLine'
import styles from './Delegations.module.css'
import { HeadTable } from './HeadTable'
import { PeopleLines } from './PeopleLines'
import { Positions } from './Positions'
import { StatementLines } from './StatementLines'

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <h3 className={styles.name}>{name}</h3>
      <div>{children}</div>
    </div>
  )
}

const notNamed = <p className={styles.none}>not named in these reports</p>

/** One side. Every side has the same fields in the same order; an empty one says so. */
export function SideCard({ card }: { card: DelegationCard }) {
  const { delegation, head, members, spokespersons, movements, statements } = card
  return (
    <section className={styles.card} aria-labelledby={`side-${delegation.id}`}>
      <h2 id={`side-${delegation.id}`} className={styles.side}>
        {delegation.name}
      </h2>
      <Field name="Head">{head.rows.length === 0 ? notNamed : <HeadTable card={card} />}</Field>
      <Field name="Members">{members.length === 0 ? notNamed : <PeopleLines people={members} />}</Field>
      <Field name="Spokespersons">
        {spokespersons.length === 0 ? notNamed : <PeopleLines people={spokespersons} />}
      </Field>
      <Field name="Coming and going">
        {movements.length === 0 ? (
          <p className={styles.none}>not told in these reports</p>
        ) : (
          movements.map((analysed) => <DetailLine key={analysed.detail.id} analysed={analysed} />)
        )}
      </Field>
      <Field name="Statements">
        {statements.length === 0 ? (
          <p className={styles.none}>none quoted in these reports</p>
        ) : (
          <StatementLines statements={statements} />
        )}
      </Field>
      <Field name="Positions">
        <Positions card={card} />
      </Field>
    </section>
  )
}
