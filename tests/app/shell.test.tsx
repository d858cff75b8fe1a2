import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'

// Loaded beforehand, so that no test waits for them.
import '../../src/app/Colophon'
import '../../src/app/KeysDialog'
import '../../src/app/NotFound'
import '../../src/views/method/Method'

async function open(path = '/method', talks = bentTalks()) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1 }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const views = () => screen.getByRole('navigation', { name: 'Views' })

describe('the head of every page', () => {
  it('says which talks these are, in how many reports, up to what day', async () => {
    await open()
    const head = screen.getByRole('link', { name: 'Parley' }).closest('header')
    expect(head).toHaveTextContent('Talks between Norland and Sudria in Port Amity on 5 May 2031')
    expect(head).toHaveTextContent(/Three reports of these talks.*up to 6 May 2031/)
  })

  it('leads to every view under the present filter', async () => {
    await open('/method?issue=ferries&evidence=idle.courier')
    const links = within(views()).getAllByRole('link')
    expect(links.map((link) => `${link.textContent} ${link.getAttribute('href')}`)).toEqual([
      'Overview /?issue=ferries',
      'Timeline /timeline?issue=ferries',
      'Delegations /delegations?issue=ferries',
      'Issues /issues?issue=ferries',
      'Compare /compare?issue=ferries',
      'Reports /reports?issue=ferries',
      'Method /method?issue=ferries',
    ])
  })

  it('marks the view that is open', async () => {
    await open()
    expect(within(views()).getByRole('link', { current: 'page' })).toHaveTextContent('Method')
  })

  it('shows the keys by `?`, but not while words are typed', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('searchbox', { name: /Words/ }))
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('heading', { level: 1 }))
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeVisible()
  })
})

describe('a link to a place within another view', () => {
  it('goes to that place, and gives it the focus', async () => {
    const { user, address } = await open('/issues')
    const filter = within(screen.getByRole('region', { name: 'Filter' }))
    await user.click(filter.getByText('Time', { exact: true }))
    await user.click(await filter.findByRole('link', { name: 'The rule in full' }))
    expect(address()).toBe('/method')
    const place = document.getElementById('span-of-time')
    expect(place).toHaveTextContent(/^span of time/)
    await waitFor(() => expect(place).toHaveFocus())
  })

  it('goes to a place that comes later than the view', async () => {
    const { user } = await open('/')
    await user.click(screen.getByRole('link', { name: /^\d+ voices?$/ }))
    const voices = await screen.findByRole('heading', { name: /voices? on whose word/ })
    await waitFor(() => expect(voices).toHaveFocus())
  })

  it('goes to the heading of the view where there is no such place', async () => {
    await open('/method#no-such-place')
    expect(document.body).toHaveFocus()
  })
})

describe('the foot of every page', () => {
  it('says which version of the data is shown', async () => {
    await open()
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Parley data 1.0.0, 2031-06-01')
  })

  it('copies how to cite the data', async () => {
    const { user } = await open()
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Cite as …' }))
    expect(write).toHaveBeenLastCalledWith('Talks in Port Amity, test data, version 1.0.0.')
  })

  it('lets a mistake be reported on what is on screen, copied where there is no place to send it', async () => {
    const { user } = await open('/method?evidence=idle.courier')
    const write = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(screen.getByRole('button', { name: 'Report a mistake on “idle.courier”' }))
    expect(write).toHaveBeenLastCalledWith(
      expect.stringMatching(/^Parley port-amity-2031 1\.0\.0: idle\.courier\nhttp/),
    )
  })

  it('leads to the place for mistakes where the file names one, apart and without a trace', async () => {
    await open(
      '/method',
      bentTalks((raw) => (raw.issuesUrl = 'https://code.example/issues/new')),
    )
    const link = screen.getByRole('link', { name: 'Report a mistake on “method”' })
    expect(link).toHaveAttribute(
      'href',
      'https://code.example/issues/new?title=Parley%20port-amity-2031%201.0.0%3A%20method',
    )
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })
})

describe('an address without a page', () => {
  it('says so, with ways on under the present filter', async () => {
    await open('/nowhere?issue=ferries')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is no page at this address')
    const main = within(screen.getByRole('main'))
    expect(main.getByRole('link', { name: 'overview' })).toHaveAttribute('href', '/?issue=ferries')
    expect(document.title).toBe('No such page · Parley')
  })
})
