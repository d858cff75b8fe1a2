import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { formatRunKind, type SharedRun } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import ribbonStyles from './Ribbons.module.css'
import styles from './RunPlaces.module.css'
import { RunPlaces, runTitle } from './RunPlaces'
import { rem } from './stripGeometry'
import type { StripPlaces } from './useStripPlaces'

type Props = { run: SharedRun; places: StripPlaces; x: number; width: number; isNarrow: boolean }

const boxWidth = 400

/** The shared run that is open, in both its places: laid over the drawing at its ribbon, or in the flow below it. */
export function OpenRun({ run, places, x, width, isNarrow }: Props) {
  const { talks, change } = useSelection()
  const siglumOf = (report: Report) => witnesses(talks).get(report.id)?.siglum ?? report.id
  const close = () => change({ run: null }, { replace: true })
  const upper = places.get(run.a.report.id)
  const isLaidOver = !isNarrow && upper !== undefined
  const content = (
    <section
      className={cx(styles.open, !isLaidOver && styles.flow)}
      aria-label="Shared wording in both places"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        close()
      }}
    >
      <p className={styles.head}>
        {runTitle(run, formatRunKind(run, siglumOf))}
        <button type="button" onClick={close}>
          Close
        </button>
      </p>
      <RunPlaces run={run} />
    </section>
  )
  if (!isLaidOver) return content
  const y = upper.rowBottom + 2
  return (
    <svg
      className={ribbonStyles.over}
      width={rem(width)}
      height={rem(y + 10)}
      viewBox={`0 0 ${width} ${y + 10}`}
    >
      <foreignObject x={Math.max(0, Math.min(x + 30, width - boxWidth))} y={y} width={boxWidth} height={10}>
        {content}
      </foreignObject>
    </svg>
  )
}
