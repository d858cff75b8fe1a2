import { Link } from '../ui/Link'
import { useSelection } from '../filter/useSelection'
import { ViewHead } from '../ui/ViewHead'
import { paths } from '../url/paths'
import styles from './NotFound.module.css'

/** A page for an address that does not exist. */
export function NotFound() {
  const { linkTo } = useSelection()
  return (
    <>
      <ViewHead title="There is no page at this address" documentTitle="No such page · Parley" />
      <p className={styles.text}>
        The address may be mistyped, or it belongs to other talks. Go to the{' '}
        <Link to={linkTo(paths.overview)}>overview</Link> or{' '}
        <Link to={linkTo(paths.compare)}>compare the reports</Link>.
      </p>
    </>
  )
}
