import type { KeyboardEvent } from 'react'
import { formatNumber } from '../../domain/count'
import type { Cluster } from '../../domain/timelineLayout'
import styles from './Drawing.module.css'

type Props = { cluster: Cluster; y: number; isParted: boolean; onOpen: () => void }

/** Events for which there is no room, counted. Opening comes closer to them, or draws them all. */
export function ClusterMark({ cluster, y, isParted, onOpen }: Props) {
  const handleKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    onOpen()
  }
  const count = cluster.items.length
  const middle = (cluster.x0 + cluster.x1) / 2
  return (
    <g
      className={styles.cluster}
      role="button"
      tabIndex={0}
      aria-label={`${formatNumber(count, 'more event')} here: ${isParted ? 'come closer' : 'draw them all'}`}
      onClick={onOpen}
      onKeyDown={handleKey}
    >
      <rect x={cluster.x0 + 4} y={y} width={cluster.x1 - cluster.x0 - 8} height={24} />
      <text x={middle} y={y + 16} textAnchor="middle">
        {count} more
      </text>
    </g>
  )
}
