import { useMemo } from 'react'
import { formatNumber } from '../../domain/count'
import { lanesByIssue } from '../../domain/stripLanes'
import { useSelection } from '../../filter/useSelection'
import { useWidth } from '../../ui/useWidth'
import styles from './ReportPage.module.css'
import { Strip } from './Strip'
import { StripAxis } from './StripAxis'
import type { StripRow } from './StripDrawing'
import { drawnLanes, fitScale } from './stripGeometry'

const wide = 760

/** The strip of one report over the whole width, with a lane for each issue. */
export function OwnStrip({ profile, marks, name }: StripRow & { name: string }) {
  const { talks } = useSelection()
  const [box, width] = useWidth<HTMLDivElement>(1345)
  const isNarrow = width < wide
  const scale = useMemo(
    () => fitScale(width, [profile.strip.length], isNarrow ? 150 : 196),
    [width, isNarrow, profile.strip.length],
  )
  const lanes = useMemo(
    () => drawnLanes(lanesByIssue(talks, marks), [{ profile, marks }], scale),
    [talks, profile, marks, scale],
  )
  const count = new Set(marks.map(({ detail }) => detail.id)).size
  const all = profile.carries.length
  return (
    <section className={styles.strip} aria-labelledby="where-they-stand">
      <h2 id="where-they-stand">
        Where {count === all ? '' : `${count} of `}its {formatNumber(all, 'detail')}{' '}
        {count === 1 ? 'stands' : 'stand'}
      </h2>
      <div ref={box}>
        {!isNarrow && <StripAxis scale={scale} />}
        <Strip
          report={profile.report}
          name={name}
          strip={profile.strip}
          marks={marks}
          lanes={lanes}
          scale={scale}
          isNarrow={isNarrow}
        />
      </div>
    </section>
  )
}
