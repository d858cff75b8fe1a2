import type { DetailAnalysis } from '../../domain/findings'
import { type PlaceNode, selectPlaceTree } from '../../domain/placeTree'
import { useSelection } from '../../filter/useSelection'
import { Sigla } from '../../ui/Siglum'
import styles from './PlaceTree.module.css'

/** Places as far as one is known to lie in another, each with the reports that name it; nothing without a place. */
export function PlaceTree({ analysed }: { analysed: DetailAnalysis }) {
  const { talks } = useSelection()
  const roots = selectPlaceTree(talks, analysed)
  if (roots.length === 0) return null
  return (
    <section className={styles.places} aria-label="Places, one in another">
      <ul className={styles.tree}>
        {roots.map((node) => (
          <Branch key={node.place.id} node={node} />
        ))}
      </ul>
      {analysed.finding === 'cannot be decided' && (
        <p>Side by side: no source says that one lies in the other.</p>
      )}
    </section>
  )
}

function Branch({ node }: { node: PlaceNode }) {
  const { talks } = useSelection()
  const { place, accounts, within } = node
  return (
    <li>
      <span className={accounts.length > 0 ? styles.meant : styles.around}>{place.name}</span>{' '}
      <Sigla talks={talks} reports={accounts.map(({ report }) => report)} />
      {within.length > 0 && (
        <ul className={styles.tree}>
          {within.map((inner) => (
            <Branch key={inner.place.id} node={inner} />
          ))}
        </ul>
      )}
    </li>
  )
}
