import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function IssuePage() {
  const { talks } = useSelection()
  return <ViewHead title="IssuePage" documentTitle={`IssuePage · ${talks.head.talks.title} · Parley`} />
}
