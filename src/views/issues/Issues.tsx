import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Issues() {
  const { talks } = useSelection()
  return <ViewHead title="Issues" documentTitle={`Issues · ${talks.head.talks.title} · Parley`} />
}
