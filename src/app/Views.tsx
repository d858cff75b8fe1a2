import { createElement } from 'react'
import { Route, Routes } from 'react-router-dom'
import { paths } from '../url/paths'
import { viewOf, type ViewName } from './views'

/** Which view stands at which address. */
const routes: readonly (readonly [path: string, view: ViewName])[] = [
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

/** The view that the address asks for. */
export function Views() {
  return (
    <Routes>
      {routes.map(([path, view]) => (
        <Route key={path} path={path} element={<View name={view} />} />
      ))}
    </Routes>
  )
}

const View = ({ name }: { name: ViewName }) => createElement(viewOf(name))
