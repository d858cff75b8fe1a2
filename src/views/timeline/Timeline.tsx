import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Timeline() {
  const { talks } = useSelection()
  return <ViewHead title="Timeline" documentTitle={`Timeline · ${talks.head.talks.title} · Parley`} />
}
