import type { Detail } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'

/** A detail before or after another, and where its page is. */
type Neighbour = { question: string; to: string }

/** The place of a detail among those that the filter leaves, or among all where it is none of them, with its neighbours. */
export function useNeighbours(id: string) {
  const { talks, details, state, linkTo } = useSelection()
  const left = details.map(({ detail }) => detail)
  const list = left.some((detail) => detail.id === id) ? left : talks.details
  const kept = { base: state.base, parting: state.parting }
  const at = list.findIndex((detail) => detail.id === id)
  const neighbour = (detail: Detail | undefined): Neighbour | null =>
    detail === undefined ? null : { question: detail.question, to: linkTo(paths.detail(detail.id), kept) }
  return { place: at + 1, of: list.length, previous: neighbour(list[at - 1]), next: neighbour(list[at + 1]) }
}
