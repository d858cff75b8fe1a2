import { useLocation } from 'react-router-dom'
import { Link, type LinkProps } from './Link'

/** A link that says when it leads to where the reader is, or (unless `isExact`) to what that is part of. */
export function NavLink({ isExact = false, ...link }: LinkProps & { isExact?: boolean }) {
  const { pathname } = useLocation()
  const target = link.to.replace(/[?#].*$/, '')
  const isCurrent = pathname === target || (!isExact && pathname.startsWith(`${target}/`))
  return <Link {...link} aria-current={isCurrent ? 'page' : undefined} />
}
