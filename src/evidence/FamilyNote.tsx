import { formatFinding } from '../domain/findingKinds'
import { Link } from '../ui/Link'
import type { Detail } from '../domain/model'
import { useSelection } from '../filter/useSelection'
import { cx } from '../ui/cx'
import { Siglum } from '../ui/Siglum'
import { paths } from '../url/paths'
import styles from './EvidencePanel.module.css'

/** The other details of a family: what a hasty reader would take for the same, and what sets each apart. */
export function FamilyNote({ detail }: { detail: Detail }) {
  const { talks, linkTo, analysis, ofSelection } = useSelection()
  const family = detail.family === undefined ? undefined : talks.by.family.get(detail.family)
  const others = talks.details.filter((other) => other.family === detail.family && other.id !== detail.id)
  if (!family || others.length === 0) return null
  return (
    <section className={styles.section}>
      <h3>Not to be taken for it: the family “{family.question}”</h3>
      {others.map((other) => {
        const analysed = analysis.byDetail.get(other.id)
        const cells = analysed?.cells ?? []
        return (
          <p key={other.id} className={cx(styles.line, styles.family)}>
            <Link to={linkTo(paths.detail(other.id))}>{other.setApart ?? other.question}</Link>
            <span>
              {analysed?.carriedBy.length === 0 && (
                <span className={styles.note}>{formatFinding('none reports it', ofSelection)}</span>
              )}
              {cells.map(
                (cell) =>
                  cell.kind === 'account' && (
                    <span key={cell.report.id} className={styles.familyCell}>
                      <Siglum talks={talks} report={cell.report} />{' '}
                      <span className={styles.value}>{cell.value}</span>
                    </span>
                  ),
              )}
            </span>
          </p>
        )
      })}
    </section>
  )
}
