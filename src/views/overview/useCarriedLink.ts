import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'

/**
 * The address of exactly the details of some issues that a report carries. Under the report alone those are the ones
 * of one report only. Where findings or aspects among several reports are asked for, which one report cannot have, it
 * is the page of the report, under the same filter.
 */
export function useCarriedLink(): (issues: readonly string[], report: string) => string {
  const { state, linkTo } = useSelection()
  const isAmongSeveral = state.filter.findings.length + state.filter.aspects.length > 0
  return (issues, report) =>
    isAmongSeveral
      ? linkTo(paths.report(report), { filter: { issues: [...issues] } })
      : linkTo(paths.compare, {
          filter: { issues: [...issues], reports: [report], findings: ['one report only'] },
        })
}
