import { startTransition, StrictMode, useLayoutEffect, type ComponentType, type ReactNode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router-dom'
import { source } from 'virtual:talks'
import { fetchAsBuilt } from '../data/asBuilt'
import { createTalksStore } from '../data/talksStore'
import { loadEngine } from '../filter/engine'
import '../ui/fonts.css'
import '../ui/tokens.css'
import '../ui/base.css'
import '../ui/findings.css'
import { App } from './App'
import { bringAlong, loadViews, type ViewName } from './views'
import { allIsLoaded } from '../ui/go'
import { loadParts } from '../ui/part'
import { whenIdle } from '../ui/whenIdle'

/**
 * Puts the app up. Where the page stands already as the build wrote it, for this very address and these very talks, it
 * comes alive in place. Else (a filter in the address, other talks, an address of which no page was made) what stands
 * is replaced in one go by what is right: it is hidden until then where it would mislead, see index.html.
 */
export async function start(name?: ViewName, view?: ComponentType) {
  if (name !== undefined && view !== undefined) bringAlong(name, view)
  const root = document.getElementById('root')
  if (root === null) return
  keepOneForm()
  const isPending = document.documentElement.dataset['pending'] !== undefined
  const isWritten = root.hasChildNodes() && !isPending
  const [initial] = await Promise.all([
    fetchAsBuilt(source),
    // A choice of reports in the address is compared here; and what is drawn anew is drawn whole, so that nothing moves.
    isWritten || Promise.all([loadEngine().catch(() => null), loadParts()]),
    restOfTask(),
  ])
  const store = createTalksStore(source, initial)
  const app = (
    <StrictMode>
      {/* Whoever goes somewhere knows whether that has to wait for something: see useViewState and go. */}
      <BrowserRouter basename={import.meta.env.BASE_URL} useTransitions={false}>
        <Settled>
          <App store={store} />
        </Settled>
      </BrowserRouter>
    </StrictMode>
  )
  if (isWritten && initial !== null) {
    startTransition(() => void hydrateRoot(root, app))
  } else {
    document.querySelector('head > title')?.remove()
    createRoot(root).render(app)
  }
  whenIdle(() => {
    store.makeReady()
    void loadAhead()
  })
}

/** All that a view may show first, so that going there is one step. */
async function loadAhead() {
  const hasViews = await loadViews()
  if ((await loadParts()) && hasViews) allIsLoaded()
}

/**
 * When the browser is done with the end of the document: it tells each drawing in it, hundreds, that it has loaded, and
 * React, which listens to everything as soon as it has the page, would look at each time for who wants to know.
 */
const restOfTask = () => new Promise<void>((resolve) => void setTimeout(resolve))

/** Hosts lead to a page by `/method/` or `/method/index.html` as well: on the page itself the address is `/method`. */
function keepOneForm() {
  const { pathname, search, hash } = window.location
  const plain = pathname.replace(/(?:\/index\.html|\/)$/, '')
  const address = `${plain}/` === import.meta.env.BASE_URL ? import.meta.env.BASE_URL : plain
  if (pathname !== address) window.history.replaceState(window.history.state, '', address + search + hash)
}

/** Shows what was hidden because it stood for another address: what stands now is right. */
function Settled({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    delete document.documentElement.dataset['pending']
  }, [])
  return children
}
