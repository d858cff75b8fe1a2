import { memo, type KeyboardEvent } from 'react'
import { voicesOfEvent } from '../domain/eventVoices'
import { witnesses } from '../domain/outlets'
import type { Talks } from '../domain/model'
import {
  mostSigla,
  partingWords,
  rowHeight,
  shortTitle,
  timeWords,
  type PlacedEvent,
} from '../domain/timelineLayout'
import { cx } from './cx'
import { TimeMark } from './TimeMark'
import styles from './EventMark.module.css'

type Props = {
  talks: Talks
  placed: PlacedEvent
  /** Where its first row begins. */
  y: number
  /** True while its counterpart elsewhere on the page is pointed at. */
  isPointed: boolean
  onPoint: (id: string | null) => void
  /** The evidence that is open, and what opens or closes one. */
  openEvidence: string | null
  onOpen: (id: string) => void
}

/** One event: its mark, its title with who carries it, its time in words. Opens the evidence of its first account. */
export const EventMark = memo(function EventMark(props: Props) {
  const { talks, placed, y, isPointed, onPoint, openEvidence, onOpen } = props
  const { item, x0, x1, labelX, anchor, labelWidth, isBeside } = placed
  const { event, carriedBy, evidence } = item
  const first = evidence[0]?.accountId ?? null
  const known = witnesses(talks)
  // Mark, title and time stand close together, so that what is free sets one event off from the next.
  const middle = y + 5
  const textY = isBeside ? y + 9.5 : y + 21.5
  const timeY = textY + 12
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
  const labelFrom = anchor === 'start' ? labelX : labelX - labelWidth
  const left = Math.min(x0, labelFrom) - 4
  const right = Math.max(x1, labelFrom + labelWidth) + 4
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
      <rect
        className={styles.ground}
        x={labelFrom - 4}
        y={isBeside ? y - 3 : y + 9}
        width={labelWidth + 8}
        height={2 * rowHeight}
      />
      <rect className={styles.ground} x={left} y={y - 2} width={right - left} height={rowHeight} />
      <TimeMark shape={item.shape} x0={x0} x1={x1} y={middle} isExpected={event.expected === true} />
      <text className={styles.title} x={labelX} y={textY} textAnchor={anchor}>
        <tspan className={styles.words}>{shortTitle(item)}</tspan>
        {sigla.map((report) => (
          <tspan key={report.id} className={styles.siglum} data-slot={known.get(report.id)?.slot} dx="6">
            {known.get(report.id)?.siglum}
          </tspan>
        ))}
        {sigla.length < carriedBy.length && (
          <tspan className={styles.count} dx="6">
            {voicesOfEvent(item).text}
          </tspan>
        )}
      </text>
      <text className={styles.time} x={labelX} y={timeY} textAnchor={anchor}>
        {timeWords(item)}
        {item.timesPart.length > 0 && <tspan className={styles.parts}>{partingWords}</tspan>}
      </text>
    </g>
  )
})
