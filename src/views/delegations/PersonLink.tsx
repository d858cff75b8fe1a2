import { Link } from '../../ui/Link'
import type { Person } from '../../domain/model'
import { useSelection } from '../../filter/useSelection'
import { paths } from '../../url/paths'
import styles from './Delegations.module.css'

/** A person's name, leading to everything the reports tell of that person. */
export function PersonLink({ person }: { person: Person }) {
  const { linkTo } = useSelection()
  return (
    <Link to={linkTo(paths.person(person.id))} className={styles.personLink}>
      <bdi>{person.name}</bdi>
    </Link>
  )
}
