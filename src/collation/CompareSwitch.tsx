import { NavLink } from '../ui/NavLink'
import { useSelection } from '../filter/useSelection'
import { paths } from '../url/paths'
import styles from './CompareSwitch.module.css'

/** The two sides of Compare: what the reports tell, detail by detail, and whom they quote, word by word. */
export function CompareSwitch() {
  const { linkTo } = useSelection()
  return (
    <nav aria-label="Compare" className={styles.switch}>
      <NavLink to={linkTo(paths.compare)} className={styles.side}>
        Details
      </NavLink>
      <NavLink to={linkTo(paths.quotations)} className={styles.side}>
        Quotations
      </NavLink>
    </nav>
  )
}
