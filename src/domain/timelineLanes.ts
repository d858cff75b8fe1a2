/** What the events of the timeline are laned by, as the reader chooses. */
import type { Talks } from './model'
import type { TimelineEvent } from './timeline'
import type { LaneChoice } from './timelineLaneChoices'

export type Lane = { id: string; title: string; items: TimelineEvent[] }

/**
 * The events in lanes, in the order of the file; each event in one lane, so that none is drawn twice. By issue: under
 * the first of its issues in the order of the file. By side: under its side, or with those in which several take
 * part. Lanes without events are left out; what has neither stands last. `null`: one lane without a title.
 */
export function lanesOf(talks: Talks, events: readonly TimelineEvent[], choice: LaneChoice | null): Lane[] {
  switch (choice) {
    case null:
      return [{ id: 'all', title: '', items: [...events] }]
    case 'issue':
      return gather(
        [
          ...talks.issues.map(({ id, title, short }) => ({ id: `issue ${id}`, title: short ?? title })),
          { id: 'none', title: 'No issue' },
        ],
        events,
        ({ issues }) => (issues[0] === undefined ? 'none' : `issue ${issues[0].id}`),
      )
    case 'side':
      return gather(
        [
          ...talks.delegations.map(({ id, name }) => ({ id: `side ${id}`, title: name })),
          { id: 'several', title: talks.delegations.length === 2 ? 'Both sides' : 'Several sides' },
          { id: 'none', title: 'No side' },
        ],
        events,
        ({ event: { delegations } }) =>
          delegations.length > 1
            ? 'several'
            : delegations[0] === undefined
              ? 'none'
              : `side ${delegations[0]}`,
      )
  }
}

function gather(
  lanes: readonly { id: string; title: string }[],
  events: readonly TimelineEvent[],
  laneOf: (item: TimelineEvent) => string,
): Lane[] {
  const items = new Map<string, TimelineEvent[]>()
  for (const item of events) {
    const id = laneOf(item)
    const known = items.get(id)
    if (known === undefined) items.set(id, [item])
    else known.push(item)
  }
  return lanes.flatMap((lane) => {
    const found = items.get(lane.id)
    return found === undefined ? [] : [{ ...lane, items: found }]
  })
}
