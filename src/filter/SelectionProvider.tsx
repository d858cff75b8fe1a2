import { useMemo, type ReactNode } from 'react'
import { useTalks } from '../data/TalksContext'
import { countChoices, selectDetails, selectReports } from '../domain/filter'
import { useViewState } from '../url/useViewState'
import { useAnalysis } from './useAnalysis'
import { SelectionContext, type Selection } from './useSelection'

/** Computes what the filter leaves once for each change of the address, for all views below it. */
export function SelectionProvider({ children }: { children: ReactNode }) {
  const talks = useTalks()
  const view = useViewState(talks)
  const { filter } = view.state
  const chosen = filter.reports.join(',')
  const reports = useMemo(
    () => selectReports(talks, { ...filter, reports: chosen === '' ? [] : chosen.split(',') }),
    // Only the chosen reports matter here: other parts of the filter leave the analysis as it is.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [talks, chosen],
  )
  const analysis = useAnalysis(talks, reports)
  const selection = useMemo((): Selection => {
    const details = selectDetails(talks, analysis, filter)
    return {
      ...view,
      talks,
      reports,
      ofSelection: reports.length < talks.reports.length,
      analysis,
      details,
      detailIds: new Set(details.map(({ detail }) => detail.id)),
      counts: countChoices(talks, analysis, filter),
    }
  }, [view, talks, reports, analysis, filter])
  return <SelectionContext value={selection}>{children}</SelectionContext>
}
