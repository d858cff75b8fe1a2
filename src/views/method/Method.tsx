import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Method() {
  const { talks } = useSelection()
  return <ViewHead title="Method" documentTitle={`Method · ${talks.head.talks.title} · Parley`} />
}
