import type { Account, Detail } from '../../domain/model'
import { formatTypedBriefly } from '../../domain/formatTyped'
import { useSelection } from '../../filter/useSelection'

/** What an account is taken to say, from which the finding is computed; nothing where that is the words themselves. */
export function TypedValue({ detail, account: { value } }: { detail: Detail; account: Account }) {
  const { talks } = useSelection()
  return value.kind === 'wording' ? null : (
    <div>
      <dt>Value</dt>
      <dd>{formatTypedBriefly(talks, detail, value)}</dd>
    </div>
  )
}
