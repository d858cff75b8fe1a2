import { useMemo } from 'react'
import { buildQuotations, selectQuotations, type Quotation } from '../../domain/quotations'
import { useSelection } from '../../filter/useSelection'

/** Every statement over the chosen reports, and those of them that the filter leaves. */
export function useQuotations(): { all: readonly Quotation[]; shown: readonly Quotation[] } {
  const { talks, analysis, state, detailIds } = useSelection()
  const all = useMemo(() => buildQuotations(talks, analysis), [talks, analysis])
  const shown = useMemo(() => selectQuotations(all, state.filter, detailIds), [all, state.filter, detailIds])
  return { all, shown }
}
