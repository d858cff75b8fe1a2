/**
 * Each view by name, and how it is had: at once where the page's own entry brings it along, so that the page hydrates
 * without waiting; else loaded when it is asked for, or when the page is idle.
 */
import { lazy, type ComponentType } from 'react'

const loaders = {
  overview: async () => (await import('../views/overview/Overview')).Overview,
  timeline: async () => (await import('../views/timeline/Timeline')).Timeline,
  delegations: async () => (await import('../views/delegations/Delegations')).Delegations,
  issues: async () => (await import('../views/issues/Issues')).Issues,
  issue: async () => (await import('../views/issues/IssuePage')).IssuePage,
  person: async () => (await import('../views/people/PersonPage')).PersonPage,
  compare: async () => (await import('../views/compare/Compare')).Compare,
  detail: async () => (await import('../views/compare/DetailPage')).DetailPage,
  quotations: async () => (await import('../views/quotations/Quotations')).Quotations,
  quotation: async () => (await import('../views/quotations/QuotationPage')).QuotationPage,
  reports: async () => (await import('../views/reports/Reports')).Reports,
  report: async () => (await import('../views/reports/ReportPage')).ReportPage,
  reportPair: async () => (await import('../views/reports/ReportPair')).ReportPair,
  method: async () => (await import('../views/method/Method')).Method,
  notFound: async () => (await import('./NotFound')).NotFound,
} satisfies Record<string, () => Promise<ComponentType>>

export type ViewName = keyof typeof loaders

/** In the order of their loaders above. */
export const viewNames = Object.keys(loaders).filter((name): name is ViewName => name in loaders)

/** What each view is shown by, once it has been asked for or brought along: it stays that, so that no view begins anew. */
const shown = new Map<ViewName, ComponentType>()

/** Makes a view one that needs no loading, if it has not been asked for yet. */
export function bringAlong(name: ViewName, view: ComponentType) {
  if (!shown.has(name)) shown.set(name, view)
}

/** The view of that name, to be rendered inside of a Suspense boundary. */
export function viewOf(name: ViewName): ComponentType {
  const load: () => Promise<ComponentType> = loaders[name]
  const view = shown.get(name) ?? lazy(async () => ({ default: await load() }))
  shown.set(name, view)
  return view
}

/**
 * Loads every view, so that going there waits for nothing, and tells whether it could. One that failed is asked for
 * anew by whoever goes there: the server may be gone for the moment.
 */
export async function loadViews(): Promise<boolean> {
  const missing = viewNames.filter((name) => !shown.has(name))
  const outcomes = await Promise.allSettled(
    missing.map(async (name) => bringAlong(name, await loaders[name]())),
  )
  return outcomes.every(({ status }) => status === 'fulfilled')
}
