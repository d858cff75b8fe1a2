import { witnesses } from '../../domain/outlets'
import { useSelection } from '../../filter/useSelection'
import styles from './Compare.module.css'

/** Says that the chosen base is not among the reports shown, and gives the ways out. */
export function HiddenBase({ id }: { id: string }) {
  const { talks, state, change } = useSelection()
  const { reports } = state.filter
  const name = witnesses(talks).get(id)?.name ?? id
  return (
    <p className={styles.hiddenBase} role="status">
      The base, {name}, is not among the reports chosen above, so there is no base here.{' '}
      <button
        type="button"
        className={styles.action}
        onClick={() => change({ filter: { reports: [...reports, id] } })}
      >
        Show {name} too
      </button>{' '}
      <button type="button" className={styles.action} onClick={() => change({ base: null })}>
        Go on without a base
      </button>
    </p>
  )
}
