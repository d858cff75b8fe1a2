import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Compare() {
  const { talks } = useSelection()
  return <ViewHead title="Compare" documentTitle={`Compare · ${talks.head.talks.title} · Parley`} />
}
