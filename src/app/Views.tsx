import { createElement } from 'react'
import { useRoutes } from 'react-router-dom'
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
  ['*', 'notFound'],
]

const View = ({ name }: { name: ViewName }) => createElement(viewOf(name))

const routes = places.map(([path, view]) => ({ path, element: <View name={view} /> }))

/** The view that the address asks for. */
export const Views = () => useRoutes(routes)
