import { Link } from '../../ui/Link'
import { useNeighbours } from './useNeighbours'

/** The details before and after, among those the filter leaves. */
export function Neighbours({ id }: { id: string }) {
  const { place, of, previous, next } = useNeighbours(id)
  return (
    <>
      <span>
        {place} of {of}
      </span>
      {previous && (
        <Link to={previous.to} title={previous.question}>
          Previous
        </Link>
      )}
      {next && (
        <Link to={next.to} title={next.question}>
          Next
        </Link>
      )}
    </>
  )
}
