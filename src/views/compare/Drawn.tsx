import { Suspense } from 'react'
import type { DetailAnalysis } from '../../domain/findings'
import { selectVoicePaths } from '../../domain/voicePaths'
import { useSelection } from '../../filter/useSelection'
import { part } from '../../ui/part'

// A drawing repeats what stands in words beside it: its code comes after the content, where there is one to draw.
const LengthLines = part(async () => (await import('./LengthLines')).LengthLines)
const TimesFigure = part(async () => (await import('./TimesFigure')).TimesFigure)
const PlaceTree = part(async () => (await import('./PlaceTree')).PlaceTree)
const VoicesDrawn = part(async () => (await import('../../ui/VoicesDrawn')).VoicesDrawn)

type Props = { analysed: DetailAnalysis; members: readonly DetailAnalysis[] }

/** The values of a detail as a drawing: ranges or times on one axis, places one in another; nothing for other kinds. */
export function Drawn({ analysed, members }: Props) {
  if (analysed.carriedBy.length === 0) return null
  switch (analysed.detail.kind) {
    case 'duration':
    case 'quantity':
      return (
        <Suspense fallback={null}>
          <LengthLines analysed={analysed} members={members} />
        </Suspense>
      )
    case 'time':
      return (
        <Suspense fallback={null}>
          <TimesFigure analysed={analysed} members={members} />
        </Suspense>
      )
    case 'place':
      return (
        <Suspense fallback={null}>
          <PlaceTree analysed={analysed} />
        </Suspense>
      )
    default:
      return null
  }
}

/** The voices behind the reports, drawn where any is named. */
export function DrawnVoices({ analysed: { detail, cells, voices } }: { analysed: DetailAnalysis }) {
  const { talks } = useSelection()
  const told = cells.flatMap((cell) =>
    cell.kind === 'account'
      ? {
          report: cell.report,
          accounts: [cell.account, ...cell.others].map((account) => ({ account, detail })),
        }
      : [],
  )
  const paths = selectVoicePaths(talks, told)
  return (
    paths && (
      <Suspense fallback={null}>
        <VoicesDrawn talks={talks} paths={paths} label={`Voices: ${voices.text}`} />
      </Suspense>
    )
  )
}
