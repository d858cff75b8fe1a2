import { useMemo, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'
import { formatValue } from '../../domain/formatValue'
import type { PlacedAccount } from '../../domain/reports'
import { spreadMarks } from '../../domain/stripLanes'
import { useSelection } from '../../filter/useSelection'
import { FindingGlyph, findingTone } from '../../ui/FindingMark'
import { useIsSettled } from '../../ui/useIsSettled'
import { markStep } from './markStep'
import styles from './Strip.module.css'
import { laneHeight, lanesHeight, markGap, markSize, type DrawnLane, type DrawnMark } from './stripGeometry'

type Props = {
  lanes: readonly DrawnLane[]
  marks: readonly PlacedAccount[]
  width: number
  perCharacter: number
  name: string
  onPoint: (placed: PlacedAccount | null) => void
}

function drawMarks({ lanes, marks, width, perCharacter }: Props): DrawnMark[] {
  const x = new Map<PlacedAccount, { lane: number; x: number }>()
  let first = 0
  for (const { issues, rows } of lanes) {
    const ofLane = marks.filter(({ detail }) => issues.includes(detail.issue))
    for (let row = 0; row < rows; row += 1) {
      const own = ofLane.filter((_, index) => index % rows === row)
      const places = spreadMarks(
        own.map(({ start }) => start * perCharacter),
        markGap,
        width,
      )
      for (const [index, placed] of own.entries()) x.set(placed, { lane: first + row, x: places[index] ?? 0 })
    }
    first += rows
  }
  return marks.flatMap((placed) => {
    const at = x.get(placed)
    return at === undefined ? [] : [{ placed, ...at }]
  })
}

/** The lanes of a strip with their marks: one stop for the keyboard, arrow keys from mark to mark. */
export function Lanes(props: Props) {
  const { lanes, width, name, onPoint } = props
  const { talks, state, change } = useSelection()
  // Hundreds of marks come right after the bars and the words.
  const isSettled = useIsSettled()
  const toolbar = useRef<SVGGElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const { marks, perCharacter } = props
  const drawn = useMemo(
    () => (isSettled ? drawMarks({ lanes, marks, width, perCharacter, name, onPoint }) : []),
    [isSettled, lanes, marks, width, perCharacter, name, onPoint],
  )
  const stop = drawn.find(({ placed }) => placed.account.id === current) ?? drawn[0]
  const handleOpen = (id: string) =>
    change({ evidence: state.evidence === id ? null : id }, { replace: state.evidence !== null })
  // Asked of all marks at one place: there are hundreds.
  const markOf = ({ target }: SyntheticEvent) => {
    const id =
      target instanceof Element ? target.closest<SVGElement>('[data-evidence]')?.dataset['evidence'] : null
    return drawn.find(({ placed }) => placed.account.id === id) ?? null
  }
  const handlePoint = (event: SyntheticEvent) => onPoint(markOf(event)?.placed ?? null)
  const handleKey = (event: KeyboardEvent) => {
    const mark = markOf(event)
    if (mark === null) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      handleOpen(mark.placed.account.id)
      return
    }
    const next = markStep(drawn, mark, event.key)
    if (next === null) return
    event.preventDefault()
    const nth = drawn.indexOf(next)
    toolbar.current?.querySelectorAll<SVGGElement>('[data-evidence]')[nth]?.focus()
  }
  return (
    <>
      <rect className={styles.ground} width={width} height={lanesHeight(lanes)} />
      {lanes.map((lane, index) => (
        <text
          key={lane.key}
          className={styles.lane}
          x={-8}
          y={lanesHeight(lanes.slice(0, index)) + 10}
          textAnchor="end"
        >
          {lane.title}
        </text>
      ))}
      <g
        ref={toolbar}
        role="toolbar"
        aria-label={`Accounts of ${name} in the order of its text`}
        onClick={(event) => {
          const id = markOf(event)?.placed.account.id
          if (id !== undefined) handleOpen(id)
        }}
        onKeyDown={handleKey}
        onPointerOver={handlePoint}
        onPointerOut={() => onPoint(null)}
        onFocus={(event) => {
          setCurrent(markOf(event)?.placed.account.id ?? null)
          handlePoint(event)
        }}
        onBlur={() => onPoint(null)}
      >
        {drawn.map((mark) => {
          const { account, detail, finding } = mark.placed
          return (
            <g
              key={account.id}
              className={styles.mark}
              role="button"
              tabIndex={mark === stop ? 0 : -1}
              data-evidence={account.id}
              data-finding={findingTone(finding)}
              aria-label={`${detail.question} ${formatValue(talks, detail, account.value)}; ${finding}`}
              aria-expanded={state.evidence === account.id}
              transform={`translate(${mark.x - markSize / 2} ${mark.lane * laneHeight + (laneHeight - markSize) / 2}) scale(${markSize / 14})`}
            >
              <rect className={styles.hit} width="14" height="14" />
              <FindingGlyph finding={finding} className={styles.glyph} />
            </g>
          )
        })}
      </g>
    </>
  )
}
