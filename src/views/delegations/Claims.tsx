import type { DelegationCard } from '../../domain/delegations'
import styles from './Delegations.module.css'
import { PersonLink } from './PersonLink'
import { ShortLines } from './ShortLines'

const most = 4

/** What reports tell on the word of a side's people, in their own words: a few of it, the rest with each person. */
export function Claims({ card: { claims, head, members, spokespersons } }: { card: DelegationCard }) {
  const lines = claims.slice(0, most).map(({ analysed, cells }) => ({ detail: analysed.detail, cells }))
  const more = claims.slice(most)
  const speakers = [...head.people, ...members, ...spokespersons].filter(({ person }) =>
    more.some(({ cells }) => cells.some(({ account }) => account.chain[0]?.person === person.id)),
  )
  return (
    <>
      <ShortLines lines={lines} />
      {more.length > 0 && (
        <p className={styles.none}>
          {more.length} more{speakers.length > 0 && ' with '}
          {speakers.map(({ person }, index) => (
            <span key={person.id}>
              {index > 0 && ', '}
              <PersonLink person={person} />
            </span>
          ))}
        </p>
      )}
    </>
  )
}
