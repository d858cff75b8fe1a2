import { formatBibtex, formatCitation, formatCslJson } from '../domain/citation'
import type { Report } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { CopyButton } from '../ui/CopyButton'
import styles from './EvidencePanel.module.css'

/** What a reader can take from the evidence: the report itself, the link to this screen, how to cite it. */
export function EvidenceActions({ report }: { report: Report }) {
  const { talks } = useSelection()
  return (
    <>
      {report.url === null ? (
        <span className={styles.note}>address of the report not known</span>
      ) : (
        <a href={report.url} target="_blank" rel="noopener noreferrer">
          Open report <span aria-hidden="true">↗</span>
          <span className="visually-hidden">(new tab)</span>
        </a>
      )}
      <CopyButton text={() => window.location.href}>Copy link</CopyButton>
      <details className={styles.cite}>
        <summary>Cite</summary>
        <p>{formatCitation(talks, report)}</p>
        <p className={styles.formats}>
          Copy <CopyButton text={() => formatCitation(talks, report)}>Plain text</CopyButton>
          <CopyButton text={() => formatBibtex(talks, report)}>BibTeX</CopyButton>
          <CopyButton text={() => formatCslJson(talks, report)}>CSL-JSON</CopyButton>
        </p>
      </details>
    </>
  )
}
