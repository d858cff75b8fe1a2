import type { DetailAnalysis } from '../../domain/findings'
import { selectTimeAxis } from '../../domain/timeAxis'
import { useSelection } from '../../filter/useSelection'
import { findingTone } from '../../ui/FindingMark'
import { TimesAxis } from '../../ui/TimesAxis'

type Props = { analysed: DetailAnalysis; members: readonly DetailAnalysis[] }

/** The times of a detail, on the one axis of all the details it is shown beside. */
export function TimesFigure({ analysed, members }: Props) {
  const { talks } = useSelection()
  const axis = selectTimeAxis(talks, members)
  const lines = axis?.lines.filter(({ detail }) => detail.id === analysed.detail.id) ?? []
  return axis && lines.length > 0 ? (
    <div data-finding={findingTone(analysed.finding)}>
      <TimesAxis talks={talks} axis={axis} lines={lines} />
    </div>
  ) : null
}
