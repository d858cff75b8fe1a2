import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Reports() {
  const { talks } = useSelection()
  return <ViewHead title="Reports" documentTitle={`Reports · ${talks.head.talks.title} · Parley`} />
}
