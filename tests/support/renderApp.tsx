import { render } from '@testing-library/react'
import { useEffect } from 'react'
import { MemoryRouter, useLocation } from 'react-router-dom'
import { Shell } from '../../src/app/Shell'
import { TalksContext } from '../../src/data/TalksContext'
import type { Problem, Talks } from '../../src/domain/model'
import { loadEngine } from '../../src/filter/engine'
import { SelectionProvider } from '../../src/filter/SelectionProvider'

// Loaded as it is on an idle page, so that a choice of reports shows at once.
await loadEngine()

type Options = {
  talks: Talks
  /** Where it is opened: path and query. */
  path?: string
  problems?: Problem[]
}

/** The whole app on the given talks, as it stands once they are loaded. `address()` is path and query on screen. */
export function renderApp({ talks, path = '/', problems = [] }: Options) {
  let shown = ''
  function Address() {
    const { pathname, search } = useLocation()
    useEffect(() => {
      shown = pathname + search
    })
    return null
  }
  const view = render(
    <MemoryRouter initialEntries={[path]}>
      <Address />
      <TalksContext value={{ talks, problems, prepared: null }}>
        <SelectionProvider>
          <Shell notice={null} onCheckForNewer={() => {}} isChecking={false} />
        </SelectionProvider>
      </TalksContext>
    </MemoryRouter>,
  )
  return { ...view, address: () => shown }
}
