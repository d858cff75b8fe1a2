import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useTalks } from '../data/TalksContext'
import { applyFilter, selectReports } from '../domain/filter'
import { GoContext, useGo } from '../ui/go'
import { useViewState } from '../url/useViewState'
import { emptyViewState, formatViewState } from '../url/viewState'
import { deriveAhead } from './derivedAhead'
import { useAnalysis } from './useAnalysis'
import { isLittle, useIndexes } from './useIndexes'
import { SelectionContext, type Selection } from './useSelection'

/** Computes what the filter leaves once for each change of the address, for all views below it. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const talks = useTalks()
  const isAtHand = useRef(isLittle(talks))
  const view = useViewState(talks, isAtHand)
  const go = useGo()
  const { filter, parting } = view.state
  const chosen = filter.reports.join(',')
  const reports = useMemo(
    () => selectReports(talks, { ...filter, reports: chosen === '' ? [] : chosen.split(',') }),
    // Only the chosen reports matter here: other parts of the filter leave the analysis as it is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [talks, chosen],
  )
  const analysis = useAnalysis(talks, reports)
  const indexes = useIndexes(talks, analysis, filter, parting)
  useEffect(() => {
    isAtHand.current = isLittle(talks) || (indexes.facets !== null && indexes.search !== null)
  }, [talks, indexes])
  useEffect(() => deriveAhead(talks, analysis), [talks, analysis])
  const asked = formatViewState({ ...emptyViewState, filter, parting }, talks.head.talks.zone)
  const filtered = useMemo(
    () => {
      const { details, counts } = applyFilter(talks, analysis, indexes, filter, parting)
      return { details, counts, detailIds: new Set(details.map(({ detail }) => detail.id)) }
    },
    // The address is read anew at each change of it: a filter that says the same is the same.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [talks, analysis, indexes, asked],
  )
  const selection = useMemo(
    (): Selection => ({
      ...view,
      ...filtered,
      talks,
      reports,
      ofSelection: reports.length < talks.reports.length,
      analysis,
      indexes,
    }),
    [view, filtered, talks, reports, analysis, indexes],
  )
  return (
    <GoContext value={go}>
      <SelectionContext value={selection}>{children}</SelectionContext>
    </GoContext>
  )
}
