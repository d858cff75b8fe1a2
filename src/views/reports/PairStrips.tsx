import { lazy, useMemo } from 'react'
import type { Report } from '../../domain/model'
import { useAnalysis } from '../../filter/useAnalysis'
import { useSelection } from '../../filter/useSelection'
import { LazyPart } from '../../ui/LazyPart'
import { StripDrawing } from './StripDrawing'
import { useStripRows } from './useStripRows'

const PairDetails = lazy(async () => ({ default: (await import('./PairDetails')).PairDetails }))

/** Two reports as strips, and in words what they have in common and what sets them apart. */
export function PairStrips({ a, b }: { a: Report; b: Report }) {
  const { talks } = useSelection()
  const two = useMemo(() => [a, b], [a, b])
  const analysis = useAnalysis(talks, two)
  const rows = useStripRows(two, analysis)
  return (
    <>
      <StripDrawing rows={rows} />
      <LazyPart>
        <PairDetails a={a} b={b} rows={rows} />
      </LazyPart>
    </>
  )
}
