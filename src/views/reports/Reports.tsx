import { lazy, useMemo } from 'react'
import { emptyFilter } from '../../domain/filter'
import { orderReports } from '../../domain/reportOrder'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { NothingLeft } from '../../ui/NothingLeft'
import { ViewHead } from '../../ui/ViewHead'
import { ReportNotes } from './ReportNotes'
import { StripControls } from './StripControls'
import { StripDrawing } from './StripDrawing'
import { useStripRows } from './useStripRows'

const BelowStrips = lazy(async () => ({ default: (await import('./BelowStrips')).BelowStrips }))

/** Every report as a strip to scale, side by side on one axis, joined where two share wording. */
export function Reports() {
  const { talks, reports, analysis, state, change } = useSelection()
  const ordered = useMemo(
    () => orderReports(talks, reports, state.byName ? 'name' : 'time'),
    [talks, reports, state.byName],
  )
  const rows = useStripRows(ordered, analysis)
  return (
    <>
      <ViewHead
        title="Reports"
        deck="each to scale, from left to right; a mark stands where the report says it, one lane an issue"
        documentTitle={`Reports: ${talks.head.talks.short} · Parley`}
        controls={<StripControls ordered={ordered} />}
      />
      {rows.every(({ marks }) => marks.length === 0) && (
        <NothingLeft what="detail of these reports" onClear={() => change({ filter: emptyFilter })} />
      )}
      <StripDrawing rows={rows} Notes={ReportNotes} />
      <LazyPart>
        <BelowStrips rows={rows} />
      </LazyPart>
    </>
  )
}
