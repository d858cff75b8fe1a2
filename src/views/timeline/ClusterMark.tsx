import type { KeyboardEvent } from 'react'
import styles from './Drawing.module.css'
import type { Cluster } from '../../domain/timelineLayout'

/** Events for which no lane is left, counted. Opening draws them all. */
export function ClusterMark({ cluster, y, onOpen }: { cluster: Cluster; y: number; onOpen: () => void }) {
  const handleKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    onOpen()
  }
  const count = cluster.items.length
  return (
    <g
      className={styles.cluster}
      role="button"
      tabIndex={0}
      aria-label={`${count} more events here: draw them all`}
      onClick={onOpen}
      onKeyDown={handleKey}
    >
      <rect x={cluster.x - 28} y={y} width={56} height={24} />
      <text x={cluster.x} y={y + 16} textAnchor="middle">
        {count} more
      </text>
    </g>
  )
}
