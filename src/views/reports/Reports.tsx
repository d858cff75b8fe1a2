import { useSelection } from '../../filter/useSelection'
import { part } from '../../ui/part'
import { LazyPart } from '../../ui/LazyPart'
import { ViewHead } from '../../ui/ViewHead'
import styles from './Reports.module.css'
import { StripControls } from './StripControls'

// The drawing is the larger part of the view: its head and the filter stand before it is there.
const Strips = part(async () => (await import('./Strips')).Strips)

/** Every report as a strip to scale, side by side on one axis, joined where two share wording. */
export function Reports() {
  const { talks } = useSelection()
  return (
    <>
      <ViewHead
        title="Reports"
        deck="each to scale; a mark where it says a thing, one lane an issue; ribbons join wording that two share"
        documentTitle={`Reports: ${talks.head.talks.short} · Parley`}
        controls={<StripControls />}
      />
      <LazyPart fallback={<p className={styles.wait}>Drawing the strips</p>}>
        <Strips />
      </LazyPart>
    </>
  )
}
