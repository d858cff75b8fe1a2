import type { Printing } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { Siglum } from '../ui/Siglum'
import styles from './Collation.module.css'

/** Which report's printing the others are set against. */
export function BaseChoice({ printings, base }: { printings: readonly Printing[]; base: Printing }) {
  const { talks, change } = useSelection()
  const ids = [...new Set(printings.map(({ report }) => report))]
  return (
    <div className={styles.bases} role="group" aria-label="Base">
      <span>Base</span>
      {ids.map((id) => {
        const report = talks.by.report.get(id)
        return (
          report && (
            <button
              key={id}
              type="button"
              className={styles.base}
              aria-pressed={base.report === id}
              onClick={() => change({ base: id }, { replace: true })}
            >
              <Siglum talks={talks} report={report} />
            </button>
          )
        )
      })}
    </div>
  )
}
