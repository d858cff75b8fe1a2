import { lazy, useMemo } from 'react'
import { emptyFilter } from '../../domain/filter'
import { orderReports } from '../../domain/reportOrder'
import { useSelection } from '../../filter/useSelection'
import { Below } from '../../ui/Below'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { ReportNotes } from './ReportNotes'
import { StripDrawing } from './StripDrawing'
import { useStripRows } from './useStripRows'

const BelowStrips = lazy(async () => ({ default: (await import('./BelowStrips')).BelowStrips }))

/** The strips of the chosen reports in the order that the address names, with what stands below them. */
export function Strips() {
  const { talks, reports, analysis, state, change } = useSelection()
  const ordered = useMemo(
    () => orderReports(talks, reports, state.byName ? 'name' : 'time'),
    [talks, reports, state.byName],
  )
  const rows = useStripRows(ordered, analysis)
  return (
    <>
      {rows.every(({ marks }) => marks.length === 0) && (
        <NothingLeft what="detail of these reports" onClear={() => change({ filter: emptyFilter })} />
      )}
      <StripDrawing rows={rows} Notes={ReportNotes} />
      <Below>
        <LazyPart>
          <BelowStrips rows={rows} />
        </LazyPart>
      </Below>
    </>
  )
}
