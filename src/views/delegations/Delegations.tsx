import { lazy } from 'react'
import { formatCount, formatNumber } from '../../domain/count'
import { delegationCards } from '../../domain/delegations'
import { emptyFilter } from '../../domain/filter'
import { derivedAhead } from '../../filter/derivedAhead'
import { useSelection } from '../../filter/useSelection'
import { Below } from '../../ui/Below'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { useIsSettled } from '../../ui/useIsSettled'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Delegations.module.css'
import { OtherPeople } from './OtherPeople'
import { SideCard } from './SideCard'

const Voices = lazy(async () => ({ default: (await import('./Voices')).Voices }))

const cardsOf = derivedAhead(delegationCards)

/** The first screen has no more of them. */
const firstCards = 2

/** How forms that differ are marked; the marks stand under names and titles as printed. */
function FormsKey() {
  return (
    <p className={styles.key}>
      <span>
        <span className={styles.otherwise}>dotted</span> other words or spelling
      </span>
      <span>
        <span className={styles.shorter}>dashed</span> shorter than another’s
      </span>
    </p>
  )
}

/** Who met and who spoke: a card a side, the same fields in the same order, names and titles as printed. */
export function Delegations() {
  const { talks, analysis, details, change } = useSelection()
  const { cards, others } = cardsOf(talks, analysis)
  const drawn = useIsSettled() ? cards : cards.slice(0, firstCards)
  const taken = new Set(
    cards.flatMap(({ positions }) => positions.flatMap(({ issue, position }) => (position ? issue.id : []))),
  )
  return (
    <>
      <ViewHead
        title="Delegations"
        deck={`the same fields in the same order; names and titles as each report prints them; ${formatNumber(cards.length, 'side')}, ${formatNumber(talks.people.length, 'person', 'people')}`}
        controls={cards.length > 0 && <FormsKey />}
        documentTitle={`Delegations · ${talks.head.talks.title} · Parley`}
      />
      {details.length === 0 && analysis.details.length > 0 && (
        <NothingLeft what="detail" onClear={() => change({ filter: emptyFilter })} />
      )}
      {cards.length === 0 ? (
        <p className={styles.lead}>The data file names no delegation.</p>
      ) : (
        <div className={styles.cards} aria-label={formatCount(cards.length, 'side')} role="group">
          {drawn.map((card) => (
            <SideCard key={card.delegation.id} card={card} taken={taken} />
          ))}
        </div>
      )}
      <Below>
        {others.length > 0 && <OtherPeople people={others} />}
        <div>
          <LazyPart>
            <Voices />
          </LazyPart>
        </div>
      </Below>
    </>
  )
}
