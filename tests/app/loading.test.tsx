import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router-dom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/App'
import { createTalksStore } from '../../src/data/talksStore'
import { rawTalks } from '../support/rawTalks'

// Loaded beforehand, so that no test waits for them.
import '../../src/domain/parse'
import '../../src/views/method/Method'

const source = { address: '/data/talks.json', size: 0, sha256: '', compiled: null }

/** What the server answers to the next requests, in turn; the last of them from then on. */
function serve(...answers: (() => Promise<Response>)[]) {
  let next = 0
  const fetch = vi.fn<() => Promise<Response>>(() => {
    const answer = answers[Math.min(next, answers.length - 1)]
    next += 1
    if (answer === undefined) throw new Error('nothing is served')
    return answer()
  })
  vi.stubGlobal('fetch', fetch)
  return fetch
}

const talks = async (overrides = {}) => new Response(JSON.stringify(rawTalks(overrides)))
const missing = async () => new Response('', { status: 404, statusText: 'Not Found' })
const never = () => new Promise<Response>(() => {})

const open = () => {
  render(
    <MemoryRouter initialEntries={['/method']}>
      <App store={createTalksStore(source, null)} />
    </MemoryRouter>,
  )
  return userEvent.setup()
}

const method = () => screen.findByRole('heading', { level: 1, name: 'Method' }, { timeout: 18_000 })
const fault = () =>
  screen.findByRole('heading', { level: 1, name: 'The talks could not be loaded' }, { timeout: 18_000 })

beforeEach(() => {
  // React tells of what it was handed as an error, which is what these tests bring about.
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('loading the talks', () => {
  it('says that it loads', async () => {
    serve(never)
    open()
    expect(await screen.findByRole('heading', { level: 1, name: 'Loading the reports' })).toBeVisible()
  })

  it('shows the view when they are there', async () => {
    serve(talks)
    open()
    expect(await method()).toBeVisible()
  })

  it('gives reason, place and what was expected when they cannot be loaded', async () => {
    serve(missing)
    open()
    await fault()
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('The server answered 404 (Not Found).')
    expect(alert).toHaveTextContent('Place/data/talks.json')
    expect(alert).toHaveTextContent('Expecteda talks file in JSON')
  })

  it('says what it found in a file that cannot be used', async () => {
    serve(() => talks({ format: 99 }))
    open()
    await fault()
    expect(screen.getByRole('alert')).toHaveTextContent(
      /Place\$\.formatFound99Expected.*needs a newer Parley/,
    )
  })

  it('loads when the reader tries again and the fault is gone', async () => {
    serve(missing, talks)
    const user = open()
    await fault()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await method()).toBeVisible()
  })
})

describe('looking for newer data', () => {
  it('keeps what stands on screen, labelled with its version, when that fails', async () => {
    serve(talks, missing)
    const user = open()
    await method()
    await user.click(screen.getByRole('button', { name: 'Check for newer data' }))
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The data could not be loaded again. The server answered 404 (Not Found). What stands here is version 1.0.0 of 2031-06-01.',
    )
    expect(screen.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible()
  })

  it('drops that label when trying again brings the data', async () => {
    serve(talks, missing, () => talks({ version: '1.1.0' }))
    const user = open()
    await method()
    await user.click(screen.getByRole('button', { name: 'Check for newer data' }))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.getByRole('contentinfo')).toHaveTextContent('Parley data 1.1.0'))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('asks past the cache', async () => {
    const fetch = serve(talks)
    const user = open()
    await method()
    await user.click(screen.getByRole('button', { name: 'Check for newer data' }))
    await waitFor(() => expect(fetch).toHaveBeenCalledTimes(2))
    expect(fetch).toHaveBeenLastCalledWith('/data/talks.json', expect.objectContaining({ cache: 'no-cache' }))
  })
})
