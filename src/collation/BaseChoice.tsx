import type { Report } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { Siglum } from '../ui/Siglum'
import styles from './BaseChoice.module.css'

type Props = {
  reports: readonly Report[]
  /** Id of the report whose printing is the base; null for the fullest of each statement. */
  base: string | null
  /** True where the fullest printing is a choice of its own, because several statements are shown. */
  hasFullest?: boolean
}

/** Which report's printing the others are set against. */
export function BaseChoice({ reports, base, hasFullest = false }: Props) {
  const { talks, change } = useSelection()
  return (
    <div className={styles.bases} role="group" aria-label="Base">
      <span className={styles.name}>Base</span>
      {hasFullest && (
        <button
          type="button"
          className={styles.base}
          aria-pressed={base === null}
          onClick={() => change({ base: null }, { replace: true })}
        >
          the fullest
        </button>
      )}
      {reports.map((report) => (
        <button
          key={report.id}
          type="button"
          className={styles.base}
          aria-pressed={base === report.id}
          onClick={() => change({ base: report.id }, { replace: true })}
        >
          <Siglum talks={talks} report={report} />
        </button>
      ))}
    </div>
  )
}
