import type { DetailAnalysis } from '../../domain/findings'
import { witnesses } from '../../domain/outlets'
import { selectVoicePaths, type VoicePaths } from '../../domain/voicePaths'
import { useSelection } from '../../filter/useSelection'
import { useWidth } from '../../ui/useWidth'
import styles from './VoicesDrawn.module.css'

const rowHeight = 22
const top = 24
const siglumRoom = 44

/** How it came into each report: who spoke, who passed it on, who prints it. The list beside it says the same. */
export function VoicesDrawn({ analysed }: { analysed: DetailAnalysis }) {
  const { talks } = useSelection()
  const paths = selectVoicePaths(talks, analysed)
  return paths === null ? null : <Drawing paths={paths} label={`Voices: ${analysed.voices.text}`} />
}

function Drawing({ paths, label }: { paths: VoicePaths; label: string }) {
  const { talks } = useSelection()
  const [box, measured] = useWidth<SVGSVGElement>(360)
  const width = Math.max(260, Math.min(measured, 560))
  const { speakers, media, reports, steps, uncredited } = paths
  const rows = Math.max(speakers.length, media.length, reports.length)
  const height = top + rows * rowHeight
  const hasMedia = media.length > 0
  const columnWidth = (width - siglumRoom) / (hasMedia ? 2 : 1)
  const y = (index: number, of: number) => top + ((index + 0.5) * (height - top)) / of
  const longest = Math.max(6, Math.floor((columnWidth - 40) / 6.2))
  const names = witnesses(talks)
  const placeOf = {
    speaker: (key: string) =>
      y(
        speakers.findIndex((node) => node.key === key),
        speakers.length,
      ),
    medium: (key: string) =>
      y(
        media.findIndex((node) => node.key === key),
        media.length,
      ),
    report: (id: string) =>
      y(
        reports.findIndex((report) => report.id === id),
        reports.length,
      ),
  }
  const endOf = (name: string) => Math.min(name.length, longest) * 6.2 + 8
  return (
    <svg ref={box} className={styles.voices} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <text className={styles.head} x="0" y="11">
        spoke
      </text>
      {hasMedia && (
        <text className={styles.head} x={columnWidth} y="11">
          passed it on
        </text>
      )}
      <text className={styles.head} x={width} y="11" textAnchor="end">
        printed
      </text>
      {steps.map(({ from, fromColumn, to, toColumn }) => {
        const startX = (fromColumn === 'speaker' ? 0 : columnWidth) + endOf(from.name)
        const endX = toColumn === 'report' ? width - siglumRoom + 4 : columnWidth - 6
        const startY = placeOf[fromColumn](from.key)
        const endY = 'key' in to ? placeOf.medium(to.key) : placeOf.report(to.id)
        // Past the media where there are any: the line is on the height of its report before it reaches their column.
        const isPast = hasMedia && fromColumn === 'speaker' && toColumn === 'report'
        const [bendEnd, bend] = isPast ? [columnWidth - 4, 24] : [endX, Math.max(14, (endX - startX) / 2)]
        return (
          <path
            key={`${fromColumn} ${from.key} ${'key' in to ? to.key : to.id}`}
            className={styles.step}
            d={`M${startX} ${startY}C${startX + bend} ${startY} ${startX + bend} ${endY} ${bendEnd} ${endY}H${endX}`}
          />
        )
      })}
      {[
        ...speakers.map((node) => ({ node, x: 0, at: placeOf.speaker(node.key) })),
        ...media.map((node) => ({ node, x: columnWidth, at: placeOf.medium(node.key) })),
      ].map(({ node, x, at }) => (
        <text key={`${x} ${node.key}`} className={styles.name} x={x} y={at + 4}>
          <title>{node.name}</title>
          {node.name.length > longest ? `${node.name.slice(0, longest - 1)}…` : node.name}
        </text>
      ))}
      {reports.map((report) => (
        <g key={report.id}>
          <text
            className={styles.siglum}
            data-slot={names.get(report.id)?.slot}
            x={width}
            y={placeOf.report(report.id) + 4}
            textAnchor="end"
          >
            {names.get(report.id)?.siglum}
          </text>
          {uncredited.includes(report) && (
            <text
              className={styles.own}
              x={width - siglumRoom}
              y={placeOf.report(report.id) + 4}
              textAnchor="end"
            >
              own voice
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}
