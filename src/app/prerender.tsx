/** The pages as they stand in their HTML before any script: run by the build, see tools/prerender.ts. */
import { text } from 'node:stream/consumers'
import { StrictMode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router-dom'
import { source } from 'virtual:talks'
import { prepareTalks, type CompiledTalks } from '../data/asBuilt'
import { createTalksStore } from '../data/talksStore'
import { paths } from '../url/paths'
import { App } from './App'
import type { ViewName } from './views'

/** A page to write: its address below the base, and the view that stands there. */
export type Page = { path: string; view: ViewName }

/**
 * A writer of pages for these talks: which there are, and the HTML of each, that of `#root`. Kinds of pages that the
 * talks have more of than `most` are left out: their addresses are served by the page that begins empty.
 */
export function pageWriter(talksText: string, compiled: CompiledTalks, most: number) {
  const loaded = prepareTalks(talksText, compiled)
  const { talks } = loaded
  const each = <T,>(records: readonly T[], page: (record: T) => Page) =>
    records.length > most ? [] : records.map(page)
  const pairs = talks.reports.flatMap((a) => talks.reports.filter((b) => b !== a).map((b) => [a, b] as const))
  const pages: Page[] = [
    { path: paths.overview, view: 'overview' },
    { path: paths.timeline, view: 'timeline' },
    { path: paths.delegations, view: 'delegations' },
    { path: paths.issues, view: 'issues' },
    { path: paths.compare, view: 'compare' },
    { path: paths.quotations, view: 'quotations' },
    { path: paths.reports, view: 'reports' },
    { path: paths.method, view: 'method' },
    ...each(talks.issues, ({ id }) => ({ path: paths.issue(id), view: 'issue' })),
    ...each(talks.people, ({ id }) => ({ path: paths.person(id), view: 'person' })),
    ...each(talks.details, ({ id }) => ({ path: paths.detail(id), view: 'detail' })),
    ...each(talks.statements, ({ id }) => ({ path: paths.quotation(id), view: 'quotation' })),
    ...each(talks.reports, ({ id }) => ({ path: paths.report(id), view: 'report' })),
    ...each(pairs, ([a, b]) => ({ path: paths.reportPair(a.id, b.id), view: 'reportPair' })),
  ]
  return {
    pages,
    async write({ path }: Page): Promise<string> {
      const base = import.meta.env.BASE_URL
      const { prelude } = await prerenderToNodeStream(
        <StrictMode>
          <StaticRouter basename={base} location={base.replace(/\/$/, '') + path}>
            <App store={createTalksStore(source, loaded)} />
          </StaticRouter>
        </StrictMode>,
        {
          // In one piece: what comes later would need a script of its own, which the content policy does not know.
          progressiveChunkSize: Infinity,
          onError(error) {
            throw error
          },
        },
      )
      return text(prelude)
    },
  }
}
