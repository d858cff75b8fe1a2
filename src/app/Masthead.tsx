import { Link, NavLink } from 'react-router-dom'
import { useSelection } from '../filter/useSelection'
import { formatCount } from '../domain/count'
import { formatWhen } from '../domain/time'
import { cx } from '../ui/cx'
import { ThemeToggle } from '../ui/ThemeToggle'
import { paths } from '../url/paths'
import { KeysDialog } from './KeysDialog'
import styles from './Masthead.module.css'

const views = [
  ['Overview', paths.overview],
  ['Timeline', paths.timeline],
  ['Delegations', paths.delegations],
  ['Issues', paths.issues],
  ['Compare', paths.compare],
  ['Reports', paths.reports],
  ['Method', paths.method],
] as const

/** What Parley is, which talks these are, and the way to each view under the present filter. */
export function Masthead() {
  const { talks, linkTo } = useSelection()
  const { head, reports } = talks
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
        {views.map(([name, path]) => (
          <NavLink
            key={path}
            to={linkTo(path)}
            end={path === paths.overview}
            className={({ isActive }) => cx(styles.link, isActive && styles.current)}
          >
            {name}
          </NavLink>
        ))}
      </nav>
      <div className={styles.tools}>
        <KeysDialog />
        <ThemeToggle />
      </div>
    </header>
  )
}
