import { useMemo, type RefObject } from 'react'
import type { Report } from '../../domain/model'
import { witnesses } from '../../domain/outlets'
import { selectRuns } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { layoutLabels } from './ribbonLayout'
import { Ribbons } from './Ribbons'
import type { StripScale } from './stripGeometry'
import { useStripPlaces } from './useStripPlaces'

type Props = {
  ordered: readonly Report[]
  /** What all strips stand in. */
  box: RefObject<HTMLElement | null>
  scale: StripScale
  /** Where the drawing of the strips begins. */
  inset: number
  width: number
}

/** What joins the strips: ribbons where two share wording. Comes after the strips. */
export function RibbonLayer({ ordered, box, scale, inset, width }: Props) {
  const { talks, state } = useSelection()
  const places = useStripPlaces(box)
  const runs = useMemo(() => selectRuns(talks, ordered), [talks, ordered])
  const shown = useMemo(
    () => runs.filter(({ kind, id }) => kind !== 'name or title' || state.sharedNames || id === state.run),
    [runs, state.sharedNames, state.run],
  )
  const labels = useMemo(() => {
    const known = witnesses(talks)
    return layoutLabels(shown, scale, inset, width, ({ id }) => known.get(id)?.siglum ?? id)
  }, [talks, shown, scale, inset, width])
  return <Ribbons runs={shown} labels={labels} places={places} scale={scale} inset={inset} width={width} />
}
