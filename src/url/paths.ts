/** Every address of Parley, in one place. Links and routes are made from this map and from nothing else. */
export const paths = {
  overview: '/',
  timeline: '/timeline',
  /** The row of an event on the timeline, to stand behind the query. */
  eventRow: (id: string) => `#event-${encodeURIComponent(id)}`,
  delegations: '/delegations',
  issues: '/issues',
  issue: (id: string) => `/issues/${encodeURIComponent(id)}`,
  people: '/people',
  person: (id: string) => `/people/${encodeURIComponent(id)}`,
  compare: '/compare',
  detail: (id: string) => `/compare/${encodeURIComponent(id)}`,
  quotations: '/quotations',
  quotation: (id: string) => `/quotations/${encodeURIComponent(id)}`,
  reports: '/reports',
  report: (id: string) => `/reports/${encodeURIComponent(id)}`,
  reportPair: (a: string, b: string) => `/reports/${encodeURIComponent(a)}/${encodeURIComponent(b)}`,
  method: '/method',
} as const
