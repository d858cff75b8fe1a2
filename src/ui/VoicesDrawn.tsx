import type { Talks } from '../domain/model'
import { witnesses } from '../domain/outlets'
import type { VoiceNode, VoicePaths } from '../domain/voicePaths'
import { useWidth } from './useWidth'
import styles from './VoicesDrawn.module.css'

const rowHeight = 22
const top = 24
const siglumRoom = 44
const character = 6.2

type Props = {
  talks: Talks
  paths: VoicePaths
  /** What the drawing shows, in a line: the words beside it say the rest. */
  label: string
  /** Drawn no wider than this, in units. */
  widest?: number
}

/** How it came into each report: who spoke, who passed it on, who prints it. Words beside it say the same. */
export function VoicesDrawn({ talks, paths, label, widest = 560 }: Props) {
  const [box, measured] = useWidth<SVGSVGElement>(360)
  const width = Math.max(260, Math.min(measured, widest))
  const { speakers, media, reports, steps, uncredited } = paths
  const height = top + Math.max(speakers.length, media.length, reports.length) * rowHeight
  const hasBoth = speakers.length > 0 && media.length > 0
  const columnWidth = (width - siglumRoom) / (hasBoth ? 2 : 1)
  const mediaX = hasBoth ? columnWidth : 0
  const y = (index: number, of: number) => top + ((index + 0.5) * (height - top)) / of
  const heightOf = (nodes: readonly VoiceNode[], key: string) =>
    y(
      nodes.findIndex((node) => node.key === key),
      nodes.length,
    )
  const reportY = (id: string) =>
    y(
      reports.findIndex((report) => report.id === id),
      reports.length,
    )
  const longest = Math.max(6, Math.floor((columnWidth - 40) / character))
  const endOf = (name: string) => Math.min(name.length, longest) * character + 8
  const names = witnesses(talks)
  const pathOf = ({ from, fromColumn, to, toColumn }: VoicePaths['steps'][number]) => {
    const isMedium = fromColumn === 'medium'
    const x0 = (isMedium ? mediaX : 0) + endOf(from.name)
    const y0 = heightOf(isMedium ? media : speakers, from.key)
    const x1 = toColumn === 'report' ? width - siglumRoom + 4 : mediaX - 6
    const y1 = 'key' in to ? heightOf(media, to.key) : reportY(to.id)
    // Past the media where there are any: the line is on the height of its report before it reaches their column.
    const isPast = hasBoth && !isMedium && toColumn === 'report'
    const [end, bend] = isPast ? [mediaX - 4, 24] : [x1, Math.max(14, (x1 - x0) / 2)]
    return `M${x0} ${y0}C${x0 + bend} ${y0} ${x0 + bend} ${y1} ${end} ${y1}H${x1}`
  }
  return (
    <svg
      ref={box}
      className={styles.voices}
      data-wide={widest > 560 || undefined}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {speakers.length > 0 && <Head x={0}>spoke</Head>}
      {media.length > 0 && <Head x={mediaX}>passed it on</Head>}
      <Head x={width} isEnd>
        printed
      </Head>
      {steps.map((step) => (
        <path
          key={`${step.fromColumn} ${step.from.key} ${'key' in step.to ? step.to.key : step.to.id}`}
          className={styles.step}
          strokeWidth={Math.min(9, 0.8 + step.details * 0.4)}
          d={pathOf(step)}
        />
      ))}
      {[
        ...speakers.map((node) => ({ node, x: 0, at: heightOf(speakers, node.key) })),
        ...media.map((node) => ({ node, x: mediaX, at: heightOf(media, node.key) })),
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
            y={reportY(report.id) + 4}
            textAnchor="end"
          >
            {names.get(report.id)?.siglum}
          </text>
          {uncredited.includes(report) && (
            <text className={styles.own} x={width - siglumRoom} y={reportY(report.id) + 4} textAnchor="end">
              own voice
            </text>
          )}
        </g>
      ))}
    </svg>
  )
}

function Head({ x, isEnd = false, children }: { x: number; isEnd?: boolean; children: string }) {
  return (
    <text className={styles.head} x={x} y="11" textAnchor={isEnd ? 'end' : 'start'}>
      {children}
    </text>
  )
}
