import { Link } from '../../ui/Link'
import type { DetailAnalysis } from '../../domain/findings'
import { useSelection } from '../../filter/useSelection'
import { cx } from '../../ui/cx'
import { Sigla } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './DetailPage.module.css'
import { DrawnVoices } from './Drawn'

/** In which aspects the accounts part, with who stands where; and how many voices there are behind them. */
export function WhereTheyPart({ analysed }: { analysed: DetailAnalysis }) {
  const { talks, linkTo } = useSelection()
  const { aspects, voices } = analysed
  return (
    <>
      <section className={styles.block} aria-label="Where they part">
        <h2>Where they part</h2>
        {aspects.length === 0 && <p>In nothing that is recorded.</p>}
        <dl className={cx(styles.facts, styles.wideFacts)}>
          {aspects.map(({ aspect, groups }) => (
            <div key={aspect}>
              <dt>{aspect}</dt>
              <dd>
                {groups.map(({ label, reports }) => (
                  <span key={label} className={styles.parting}>
                    <Sigla talks={talks} reports={reports} /> {label}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.block} aria-label="Voices">
        <h2>Voices</h2>
        <p>{voices.text}</p>
        <DrawnVoices analysed={analysed} />
        <ul>
          {voices.speakers.map(({ id, name, reports }) => (
            <li key={id ?? name}>
              {id !== null && talks.by.person.has(id) ? (
                <Link to={linkTo(paths.person(id))}>{name}</Link>
              ) : (
                name
              )}{' '}
              <Sigla talks={talks} reports={reports} />
            </li>
          ))}
          {voices.uncredited.length > 0 && (
            <li>
              <i>own voice</i> <Sigla talks={talks} reports={voices.uncredited} />
            </li>
          )}
        </ul>
      </section>
    </>
  )
}
