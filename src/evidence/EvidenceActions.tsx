import { formatCitation } from '../domain/citation'
import type { Report } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { CopyButton } from '../ui/CopyButton'

/** What a reader can take from the evidence: the report itself, how to cite it, the link to this screen. */
export function EvidenceActions({ report }: { report: Report }) {
  const { talks } = useSelection()
  return (
    <>
      {report.url !== null && (
        <a href={report.url} target="_blank" rel="noopener noreferrer">
          Open report <span aria-hidden="true">↗</span>
          <span className="visually-hidden">(new tab)</span>
        </a>
      )}
      <CopyButton text={() => formatCitation(talks, report)}>Copy citation</CopyButton>
      <CopyButton text={() => window.location.href}>Copy link</CopyButton>
    </>
  )
}
