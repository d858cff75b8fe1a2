import { createElement, useMemo } from 'react'
import { matchPath, useLocation } from 'react-router-dom'
import { type Params, ParamsContext } from '../url/params'
import { paths } from '../url/paths'
import { viewOf, type ViewName } from './views'

/** Which view stands at which address. */
const places: readonly (readonly [path: string, view: ViewName])[] = [
  [paths.overview, 'overview'],
  [paths.timeline, 'timeline'],
  [paths.delegations, 'delegations'],
  [paths.issues, 'issues'],
  [`${paths.issues}/:id`, 'issue'],
  [`${paths.people}/:id`, 'person'],
  [paths.compare, 'compare'],
  [`${paths.compare}/:id`, 'detail'],
  [paths.quotations, 'quotations'],
  [`${paths.quotations}/:id`, 'quotation'],
  [paths.reports, 'reports'],
  [`${paths.reports}/:id`, 'report'],
  [`${paths.reports}/:a/:b`, 'reportPair'],
  [paths.method, 'method'],
]

const View = ({ name }: { name: ViewName }) => createElement(viewOf(name))

/** Each step of a path decoded; one that cannot be is left as it is, and names nothing. */
function decodePath(pathname: string): string {
  try {
    return pathname
      .split('/')
      .map((step) => decodeURIComponent(step).replaceAll('/', '%2F'))
      .join('/')
  } catch {
    return pathname
  }
}

/** No place lies within another, so the first that fits is the one. */
function placeOf(pathname: string): { name: ViewName; params: Params } {
  const path = decodePath(pathname)
  for (const [pattern, name] of places) {
    const match = matchPath(pattern, path)
    if (match !== null) return { name, params: match.params }
  }
  return { name: 'notFound', params: {} }
}

/** The view that the address asks for. The router's own way there brings along what loads data for frameworks. */
export function Views() {
  const { pathname } = useLocation()
  const { name, params } = useMemo(() => placeOf(pathname), [pathname])
  return (
    <ParamsContext value={params}>
      <View name={name} />
    </ParamsContext>
  )
}
