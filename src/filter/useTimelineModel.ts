import { useMemo } from 'react'
import { applyFilter } from '../domain/filter'
import { timelineOf, type TimelineModel } from '../domain/timeline'
import { isUnfiltered } from '../url/viewState'
import { derivedAhead } from './derivedAhead'
import { useSelection } from './useSelection'

const wholeModel = derivedAhead((talks, analysis) => timelineOf(talks, analysis))

/**
 * The timeline under the one filter. A chosen span leaves the events within it, by their own times: which details it
 * leaves is no matter here, or an event that no detail bears on would go with them.
 */
export function useTimelineModel(): TimelineModel {
  const { talks, analysis, indexes, state } = useSelection()
  const { filter } = state
  return useMemo(() => {
    if (isUnfiltered({ ...filter, reports: [] })) return wholeModel(talks, analysis)
    const other = { ...filter, span: null }
    const selected = isUnfiltered({ ...other, reports: [] })
      ? null
      : new Set(applyFilter(talks, analysis, indexes, other).details.map(({ detail }) => detail.id))
    return timelineOf(talks, analysis, selected, filter.span)
  }, [talks, analysis, indexes, filter])
}
