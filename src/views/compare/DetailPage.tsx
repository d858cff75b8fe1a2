import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function DetailPage() {
  const { talks } = useSelection()
  return <ViewHead title="DetailPage" documentTitle={`DetailPage · ${talks.head.talks.title} · Parley`} />
}
