import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Overview() {
  const { talks } = useSelection()
  return <ViewHead title="Overview" documentTitle={`Overview · ${talks.head.talks.title} · Parley`} />
}
