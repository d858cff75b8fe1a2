/** Values in words, as short as they can be. What a value is typed as: formatTyped.ts. */
import { choiceLabel } from './category'
import type { Detail, Talks, Value } from './model'

/** How many items of a list a cell has room for. */
const shownItems = 3

/**
 * The shortest true form of a value for a cell: the printed words where these are the value; the choice in our own
 * words for categories, paraphrases and lists.
 *
 * `over five hours`, `Thursday`, `no`, `ferries, fisheries, tolls and 2 more`
 */
export function formatValue(_talks: Talks, detail: Detail, value: Value): string {
  switch (value.kind) {
    case 'duration':
    case 'quantity':
    case 'time':
    case 'place':
    case 'person':
    case 'organisation':
    case 'side':
    case 'wording':
      return value.words
    case 'category':
      return choiceLabel(detail, value.category)
    case 'text':
      return choiceLabel(detail, value.group)
    case 'list': {
      const labels = value.items.map((item) => choiceLabel(detail, item))
      const more = labels.length - shownItems
      return more > 0 ? `${labels.slice(0, shownItems).join(', ')} and ${more} more` : labels.join(', ')
    }
  }
}
