import { useMemo } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import type { SharedRun } from '../../domain/sharedRuns'
import { chooseLanes } from '../../domain/stripLanes'
import { useSelection } from '../../filter/useSelection'
import { useWidth } from '../../ui/useWidth'
import { OpenRun } from './OpenRun'
import { ReportRow } from './ReportRow'
import { labelLanes, layoutLabels } from './ribbonLayout'
import { Ribbons } from './Ribbons'
import styles from './Reports.module.css'
import { StripAxis } from './StripAxis'
import { drawnLanes, fitScale } from './stripGeometry'
import { useStripPlaces } from './useStripPlaces'

export type StripRow = { profile: ReportProfile; marks: readonly PlacedAccount[] }

type Props = {
  rows: readonly StripRow[]
  /** Every run that two of the reports share; those of names and titles are drawn when the reader wants them. */
  runs: readonly SharedRun[]
}

/** Room for what each report is, beside its strip; below `wide` it stands above. */
const introWidth = 248
const wide = 860
const gutter = 104

/** Strips side by side on one axis, joined where two reports share wording. */
export function StripDrawing({ rows, runs }: Props) {
  const { talks, state } = useSelection()
  const [box, width] = useWidth<HTMLDivElement>(1360)
  const isNarrow = width < wide
  const longest = Math.max(1, ...rows.map(({ profile }) => profile.strip.length))
  const scale = useMemo(
    () => fitScale(width - (isNarrow ? 0 : introWidth), longest, gutter),
    [width, isNarrow, longest],
  )
  const lanes = useMemo(
    () =>
      drawnLanes(
        chooseLanes(
          talks,
          rows.flatMap(({ marks }) => marks),
        ),
        rows,
        scale,
      ),
    [talks, rows, scale],
  )
  const places = useStripPlaces(box)
  const shown = useMemo(
    () => runs.filter(({ kind, id }) => kind !== 'name or title' || state.sharedNames || id === state.run),
    [runs, state.sharedNames, state.run],
  )
  const labels = useMemo(() => {
    const known = witnesses(talks)
    const siglumOf = ({ id }: Report) => known.get(id)?.siglum ?? id
    return layoutLabels(shown, scale, introWidth, width, siglumOf)
  }, [talks, shown, scale, width])
  const open = runs.find(({ id }) => id === state.run)
  return (
    <div
      ref={box}
      className={styles.drawing}
      data-narrow={isNarrow || undefined}
      data-labels={labelLanes(labels)}
    >
      {!isNarrow && <StripAxis scale={scale} longest={longest} isInset />}
      {!isNarrow && (
        <Ribbons
          runs={shown}
          labels={labels}
          places={places}
          scale={scale}
          inset={introWidth}
          width={width}
        />
      )}
      {open && (
        <OpenRun
          run={open}
          places={places}
          x={introWidth + scale.gutter + open.a.end * scale.perCharacter}
          width={width}
          isNarrow={isNarrow}
        />
      )}
      <ul className={styles.rows} aria-label="Reports">
        {rows.map(({ profile, marks }) => (
          <ReportRow
            key={profile.report.id}
            profile={profile}
            marks={marks}
            lanes={lanes}
            scale={scale}
            isNarrow={isNarrow}
          />
        ))}
      </ul>
    </div>
  )
}
