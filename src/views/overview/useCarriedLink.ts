import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'

/**
 * The address of exactly the details of some issues that a report carries. Under the report alone those are the ones
 * of one report only. Under a filter that would find other details among the accounts of one report alone (findings,
 * aspects, words, a span of time) it is the page of the report: that keeps the filter as it is, and counts them.
 */
export function useCarriedLink(): (issues: readonly string[], report: string) => string {
  const { state, linkTo } = useSelection()
  const { findings, aspects, words, span } = state.filter
  const isAmongSeveral = findings.length + aspects.length > 0 || words.trim() !== '' || span !== null
  return (issues, report) =>
    isAmongSeveral
      ? linkTo(paths.report(report), { filter: { issues: [...issues] } })
      : linkTo(paths.compare, {
          filter: { issues: [...issues], reports: [report], findings: ['one report only'] },
        })
}
