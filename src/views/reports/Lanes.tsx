import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { findingKinds } from '../../domain/findingKinds'
import { formatValue } from '../../domain/formatValue'
import type { PlacedAccount } from '../../domain/reports'
import { spreadMarks } from '../../domain/stripLanes'
import { useSelection } from '../../filter/useSelection'
import { FindingGlyph, findingTone } from '../../ui/FindingMark'
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
  const symbols = useId()
  const toolbar = useRef<SVGGElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const { marks, perCharacter } = props
  const drawn = useMemo(
    () => drawMarks({ lanes, marks, width, perCharacter, name, onPoint }),
    [lanes, marks, width, perCharacter, name, onPoint],
  )
  const stop = drawn.find(({ placed }) => placed.account.id === current) ?? drawn[0]
  const handleOpen = (id: string) =>
    change({ evidence: state.evidence === id ? null : id }, { replace: state.evidence !== null })
  const handleKey = (event: KeyboardEvent, mark: DrawnMark) => {
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
      <defs>
        {findingKinds.map((finding) => (
          <symbol
            key={finding}
            id={`${symbols}-${findingTone(finding)}`}
            viewBox="0 0 14 14"
            overflow="visible"
          >
            <rect className={styles.hit} width="14" height="14" />
            <g className={styles.glyph}>
              <FindingGlyph finding={finding} />
            </g>
          </symbol>
        ))}
      </defs>
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
      <g ref={toolbar} role="toolbar" aria-label={`Accounts of ${name} in the order of its text`}>
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
              transform={`translate(${mark.x - markSize / 2} ${mark.lane * laneHeight + (laneHeight - markSize) / 2})`}
              onClick={() => handleOpen(account.id)}
              onKeyDown={(event) => handleKey(event, mark)}
              onPointerEnter={() => onPoint(mark.placed)}
              onPointerLeave={() => onPoint(null)}
              onFocus={() => {
                setCurrent(account.id)
                onPoint(mark.placed)
              }}
              onBlur={() => onPoint(null)}
            >
              <use href={`#${symbols}-${findingTone(finding)}`} width={markSize} height={markSize} />
            </g>
          )
        })}
      </g>
    </>
  )
}
