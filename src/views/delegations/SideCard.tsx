import { type ReactNode } from 'react'
import type { DelegationCard } from '../../domain/delegations'
import type { DetailAnalysis } from '../../domain/findings'
import { useSelection } from '../../filter/useSelection'
import { Claims } from './Claims'
import styles from './Delegations.module.css'
import { HeadFindings } from './HeadFindings'
import { HeadTable } from './HeadTable'
import { PeopleLines } from './PeopleLines'
import { PersonLink } from './PersonLink'
import { Positions } from './Positions'
import { ShortLines, Untold, wholeLine } from './ShortLines'
import { SideStatements } from './StatementLines'
import { Below } from '../../ui/Below'
import { LazyPart } from '../../ui/LazyPart'
import { part } from '../../ui/part'

const FullestForm = part(async () => (await import('../../evidence/FullestForm')).FullestForm)

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <h3 className={styles.name}>{name}</h3>
      <div>{children}</div>
    </div>
  )
}

const none = (words: string) => <p className={styles.none}>{words}</p>

/** What stands for a field of which nothing is shown: nothing told, or nothing that the filter leaves. */
const nothing = (all: readonly unknown[], words: string) =>
  none(all.length === 0 ? words : 'none left under this filter')

/** When it came and went: what is told in short, what nobody tells in one line. */
function Moves({ movements }: { movements: readonly DetailAnalysis[] }) {
  const told = movements.filter(({ carriedBy }) => carriedBy.length > 0)
  return (
    <>
      <ShortLines lines={told.map(wholeLine)} />
      <Untold details={movements.filter((one) => !told.includes(one))} />
    </>
  )
}

type Props = {
  card: DelegationCard
  /** Ids of the issues on which some side has a position. */
  taken: ReadonlySet<string>
}

/** One side. Every side has the same fields in the same order; an empty one says so. */
export function SideCard({ card, taken }: Props) {
  const { detailIds } = useSelection()
  const { delegation, head, members, spokespersons, statements } = card
  const isLeft = ({ detail }: DetailAnalysis) => detailIds.has(detail.id)
  const movements = card.movements.filter(isLeft)
  const posts = card.posts.filter(isLeft)
  const claims = card.claims.filter(({ analysed }) => isLeft(analysed))
  return (
    <section className={styles.card} aria-labelledby={`side-${delegation.id}`}>
      <div className={styles.top}>
        <h2 id={`side-${delegation.id}`}>{delegation.name}</h2>
        {head.people.map(({ person }) => (
          <PersonLink key={person.id} person={person} />
        ))}
        <HeadFindings card={card} />
      </div>
      <div className={styles.head}>
        <h3 className={styles.name}>Head</h3>
        {head.rows.length === 0 ? none('not named in these reports') : <HeadTable card={card} />}
        {head.people.map(({ person, titles }) => (
          <LazyPart key={person.id}>
            <FullestForm of="title" forms={titles} />
          </LazyPart>
        ))}
      </div>
      <Field name="Members">
        {members.length === 0 ? none('not named in these reports') : <PeopleLines people={members} />}
      </Field>
      <Field name="Spokespersons">
        {spokespersons.length === 0 ? (
          none('not named in these reports')
        ) : (
          <PeopleLines people={spokespersons} />
        )}
      </Field>
      <Field name="Statements">
        {statements.length === 0 ? (
          none('none quoted in these reports')
        ) : (
          <SideStatements statements={statements} />
        )}
      </Field>
      <Field name="Positions">
        <Positions card={card} taken={taken} />
      </Field>
      <Below>
        <Field name="Coming and going">
          {movements.length === 0 ? (
            nothing(card.movements, 'not told in these reports')
          ) : (
            <Moves movements={movements} />
          )}
        </Field>
        <Field name="Their posts">
          {posts.length === 0 ? (
            nothing(card.posts, 'nothing told besides the titles')
          ) : (
            <ShortLines lines={posts.map(wholeLine)} />
          )}
        </Field>
        <Field name="On their word">
          {claims.length === 0 ? (
            nothing(card.claims, 'nothing else told')
          ) : (
            <Claims card={{ ...card, claims }} />
          )}
        </Field>
      </Below>
    </section>
  )
}
