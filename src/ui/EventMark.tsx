import type { KeyboardEvent } from 'react'
import { witnesses } from '../domain/outlets'
import type { Talks } from '../domain/model'
import { labelWidth, mostSigla, timeWords, type PlacedEvent } from '../domain/timelineLayout'
import { cx } from './cx'
import { TimeMark } from './TimeMark'
import styles from './EventMark.module.css'

type Props = {
  talks: Talks
  placed: PlacedEvent
  y: number
  width: number
  /** True while its counterpart elsewhere on the page is pointed at. */
  isPointed: boolean
  onPoint: (id: string | null) => void
  /** The evidence that is open, and what opens or closes one. */
  openEvidence: string | null
  onOpen: (id: string) => void
}

/** One event: its mark, its title with who carries it, its time in words. Opens the evidence of its first account. */
export function EventMark({ talks, placed, y, width, isPointed, onPoint, openEvidence, onOpen }: Props) {
  const { item, x0, x1, labelX, anchor } = placed
  const { event, carriedBy, evidence } = item
  const first = evidence[0]?.accountId ?? null
  const known = witnesses(talks)
  const isPoint = item.shape === 'point'
  const textX = isPoint ? labelX + (anchor === 'start' ? 10 : -10) : labelX
  const textY = isPoint ? y + 10 : y + 22
  const isOpen = evidence.some(({ accountId }) => accountId === openEvidence)
  const open = () => {
    if (first !== null) onOpen(first)
  }
  const handleKey = (pressed: KeyboardEvent) => {
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    open()
  }
  const button =
    first === null
      ? { role: 'img' }
      : {
          role: 'button',
          tabIndex: 0,
          'aria-expanded': openEvidence === first,
          'data-evidence': first,
          onClick: open,
          onKeyDown: handleKey,
        }
  const left = Math.max(0, Math.min(x0, anchor === 'start' ? labelX : labelX - labelWidth(item)) - 4)
  const right = Math.min(width, Math.max(x1, anchor === 'start' ? labelX + labelWidth(item) : labelX) + 4)
  const sigla = carriedBy.length > mostSigla ? [] : carriedBy
  return (
    <g
      className={cx(styles.event, (isPointed || isOpen) && styles.pointed, first !== null && styles.opens)}
      aria-label={`${event.title}, ${item.when}, ${carriedBy.map(({ id }) => known.get(id)?.name).join(', ') || 'in none of these reports'}`}
      onPointerEnter={() => onPoint(event.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(event.id)}
      onBlur={() => onPoint(null)}
      {...button}
    >
      <rect className={styles.ground} x={left} y={y - 8} width={right - left} height={47} />
      <TimeMark
        shape={item.shape}
        x0={x0}
        x1={x1}
        y={isPoint ? y + 5 : y}
        isExpected={event.expected === true}
      />
      <text className={styles.title} x={textX} y={textY} textAnchor={anchor}>
        {event.title}
        {sigla.map((report) => (
          <tspan key={report.id} className={styles.siglum} data-slot={known.get(report.id)?.slot} dx="6">
            {known.get(report.id)?.siglum}
          </tspan>
        ))}
        {sigla.length < carriedBy.length && (
          <tspan className={styles.count} dx="6">
            {carriedBy.length} reports
          </tspan>
        )}
      </text>
      <text className={styles.time} x={textX} y={textY + 14} textAnchor={anchor}>
        {timeWords(item)}
        {item.timesPart.length > 0 && <tspan className={styles.parts}> · the reports’ times part</tspan>}
      </text>
    </g>
  )
}
