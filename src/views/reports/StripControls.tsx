import { Link } from '../../ui/Link'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Reports.module.css'

/** The order of the strips, and whether shared names and titles are drawn. Both are part of the address. */
export function StripControls() {
  const { reports, state, change, linkTo } = useSelection()
  const [first, second] = reports
  return (
    <>
      <div className={styles.choice} role="group" aria-label="Order">
        <span>Order</span>
        <button
          type="button"
          aria-pressed={!state.byName}
          onClick={() => change({ byName: false }, { replace: true })}
        >
          time of writing
        </button>
        <button
          type="button"
          aria-pressed={state.byName}
          onClick={() => change({ byName: true }, { replace: true })}
        >
          name
        </button>
      </div>
      <SharedNamesChoice />
      {first && second && (
        <Link className={styles.anyTwo} to={linkTo(paths.reportPair(first.id, second.id))}>
          Any two …
        </Link>
      )}
    </>
  )
}

/** Whether ribbons of shared names and titles are drawn. */
export function SharedNamesChoice() {
  const { state, change } = useSelection()
  return (
    <div className={styles.choice}>
      <button
        type="button"
        aria-pressed={state.sharedNames}
        onClick={() => change({ sharedNames: !state.sharedNames }, { replace: true })}
      >
        shared titles and names
      </button>
    </div>
  )
}
