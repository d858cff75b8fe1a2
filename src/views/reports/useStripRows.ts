import { useMemo } from 'react'
import type { Analysis } from '../../domain/findings'
import type { Report } from '../../domain/model'
import { reportProfile } from '../../domain/reports'
import { derivedAhead } from '../../filter/derivedAhead'
import { useSelection } from '../../filter/useSelection'
import type { StripRow } from './StripDrawing'

const profilesOf = derivedAhead(
  (talks, analysis) =>
    new Map(talks.reports.map((report) => [report.id, reportProfile(talks, analysis, report.id)])),
)

/** What is known of each report, with the accounts that the filter leaves. Reports that are not there are left out. */
export function useStripRows(ordered: readonly Report[], analysis: Analysis): StripRow[] {
  const { talks, detailIds } = useSelection()
  const profiles = useMemo(
    () => ordered.flatMap((report) => profilesOf(talks, analysis).get(report.id) ?? []),
    [talks, analysis, ordered],
  )
  return useMemo(
    () =>
      profiles.map((profile) => ({
        profile,
        marks: profile.strip.marks.filter(({ detail }) => detailIds.has(detail.id)),
      })),
    [profiles, detailIds],
  )
}
