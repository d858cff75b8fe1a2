import { useMemo } from 'react'
import { selectRuns } from '../../domain/sharedRuns'
import { useSelection } from '../../filter/useSelection'
import { SharedLine } from './SharedLine'
import type { StripRow } from './StripDrawing'
import { StripKey } from './StripKey'
import { StripTables } from './StripTables'
import { WhoSpeaks } from './WhoSpeaks'

/** What stands below the strips: their key, what is shared in words, the strips as tables, who speaks in them. */
export function BelowStrips({ rows }: { rows: readonly StripRow[] }) {
  const { talks } = useSelection()
  const ordered = useMemo(() => rows.map(({ profile }) => profile.report), [rows])
  const runs = useMemo(() => selectRuns(talks, ordered), [talks, ordered])
  return (
    <>
      <StripKey />
      {ordered.length > 1 && <SharedLine runs={runs} />}
      <StripTables rows={rows} />
      <WhoSpeaks rows={rows} />
    </>
  )
}
