import { Link } from '../../ui/Link'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'

/** The details before and after, among those the filter leaves. */
export function Neighbours({ id }: { id: string }) {
  const { talks, details, state, linkTo } = useSelection()
  const left = details.map(({ detail }) => detail)
  const list = left.some((detail) => detail.id === id) ? left : talks.details
  const kept = { base: state.base, parting: state.parting }
  const at = list.findIndex((detail) => detail.id === id)
  const [previous, next] = [list[at - 1], list[at + 1]]
  return (
    <>
      <span>
        {at + 1} of {list.length}
      </span>
      {previous && (
        <Link to={linkTo(paths.detail(previous.id), kept)} title={previous.question}>
          Previous
        </Link>
      )}
      {next && (
        <Link to={linkTo(paths.detail(next.id), kept)} title={next.question}>
          Next
        </Link>
      )}
    </>
  )
}
