import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bringAlong } from '../../src/app/views'
import { allIsLoaded } from '../../src/ui/go'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'

// Loaded beforehand, so that no test waits for them.
import '../../src/views/delegations/Delegations'
import '../../src/views/method/Method'

const headings = () => Array.from(document.querySelectorAll('main h1'), ({ textContent }) => textContent)
const link = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Views' })).getByRole('link', { name })

/** Frames come when the test says so: nothing is painted between. */
let nextFrame: (() => void)[] = []
const paint = async () => {
  const due = nextFrame
  nextFrame = []
  await act(async () => {
    due.forEach((draw) => draw())
    await new Promise((resolve) => setTimeout(resolve))
  })
}

beforeEach(() => {
  nextFrame = []
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((draw) => nextFrame.push(() => draw(0)))
})

async function open(path: string) {
  renderApp({ talks: bentTalks(), path })
  await screen.findByRole('heading', { level: 1 }, { timeout: 18_000 })
  await paint()
}

describe('a view that is left', () => {
  it('stays out of sight until the next is painted', async () => {
    await open('/method')
    act(() => link('Delegations').click())
    await screen.findByRole('heading', { level: 1, name: 'Delegations' })
    expect(headings()).toEqual(['Delegations', 'Method'])
    const left = document.querySelectorAll('main h1')[1]?.closest('[hidden]')
    expect(left).not.toBeNull()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    await paint()
    await waitFor(() => expect(headings()).toEqual(['Delegations']))
    expect(left).not.toBeInTheDocument()
  })

  it('is the same again for whoever goes back before that', async () => {
    await open('/method')
    const heading = screen.getByRole('heading', { level: 1 })
    act(() => link('Delegations').click())
    await screen.findByRole('heading', { level: 1, name: 'Delegations' })
    act(() => link('Method').click())
    await waitFor(() => expect(headings()).toEqual(['Delegations', 'Method']))
    expect(screen.getByRole('heading', { level: 1 })).toBe(heading)
    await paint()
    await waitFor(() => expect(headings()).toEqual(['Method']))
  })
})

describe('a view drawn ahead that fails', () => {
  it('leaves the one on screen as it is, and says so where it is gone to', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const draw = vi.fn<() => never>(() => {
      throw new Error('nothing to draw')
    })
    bringAlong('timeline', draw)
    allIsLoaded()
    await open('/method')
    await waitFor(() => expect(draw).toHaveBeenCalled())
    expect(screen.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
    act(() => link('Timeline').click())
    expect(await screen.findByRole('heading', { name: 'This page could not be shown' })).toBeVisible()
  })
})
