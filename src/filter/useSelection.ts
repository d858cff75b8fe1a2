import { createContext, use } from 'react'
import type { ChoiceCounts, Indexes } from '../domain/filter'
import type { Analysis, DetailAnalysis } from '../domain/findings'
import type { Report, Talks } from '../domain/model'
import type { ViewStateHandle } from '../url/useViewState'

/** What the one filter leaves of the talks, computed once for all views, with the address it comes from. */
export type Selection = ViewStateHandle & {
  talks: Talks
  /** The reports chosen, in the order of the file; all when none is chosen. */
  reports: readonly Report[]
  /** True when not all reports are chosen: "none of these" instead of "none reports it". */
  ofSelection: boolean
  /** Every detail, analysed over the chosen reports. */
  analysis: Analysis
  /** By which the filter answers, for whoever counts what another filter would leave. */
  indexes: Indexes
  /** The details the filter leaves, in the order of the story. */
  details: readonly DetailAnalysis[]
  detailIds: ReadonlySet<string>
  counts: ChoiceCounts
}

export const SelectionContext = createContext<Selection | null>(null)

/** The selection that every view shows. */
export function useSelection(): Selection {
  const selection = use(SelectionContext)
  if (!selection) throw new Error('A selection is read outside of its provider')
  return selection
}
