import { TalksError } from '../data/talksState'
import { Fault } from './Fault'
import { Loading } from './Loading'

type Props = { error: Error | null; isFetching: boolean; onTryAgain: () => void }

/** What stands until there are talks: that they are on their way, or why they cannot be had. */
export function NotYet({ error, isFetching, onTryAgain }: Props) {
  if (error === null || isFetching) return <Loading />
  return (
    <Fault
      title="The talks could not be loaded"
      reason={error.message}
      {...(error instanceof TalksError && {
        place: error.place,
        found: error.found,
        expected: error.expected,
      })}
      onTryAgain={onTryAgain}
    />
  )
}
