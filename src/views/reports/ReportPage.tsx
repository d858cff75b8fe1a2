import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function ReportPage() {
  const { talks } = useSelection()
  return <ViewHead title="ReportPage" documentTitle={`ReportPage · ${talks.head.talks.title} · Parley`} />
}
