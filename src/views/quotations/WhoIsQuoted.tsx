import { formatCount } from '../../domain/count'
import type { Quotation } from '../../domain/quotations'
import { useSelection } from '../../filter/useSelection'

/** What the statements, taken together, say of who is heard in their own words. */
export function WhoIsQuoted({ all }: { all: readonly Quotation[] }) {
  const { talks, ofSelection } = useSelection()
  const inMarks = all.filter(({ printings }) => printings.some(({ marks }) => marks))
  const speakers = new Set(inMarks.map(({ statement }) => statement.speaker))
  const atTheTable = talks.people.filter(
    ({ id, role, delegation }) =>
      delegation !== undefined && (role === 'head' || role === 'member') && speakers.has(id),
  )
  return (
    <>
      {formatCount(inMarks.length, 'statement stands', 'statements stand')} in quotation marks
      {ofSelection ? ' in these reports' : ''}, by {formatCount(speakers.size, 'speaker').toLowerCase()}
      {talks.delegations.length > 0 &&
        atTheTable.length === 0 &&
        '; no head or member of a delegation is among them'}
      .
    </>
  )
}
