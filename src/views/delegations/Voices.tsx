import { Link } from '../../ui/Link'
import { formatCount } from '../../domain/count'
import { voicesOf } from '../../domain/namedVoices'
import { useSelection } from '../../filter/useSelection'
import { Sigla } from '../../ui/Siglum'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

/** Everyone whom these reports credit by name, people or not, with the reports that do. */
export function Voices() {
  const { talks, analysis, details, linkTo } = useSelection()
  const voices = voicesOf(analysis, details)
  return (
    <section className={styles.others} aria-labelledby="voices">
      <h2 id="voices">
        {formatCount(voices.length, 'voice')}{' '}
        <i className={styles.deck}>
          on whose word the reports tell something, each once; what credits nobody is the report’s own
        </i>
      </h2>
      <ul className={styles.voices}>
        {voices.map(({ id, name, reports }) => (
          <li key={id ?? name}>
            {id !== null && talks.by.person.has(id) ? (
              <Link to={linkTo(paths.person(id))} className={styles.personLink}>
                <bdi>{talks.by.person.get(id)?.name ?? name}</bdi>
              </Link>
            ) : (
              <bdi className={styles.voice}>{name}</bdi>
            )}{' '}
            <Sigla talks={talks} reports={reports} />
          </li>
        ))}
      </ul>
    </section>
  )
}
