import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { TimelineModel } from '../../domain/timeline'
import { type Cluster, isParted, layoutBands } from '../../domain/timelineLayout'
import { lanesOf } from '../../domain/timelineLanes'
import type { TimeScale } from '../../domain/timeScale'
import { isWhole, type Part, zoomedScale, zoomPart } from '../../domain/timeWindow'
import { useOpenEvents } from '../../filter/useOpenEvents'
import { useSelection } from '../../filter/useSelection'
import { useLaidOutPart } from './useShownPart'

/** Rows for one lane, and for each of several; beyond them events are counted in clusters, until all are asked for. */
const usualRows = { one: 29, each: 15 }

/** As many as are drawn at most, even where all are asked for. */
const tries = { usual: 160, all: 600 }

/**
 * The events of the model in bands, as they are laid out for the part shown; the part they are laid out for, which may
 * be one that was shown a moment ago; and the least room they are given, so that coming closer moves nothing below.
 */
export function useBands(
  model: TimelineModel,
  scale: TimeScale,
  part: Part,
  width: number,
  show: (change: (part: Part) => Part) => void,
) {
  const { talks, state } = useSelection()
  const { zone } = model
  const [isUnfolded, setIsUnfolded] = useState(false)
  const laidOutPart = useLaidOutPart(part)
  const lanes = useMemo(() => lanesOf(talks, model.events, state.lanes), [talks, model, state.lanes])
  const { open, kept } = useOpenEvents(model.events)
  const room = useMemo(() => {
    const rows = lanes.length === 1 ? usualRows.one : usualRows.each
    return {
      width,
      rows: isUnfolded ? Infinity : rows,
      margin: width / 2,
      tries: isUnfolded ? tries.all : tries.usual,
      first: kept,
    }
  }, [width, lanes, isUnfolded, kept])
  const whole = useMemo(() => layoutBands(lanes, scale, room), [lanes, scale, room])
  const laidOut = useMemo(
    () =>
      isWhole(laidOutPart) ? whole : layoutBands(lanes, zoomedScale(scale, laidOutPart, zone, width), room),
    [whole, lanes, scale, laidOutPart, zone, width, room],
  )
  const latest = useRef(part)
  useEffect(() => {
    latest.current = part
  }, [part])
  const openCluster = useCallback(
    (cluster: Cluster) => {
      const middle = (cluster.x0 + cluster.x1) / 2 / width
      const next = zoomPart(scale, latest.current, 0.2, Math.max(0, Math.min(1, middle)))
      const comesCloser = next.end - next.start < (latest.current.end - latest.current.start) * 0.9
      if (isParted(cluster) && comesCloser) show(() => next)
      else setIsUnfolded(true)
    },
    [scale, width, show],
  )
  const fold = () => setIsUnfolded(false)
  const least = Math.max(laidOut.height, whole.height)
  return { bands: laidOut.bands, least, laidOutPart, openEvents: open, openCluster, isUnfolded, fold }
}
