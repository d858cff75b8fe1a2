import { useMemo } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatRunKind, selectRuns } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { RunPlaces, runTitle } from './RunPlaces'
import styles from './RunPlaces.module.css'

/** The shared run that is open, in both its places, under the strip that its ribbon begins at. */
export function OpenRun({ id, ordered }: { id: string; ordered: readonly Report[] }) {
  const { talks, change } = useSelection()
  const run = useMemo(() => selectRuns(talks, ordered).find((one) => one.id === id), [talks, ordered, id])
  if (run === undefined) return null
  const siglumOf = (report: Report) => witnesses(talks).get(report.id)?.siglum ?? report.id
  const close = () => {
    document.querySelector<SVGGElement>(`[data-run="${id}"]`)?.focus({ preventScroll: true })
    change({ run: null }, { replace: true })
  }
  return (
    <section className={styles.open} aria-label="Shared wording in both places">
      <p className={styles.head}>
        {runTitle(run, formatRunKind(run, siglumOf))}
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
      <RunPlaces run={run} />
    </section>
  )
}
