import type { TimelineEvent, TimelineModel } from '../../domain/timeline'

/** How many days before and after the talks the small timeline reaches, apart from the rounds themselves. */
const near = 3 * 24 * 3_600_000

/** As many as can be read at a glance. */
const most = 8

/**
 * The events for the timeline in small: the rounds, and what is dated to the talks' own days or those about them;
 * those that most reports carry first to stay, in order of time.
 */
export function mainEvents(model: TimelineModel): TimelineEvent[] {
  const { from, to } = model.talks
  const isNear = ({ bounds, event }: TimelineEvent) =>
    event.round !== undefined ||
    (event.scope === 'these talks' &&
      bounds.from !== null &&
      bounds.to !== null &&
      from !== null &&
      to !== null &&
      bounds.from >= from - near &&
      bounds.to <= to + near)
  const chosen = model.events.filter(isNear)
  const kept = new Set(
    chosen
      .toSorted(
        (a, b) =>
          Number(b.event.round !== undefined) - Number(a.event.round !== undefined) ||
          b.carriedBy.length - a.carriedBy.length,
      )
      .slice(0, most),
  )
  return chosen.filter((event) => kept.has(event))
}
