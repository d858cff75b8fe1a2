import type { Params } from '../url/params'
import { paths } from '../url/paths'
import type { ViewName } from './views'

type Place = { view: ViewName; steps: readonly string[] }

const stepsOf = (path: string): string[] => path.split('/').filter((step) => step !== '')

/** Which view stands at which address; a step after a colon is the name of what the address has there. */
const places: readonly Place[] = (
  [
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
  ] as const
).map(([path, view]) => ({ view, steps: stepsOf(path) }))

const isName = (step: string) => step.startsWith(':')

/** The views of which there is one, and where each stands. */
export const singleViews: ReadonlyMap<ViewName, string> = new Map(
  places.filter(({ steps }) => !steps.some(isName)).map(({ view, steps }) => [view, `/${steps.join('/')}`]),
)

/** As it was written before it became part of an address; what cannot be that is left as it is, and names nothing. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

/** The view at an address, and what that names, decoded. Upper and lower case are the same but in names. */
export function placeOf(pathname: string): { name: ViewName; params: Params } {
  const given = stepsOf(pathname)
  const place = places.find(
    ({ steps }) =>
      steps.length === given.length &&
      steps.every((step, at) => isName(step) || step === given[at]?.toLowerCase()),
  )
  if (place === undefined) return { name: 'notFound', params: {} }
  const named = place.steps.flatMap((step, at) =>
    isName(step) ? [[step.slice(1), decode(given[at] ?? '')] as const] : [],
  )
  return { name: place.view, params: Object.fromEntries(named) }
}
