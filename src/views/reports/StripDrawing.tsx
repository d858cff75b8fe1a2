import { lazy, useMemo, type ComponentType } from 'react'
import type { PlacedAccount, ReportProfile } from '../../domain/reports'
import { chooseLanes } from '../../domain/stripLanes'
import { useSelection } from '../../filter/useSelection'
import { Below } from '../../ui/Below'
import { LazyPart } from '../../ui/LazyPart'
import { useIsSettled } from '../../ui/useIsSettled'
import { useWidth } from '../../ui/useWidth'
import { ReportRow } from './ReportRow'
import styles from './Reports.module.css'
import { StripAxis } from './StripAxis'
import { drawnLanes, fitScale } from './stripGeometry'

export type StripRow = { profile: ReportProfile; marks: readonly PlacedAccount[] }

const RibbonLayer = lazy(async () => ({ default: (await import('./RibbonLayer')).RibbonLayer }))

/** Room for what each report is, beside its strip; below `wide` it stands above. */
const introWidth = 248
const wide = 860
const gutter = 104

/** As many strips as the first screen has room for. */
const firstStrips = 3

type Props = {
  rows: readonly StripRow[]
  /** What stands beside or below each strip, if anything. */
  Notes?: ComponentType<{ profile: ReportProfile; isTight: boolean }>
}

/** Strips side by side on one axis, joined where two reports share wording. */
export function StripDrawing({ rows, Notes }: Props) {
  const { talks } = useSelection()
  const [box, width] = useWidth<HTMLDivElement>(1345)
  const isNarrow = width < wide
  const scale = useMemo(() => {
    const lengths = rows.map(({ profile }) => profile.strip.length)
    return fitScale(width - (isNarrow ? 0 : introWidth), lengths, gutter)
  }, [width, isNarrow, rows])
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
  const drawn = useIsSettled() ? rows : rows.slice(0, firstStrips)
  const ordered = useMemo(() => rows.map(({ profile }) => profile.report), [rows])
  return (
    <div
      ref={box}
      className={styles.drawing}
      data-narrow={isNarrow || undefined}
      data-bare={Notes === undefined || undefined}
    >
      {!isNarrow && <StripAxis scale={scale} isInset />}
      <ul className={styles.rows} aria-label="Reports">
        {drawn.map(({ profile, marks }) => (
          <ReportRow
            key={profile.report.id}
            profile={profile}
            marks={marks}
            lanes={lanes}
            scale={scale}
            isNarrow={isNarrow}
            Notes={Notes}
            ordered={ordered}
          />
        ))}
      </ul>
      {!isNarrow && (
        <Below room={null}>
          <LazyPart>
            <RibbonLayer ordered={ordered} box={box} scale={scale} inset={introWidth} width={width} />
          </LazyPart>
        </Below>
      )}
    </div>
  )
}
