import { waitFor } from '@testing-library/react'
import { useEffect, type ReactNode } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { AliveLater } from '../../src/ui/AliveLater'

const drawn: string[] = []
let root: Root | undefined

function Rows() {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  drawn.push(pathname)
  return (
    <p>
      rows at {pathname}
      <button type="button" onClick={() => void navigate('/opened')}>
        open
      </button>
    </p>
  )
}

/** The reader clicks a row as soon as the page around it is alive. */
function ClickAtOnce() {
  useEffect(() => queueMicrotask(() => document.querySelector('button')?.click()), [])
  return null
}

/** What a filter does that is chosen before the rows are alive. */
function GoAtOnce() {
  const navigate = useNavigate()
  useEffect(() => queueMicrotask(() => void navigate('/filtered')), [navigate])
  return null
}

const page = (hurry: ReactNode) => (
  <>
    <AliveLater>
      <Rows />
    </AliveLater>
    {hurry}
  </>
)

/** The page as it was written for /all, and the paragraph of it. */
async function open(hurry: ReactNode) {
  document.body.innerHTML = `<div>${renderToString(<StaticRouter location="/all">{page(hurry)}</StaticRouter>)}</div>`
  const [container] = document.body.children
  const written = document.querySelector('p')
  if (container === undefined || written === null) throw new Error('nothing was written')
  drawn.length = 0
  root = hydrateRoot(
    container,
    <MemoryRouter useTransitions={false} initialEntries={['/all']}>
      {page(hurry)}
    </MemoryRouter>,
  )
  await waitFor(() => expect(drawn).not.toEqual([]))
  return written
}

// In the order of a browser: `act` would do all at once that waits for its turn.
beforeEach(() => vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false))
afterEach(() => {
  root?.unmount()
  vi.unstubAllGlobals()
})

describe('AliveLater', () => {
  it('comes alive in place', async () => {
    const written = await open(null)
    expect(document.querySelector('p')).toBe(written)
    expect(drawn).toContain('/all')
  })

  it('makes way, without having come alive, where the address changes first', async () => {
    const written = await open(<GoAtOnce />)
    expect(written.isConnected).toBe(false)
    expect(document.body.textContent).toBe('rows at /filteredopen')
    expect(new Set(drawn)).toEqual(new Set(['/filtered']))
  })
  it('keeps what stands where the reader clicks on it before it is alive', async () => {
    const written = await open(<ClickAtOnce />)
    await waitFor(() => expect(document.body.textContent).toBe('rows at /openedopen'))
    expect(document.querySelector('p')).toBe(written)
  })
})
