import { formatCount, formatNumber } from '../../domain/count'
import { useSelection } from '../../filter/useSelection'
import { Siglum } from '../../ui/Siglum'
import styles from './Method.module.css'

/** What the comparison cannot tell. */
export function Limits() {
  const { talks } = useSelection()
  const { reports, head } = talks
  const languages = [...new Set(reports.map(({ language }) => language))]
  const undatedCopies = reports.filter(({ retrieved }) => retrieved === null).length
  const withoutHeadline = reports.filter(({ headline }) => headline === null)
  return (
    <section aria-labelledby="limits">
      <h2 id="limits">Limits</h2>
      <ul className={styles.list}>
        <li>
          {formatCount(reports.length, 'report')}, in{' '}
          {languages.length === 1 ? 'one language' : `${languages.length} languages`} ({languages.join(', ')}
          ): not how the talks went, but how these reports tell it.
        </li>
        {undatedCopies > 0 && (
          <li>
            For {formatNumber(undatedCopies, 'report')} nobody recorded on what day the text was retrieved. A
            page may have changed since.
          </li>
        )}
        {withoutHeadline.length > 0 && (
          <li>
            No headline is in the text held of{' '}
            {withoutHeadline.map((report) => (
              <Siglum key={report.id} talks={talks} report={report} />
            ))}
            .
          </li>
        )}
        {(head.limits ?? []).map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
        <li>
          The texts belong to their publishers and are not shipped: excerpts are as short as the detail
          allows, and each is checked against the text to the last character.
        </li>
        <li>Agreement between reports is no confirmation: they may draw on one voice.</li>
      </ul>
    </section>
  )
}
