import { act } from '@testing-library/react'
import { useEffect } from 'react'
import { hydrateRoot, type Root } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { MemoryRouter, StaticRouter, useLocation, useNavigate } from 'react-router-dom'
import { afterEach, describe, expect, it } from 'vitest'
import { AliveLater } from '../../src/ui/AliveLater'

const drawn: string[] = []
let root: Root | undefined

function Rows() {
  const { pathname } = useLocation()
  drawn.push(pathname)
  return <p>rows at {pathname}</p>
}

/** What a filter does that is chosen before the rows are alive. */
function GoAtOnce() {
  const navigate = useNavigate()
  useEffect(() => void navigate('/filtered'), [navigate])
  return null
}

const page = (goesAtOnce: boolean) => (
  <>
    <AliveLater>
      <Rows />
    </AliveLater>
    {goesAtOnce && <GoAtOnce />}
  </>
)

/** The page as it was written for /all, and the paragraph of it. */
async function open({ goesAtOnce }: { goesAtOnce: boolean }) {
  document.body.innerHTML = `<div>${renderToString(<StaticRouter location="/all">{page(goesAtOnce)}</StaticRouter>)}</div>`
  const [container] = document.body.children
  const written = document.querySelector('p')
  if (container === undefined || written === null) throw new Error('nothing was written')
  drawn.length = 0
  await act(async () => {
    root = hydrateRoot(
      container,
      <MemoryRouter useTransitions={false} initialEntries={['/all']}>
        {page(goesAtOnce)}
      </MemoryRouter>,
    )
  })
  return written
}

afterEach(() => act(() => root?.unmount()))

describe('AliveLater', () => {
  it('comes alive in place', async () => {
    const written = await open({ goesAtOnce: false })
    expect(document.querySelector('p')).toBe(written)
    expect(drawn).toContain('/all')
  })

  it('makes way, without having come alive, where the address changes first', async () => {
    const written = await open({ goesAtOnce: true })
    expect(written.isConnected).toBe(false)
    expect(document.body.textContent).toBe('rows at /filtered')
    expect(new Set(drawn)).toEqual(new Set(['/filtered']))
  })
})
