import type { DetailAnalysis } from '../../domain/findings'
import { selectLengthAxis, selectQuantityAxis } from '../../domain/lengthAxis'
import { useSelection } from '../../filter/useSelection'
import { findingTone } from '../../ui/FindingMark'
import { RangeAxis } from '../../ui/RangeAxis'

type Props = { analysed: DetailAnalysis; members: readonly DetailAnalysis[] }

/**
 * The ranges of a detail: lengths on the one axis of all the details it is shown beside; counts on an axis of their own,
 * for those of another detail count something else.
 */
export function LengthLines({ analysed, members }: Props) {
  const { talks } = useSelection()
  const isCount = analysed.detail.kind === 'quantity'
  const axis = isCount ? selectQuantityAxis([analysed]) : selectLengthAxis(members)
  const lines = axis?.lines.filter(({ detail }) => detail.id === analysed.detail.id) ?? []
  return axis && lines.length > 0 ? (
    <div data-finding={findingTone(analysed.finding)}>
      <RangeAxis talks={talks} axis={axis} lines={lines} />
    </div>
  ) : null
}
