import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function ReportPair() {
  const { talks } = useSelection()
  return <ViewHead title="Two reports" documentTitle={`Two reports · ${talks.head.talks.title} · Parley`} />
}
