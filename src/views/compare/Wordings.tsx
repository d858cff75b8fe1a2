import { Link } from '../../ui/Link'
import type { Detail } from '../../domain/model'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { useSelection } from '../../filter/useSelection'
import { FindingChip } from '../../ui/FindingChip'
import { Siglum } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './DetailPage.module.css'

/** The rows on the wording of this detail: the same thing as each report prints it. */
export function Wordings({ detail }: { detail: Detail }) {
  const { talks, analysis, linkTo } = useSelection()
  const wordings = talks.details.filter(({ wordingOf }) => wordingOf === detail.id)
  if (wordings.length === 0) return null
  return (
    <section className={styles.block}>
      <h2>In their words</h2>
      {wordings.map(({ id, question }) => {
        const analysed = analysis.byDetail.get(id)
        return (
          analysed && (
            <div key={id} className={styles.wordingRow}>
              <Link to={linkTo(paths.detail(id))}>{question}</Link>
              <FindingChip finding={analysed.finding} ofSelection={analysed.ofSelection} />
              <span>
                {analysed.cells.map(
                  (cell) =>
                    cell.kind === 'account' && (
                      <span key={cell.report.id} className={styles.witnessed}>
                        <Siglum talks={talks} report={cell.report} />{' '}
                        <EvidenceButton id={cell.account.id} className={styles.also}>
                          <bdi lang={cell.report.language}>{cell.value}</bdi>
                        </EvidenceButton>
                      </span>
                    ),
                )}
              </span>
            </div>
          )
        )
      })}
    </section>
  )
}
