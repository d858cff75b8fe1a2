import { useMemo, useState } from 'react'
import { eventsOf, type TimelineEvent } from '../domain/timeline'
import { useSelection } from './useSelection'

const none: ReadonlySet<string> = new Set()

/**
 * Ids of the events that the open evidence opens from; and the same once it has closed, until other evidence is open:
 * a drawing keeps these, so that focus goes back to a mark that is still there.
 */
export function useOpenEvents(events: readonly TimelineEvent[]) {
  const { evidence } = useSelection().state
  const [last, setLast] = useState(evidence)
  if (evidence !== null && evidence !== last) setLast(evidence)
  const kept = useMemo(() => eventsOf(events, evidence ?? last), [events, evidence, last])
  return { open: evidence === null ? none : kept, kept }
}
