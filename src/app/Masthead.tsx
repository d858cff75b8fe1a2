import { useLocation } from 'react-router-dom'
import { Link } from '../ui/Link'
import { useSelection } from '../filter/useSelection'
import { formatCount } from '../domain/count'
import { formatWhen } from '../domain/time'
import { cx } from '../ui/cx'
import { ThemeToggle } from '../ui/ThemeToggle'
import { paths } from '../url/paths'
import { KeysButton } from './KeysButton'
import styles from './Masthead.module.css'

/** The views in order, each with what else belongs to it. */
const views: readonly { name: string; path: string; also?: string }[] = [
  { name: 'Overview', path: paths.overview },
  { name: 'Timeline', path: paths.timeline },
  { name: 'Delegations', path: paths.delegations, also: paths.people },
  { name: 'Issues', path: paths.issues },
  { name: 'Compare', path: paths.compare, also: paths.quotations },
  { name: 'Reports', path: paths.reports },
  { name: 'Method', path: paths.method },
]

const isWithin = (pathname: string, path: string | undefined) =>
  path !== undefined && (pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))

/** What Parley is, which talks these are, and the way to each view under the present filter. */
export function Masthead() {
  const { talks, linkTo } = useSelection()
  const { head, reports } = talks
  const { pathname } = useLocation()
  return (
    <header className={styles.masthead}>
      <Link to={linkTo(paths.overview)} className={styles.brand}>
        Parley
      </Link>
      <div className={styles.talks}>
        <p className={styles.title}>{head.talks.title}</p>
        <p>
          {formatCount(reports.length, 'report')} of these talks set side by side, detail by detail; up to{' '}
          {formatWhen({ edtf: head.talks.upTo }, head.talks.zone)}
        </p>
      </div>
      <nav aria-label="Views" className={styles.nav}>
        {views.map(({ name, path, also }) => {
          const isCurrent = isWithin(pathname, path) || isWithin(pathname, also)
          return (
            <Link
              key={path}
              to={linkTo(path)}
              aria-current={isCurrent ? 'page' : undefined}
              className={cx(styles.link, isCurrent && styles.current)}
            >
              {name}
            </Link>
          )
        })}
      </nav>
      <div className={styles.tools}>
        <KeysButton />
        <ThemeToggle />
      </div>
    </header>
  )
}
