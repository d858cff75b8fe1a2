import { useCallback, useEffect, useState } from 'react'
import type { TimeSpan } from '../../domain/timeSpan'
import type { TimeScale } from '../../domain/timeScale'
import { isWhole, type Part, partOf, spanOf, wholePart } from '../../domain/timeWindow'
import { useSelection } from '../../filter/useSelection'

/** A gesture has to rest this long before it goes into the address: browsers throttle changes of it. */
const pauseMs = 300

const keyOf = (span: TimeSpan | null) => (span === null ? '' : `${span.from} ${span.to}`)

/** What is shown; the window of the address it was last told, and the last that it told the address. */
type Shown = { part: Part; key: string; sent: string }

/**
 * The part of the scale that is shown, and what changes it. It comes from the address and goes back into it when a
 * gesture rests; between the two the drawing is ahead. What comes from the address by another hand wins.
 */
export function useShownPart(scale: TimeScale): [Part, (change: (part: Part) => Part) => void] {
  const { state, change } = useSelection()
  const key = keyOf(state.window)
  const [shown, setShown] = useState<Shown>(() => ({
    part: state.window === null ? wholePart : partOf(scale, state.window),
    key,
    sent: key,
  }))
  if (shown.key !== key) {
    const isOwn = key === shown.sent
    const told = state.window === null ? wholePart : partOf(scale, state.window)
    setShown({ part: isOwn ? shown.part : told, key, sent: key })
  }
  const show = useCallback(
    (next: (part: Part) => Part) => setShown((last) => ({ ...last, part: next(last.part) })),
    [],
  )
  const window = isWhole(shown.part) ? null : spanOf(scale, shown.part)
  const wanted = shown.key === shown.sent && key === keyOf(window) ? null : keyOf(window)
  useEffect(() => {
    if (wanted === null || wanted === shown.sent) return
    const timer = setTimeout(() => {
      setShown((last) => ({ ...last, sent: wanted }))
      change({ window: wanted === '' ? null : window }, { replace: true })
    }, pauseMs)
    return () => clearTimeout(timer)
  })
  return [shown.part, show]
}

/**
 * The part that marks are laid out for: it follows what is shown at once when that is larger or smaller, and when it
 * has moved far, else as soon as the move rests. Between the two the marks are moved as they stand.
 */
export function useLaidOutPart(part: Part): Part {
  const [laidOut, setLaidOut] = useState(part)
  const length = part.end - part.start
  const isOther = Math.abs(laidOut.end - laidOut.start - length) > length * 1e-6
  const isFar = Math.abs(laidOut.start - part.start) > length * 0.4
  const now = isOther || isFar ? part : laidOut
  if (now !== laidOut) setLaidOut(now)
  useEffect(() => {
    if (now === part) return
    const timer = setTimeout(() => setLaidOut(part), 180)
    return () => clearTimeout(timer)
  }, [now, part])
  return now
}
