import { useSelection } from '../../filter/useSelection'
import { ViewHead } from '../../ui/ViewHead'

export function Delegations() {
  const { talks } = useSelection()
  return <ViewHead title="Delegations" documentTitle={`Delegations · ${talks.head.talks.title} · Parley`} />
}
