import { useMemo } from 'react'
import { usePrepared } from '../data/TalksContext'
import type { PartingLine } from '../domain/overview'
import { useEngine } from './useAnalysis'
import { useSelection } from './useSelection'

/** The lines in which the reports part that a reader should see first, among what the filter leaves. */
export function usePartingLines(): readonly PartingLine[] {
  const { talks, analysis, details } = useSelection()
  const prepared = usePrepared()
  const isWhole = prepared?.analysis === analysis && details.length === analysis.details.length
  const engine = useEngine(!isWhole)
  return useMemo(
    () =>
      engine === null
        ? (prepared?.lines ?? [])
        : engine.partingLines(talks, { ...analysis, details: [...details] }),
    [engine, prepared, talks, analysis, details],
  )
}
