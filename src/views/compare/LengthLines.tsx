import type { DetailAnalysis } from '../../domain/findings'
import { selectLengthAxis } from '../../domain/lengthAxis'
import { useSelection } from '../../filter/useSelection'
import { findingTone } from '../../ui/FindingMark'
import { RangeAxis } from '../../ui/RangeAxis'

type Props = { analysed: DetailAnalysis; members: readonly DetailAnalysis[] }

/** The lengths of a detail, on the one axis of all the details it is shown beside. */
export function LengthLines({ analysed, members }: Props) {
  const { talks } = useSelection()
  const axis = selectLengthAxis(members)
  const lines = axis?.lines.filter(({ detail }) => detail.id === analysed.detail.id) ?? []
  return axis && lines.length > 0 ? (
    <div data-finding={findingTone(analysed.finding)}>
      <RangeAxis talks={talks} axis={axis} lines={lines} />
    </div>
  ) : null
}
