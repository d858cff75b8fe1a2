import { memo } from 'react'
import type { Talks } from '../../domain/model'
import { type Band, type Cluster, isParted, rowHeight } from '../../domain/timelineLayout'
import { EventMark } from '../../ui/EventMark'
import { ClusterMark } from './ClusterMark'

type Props = {
  talks: Talks
  bands: readonly Band[]
  y: number
  pointed: string | null
  onPoint: (id: string | null) => void
  openEvidence: string | null
  onOpen: (id: string) => void
  onOpenCluster: (cluster: Cluster) => void
}

/** The events of all bands. Drawn anew when their layout changes, and not while they are only moved. */
export const EventBands = memo(function EventBands({ bands, y, ...rest }: Props) {
  const { talks, pointed, onPoint, openEvidence, onOpen, onOpenCluster } = rest
  return bands.map(({ lane, layout, rowsAt, clustersAt }) => (
    <g key={lane.id} role={lane.title === '' ? undefined : 'group'} aria-label={lane.title || undefined}>
      {layout.placed.map((placed) => (
        <EventMark
          key={placed.item.event.id}
          talks={talks}
          placed={placed}
          y={y + rowsAt + placed.row * rowHeight}
          isPointed={pointed === placed.item.event.id}
          onPoint={onPoint}
          openEvidence={openEvidence}
          onOpen={onOpen}
        />
      ))}
      {layout.clusters.map((cluster) => (
        <ClusterMark
          key={cluster.index}
          cluster={cluster}
          y={y + clustersAt}
          isParted={isParted(cluster)}
          onOpen={() => onOpenCluster(cluster)}
        />
      ))}
    </g>
  ))
})
