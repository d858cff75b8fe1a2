import { useMemo } from 'react'
import { formatCount, formatNumber } from '../../domain/count'
import { delegationCards } from '../../domain/delegations'
import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Delegations.module.css'
import { OtherPeople } from './OtherPeople'
import { SideCard } from './SideCard'

/** Who met and who spoke: a card a side, the same fields in the same order, names and titles as printed. */
export function Delegations() {
  const { talks, analysis } = useSelection()
  const { cards, others } = useMemo(() => delegationCards(talks, analysis), [talks, analysis])
  return (
    <>
      <ViewHead
        title="Delegations"
        deck={`the same fields in the same order, sides by name; ${formatNumber(talks.people.length, 'person', 'people')} named in these reports`}
        documentTitle={`Delegations · ${talks.head.talks.title} · Parley`}
      />
      {cards.length === 0 ? (
        <p className={styles.none}>The data file names no delegation.</p>
      ) : (
        <div className={styles.cards} aria-label={formatCount(cards.length, 'side')} role="group">
          {cards.map((card) => (
            <SideCard key={card.delegation.id} card={card} />
          ))}
        </div>
      )}
      {others.length > 0 && <OtherPeople people={others} />}
    </>
  )
}
