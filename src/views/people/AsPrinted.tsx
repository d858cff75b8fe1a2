import { Fragment } from 'react'
import { Link } from '../../ui/Link'
import type { PrintedForm } from '../../domain/delegations'
import { formatFinding } from '../../domain/findingKinds'
import type { DetailAnalysis } from '../../domain/findings'
import type { PersonPage } from '../../domain/people'
import { EvidenceButton } from '../../evidence/EvidenceButton'
import { FullestForm } from '../../evidence/FullestForm'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { FindingMark } from '../../ui/FindingMark'
import { Siglum } from '../../ui/Siglum'
import { SilenceMark } from '../../ui/SilenceMark'
import { paths } from '../../url/paths'
import styles from './People.module.css'

function Head({ name, analysed }: { name: string; analysed: DetailAnalysis | null }) {
  const { linkTo, ofSelection } = useSelection()
  return (
    <th scope="col">
      {name}{' '}
      {analysed !== null && (
        <Link to={linkTo(paths.detail(analysed.detail.id))} className={styles.finding}>
          <FindingMark finding={analysed.finding} word={formatFinding(analysed.finding, ofSelection)} />
        </Link>
      )}
    </th>
  )
}

/** What sets a form apart from the others, in words: nothing where all say the same. */
function Standing({ form }: { form: PrintedForm }) {
  if (form.standing === 'shorter') return <span className={styles.standing}>shorter</span>
  if (form.departs) return <span className={styles.standing}>in other words or spelling</span>
  return form.standing === 'fuller' ? <span className={styles.standing}>fuller</span> : null
}

function Forms({ forms }: { forms: readonly PrintedForm[] }) {
  return forms.map((form, index) => (
    <Fragment key={form.words}>
      {index > 0 && ' · '}
      <EvidenceButton id={form.accountId} className={styles.printed}>
        <bdi className={cx(form.standing === 'shorter' && styles.shorter, form.departs && styles.otherwise)}>
          {form.words}
        </bdi>
      </EvidenceButton>{' '}
      <Standing form={form} />
    </Fragment>
  ))
}

/** Name and title in every form that each report prints, with what sets the forms apart. */
export function AsPrinted({ page: { person, named, namings } }: { page: PersonPage }) {
  const { talks } = useSelection()
  if (named.nameDetail === null && named.titleDetail === null) return null
  return (
    <section aria-labelledby="person-printed">
      <h2 id="person-printed">As each report prints it</h2>
      <div
        className={styles.scroll}
        role="region"
        aria-label={`Name and title of ${person.name}, by report`}
        tabIndex={0}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.report}>
                <span className="visually-hidden">report</span>
              </th>
              <Head name="name" analysed={named.nameDetail} />
              <Head name="title" analysed={named.titleDetail} />
            </tr>
          </thead>
          <tbody>
            {namings.map(({ report, names, titles, silence }) => (
              <tr key={report.id}>
                <th scope="row">
                  <Siglum talks={talks} report={report} />
                </th>
                <td>
                  {names.length > 0 && <Forms forms={names} />}
                  {names.length === 0 &&
                    (silence === null ? (
                      <span className={styles.none}>not named</span>
                    ) : (
                      <SilenceMark kind={silence} />
                    ))}
                </td>
                <td>
                  {titles.length > 0 && <Forms forms={titles} />}
                  {titles.length === 0 && names.length > 0 && <span className={styles.none}>no title</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <FullestForm of="name" forms={named.names} />
      <FullestForm of="title" forms={named.titles} />
    </section>
  )
}
