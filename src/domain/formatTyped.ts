/** What values are typed as, in words: for the evidence, where a reader asks why a finding is what it is. */
import { choiceLabel } from './category'
import { formatTypedDuration } from './duration'
import type { Detail, Talks, TimeValue, Value } from './model'
import { placeChain } from './place'
import { formatTypedQuantity } from './quantity'
import { formatWhen } from './time'

/**
 * What a value is typed as, from which findings are computed.
 *
 * `duration, more than 5 h, no upper end`; `duration, 5.5 h up to 6.5 h`; `quantity, exactly 6`;
 * `time, 10 Apr 2025, afternoon`; `place, Port Amity, in Norland`; `list, complete: ferries, tolls`
 */
export function formatTyped(talks: Talks, detail: Detail, value: Value): string {
  switch (value.kind) {
    case 'duration':
      return formatTypedDuration(value)
    case 'quantity':
      return formatTypedQuantity(value)
    case 'time':
      return formatTypedTime(talks, value)
    case 'place':
      return `place, ${placeChain(talks, value.place)
        .map((place) => talks.by.place.get(place)?.name ?? place)
        .join(', in ')}`
    case 'person':
      return `person, ${talks.by.person.get(value.person)?.name ?? value.person}`
    case 'organisation':
      return `organisation, ${talks.by.organisation.get(value.organisation)?.name ?? value.organisation}`
    case 'side':
      return `side, ${talks.by.delegation.get(value.delegation)?.name ?? value.delegation}`
    case 'list': {
      const items = value.items.map((item) => choiceLabel(detail, item)).join(', ')
      return `list, ${value.closed ? 'complete' : 'may go on'}: ${items}`
    }
    case 'category':
      return `one of ${detail.choices?.length ?? 1}, ${choiceLabel(detail, value.category)}`
    case 'text':
      return `our paraphrase, ${choiceLabel(detail, value.group)}`
    case 'wording':
      return detail.wordingSort === undefined ? 'the words as printed' : `${detail.wordingSort}, as printed`
  }
}

/**
 * The same for a narrow place: it does not begin with its kind, a time says from what it is resolved and not how, and a
 * place not in what it lies.
 *
 * `more than 5 h, no upper end`; `10 Apr 2025; resolved from page date`; `Port Amity`; `complete: ferries, tolls`
 */
export function formatTypedBriefly(talks: Talks, detail: Detail, value: Value): string {
  if (value.kind === 'place') return talks.by.place.get(value.place)?.name ?? value.place
  const told = value.kind === 'time' ? formatTypedTime(talks, value, true) : formatTyped(talks, detail, value)
  const kind = `${value.kind}, `
  return told.startsWith(kind) ? told.slice(kind.length) : told
}

function formatTypedTime(talks: Talks, value: TimeValue, isBrief = false): string {
  const told = `time, ${formatWhen(value, talks.head.talks.zone)}`
  if (value.resolved === undefined) return told
  const { from, report, note } = value.resolved
  const outlet = report === undefined ? undefined : talks.by.report.get(report)?.outlet
  const name = outlet === undefined ? undefined : talks.by.outlet.get(outlet)?.name
  const source = from === 'another report' && name !== undefined ? `${from} (${name})` : from
  return `${told}; resolved from ${source}${note === undefined || isBrief ? '' : `: ${note}`}`
}
