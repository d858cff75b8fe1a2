import { Link } from '../ui/Link'
import { useLocation } from 'react-router-dom'
import { useSelection } from '../filter/useSelection'
import { CopyButton } from '../ui/CopyButton'
import { paths } from '../url/paths'
import styles from './Colophon.module.css'

type Props = { onCheckForNewer: () => void; isChecking: boolean }

/** The foot of every page: version, how to cite, the rules, where to report a mistake on what is on screen. */
export function Colophon({ onCheckForNewer, isChecking }: Props) {
  const { talks, state, linkTo } = useSelection()
  const { pathname } = useLocation()
  const { head } = talks
  const onScreen = state.evidence ?? (pathname === paths.overview ? 'overview' : pathname.slice(1))
  const subject = `Parley ${head.id} ${head.version}: ${onScreen}`
  return (
    <footer className={styles.colophon}>
      <span>
        Parley data {head.version}, {head.date}
      </span>
      <button type="button" className={styles.action} onClick={onCheckForNewer} disabled={isChecking}>
        {isChecking ? 'Checking' : 'Check for newer data'}
      </button>
      <CopyButton text={() => head.citeAs}>Cite as …</CopyButton>
      <Link to={linkTo(paths.method)}>Method and rules</Link>
      {head.issuesUrl === undefined ? (
        <CopyButton text={() => `${subject}\n${window.location.href}`}>
          Report a mistake on “{onScreen}”
        </CopyButton>
      ) : (
        <a
          href={`${head.issuesUrl}?title=${encodeURIComponent(subject)}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          Report a mistake on “{onScreen}”
        </a>
      )}
      <span className={styles.last}>Nothing leaves this browser</span>
    </footer>
  )
}
