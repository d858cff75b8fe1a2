import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'

// Loaded beforehand, so that no test waits for it.
import '../../src/views/people/AsPrinted'
import '../../src/views/people/Leading'
import '../../src/views/people/PersonAside'
import '../../src/evidence/EvidencePanel'
import '../../src/views/people/PersonPage'

async function open(path = '/people/brook', heading = 'Ada Brook', talks = bentTalks()) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

describe('the page of a person', () => {
  it('says who it is, of which side, with a title of its own', async () => {
    await open()
    expect(screen.getByText('head of the delegation of Norland')).toBeVisible()
    expect(document.title).toMatch(/^Ada Brook · /)
  })

  it('shows the name as each report prints it, and marks the one that is printed otherwise', async () => {
    await open()
    const table = await screen.findByRole('region', { name: 'Name and title of Ada Brook, by report' })
    const rows = within(table).getAllByRole('row').slice(1)
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/Ada Brook/),
      expect.stringMatching(/Ada Brook/),
      expect.stringMatching(/Ada Bruck in other words or spelling/),
    ])
  })

  it('opens the evidence of a name as printed', async () => {
    const { user, address } = await open()
    const table = await screen.findByRole('region', { name: 'Name and title of Ada Brook, by report' })
    await user.click(within(table).getByRole('button', { name: 'Ada Bruck' }))
    await waitFor(() => expect(address()).toBe('/people/brook?evidence=name-brook.courier'))
  })

  it('tells who says that they led, how firmly, and on whose word', async () => {
    await open()
    const led = await screen.findByRole('region', { name: /Led the delegation of Norland/ })
    expect(
      within(led)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toEqual([
      expect.stringMatching(/^H.*planned.*own voice/),
      expect.stringMatching(/^M.*done/),
      expect.stringMatching(/^C.*done/),
    ])
  })

  it('shows statements with every printing, in quotation marks where the report has them', async () => {
    await open('/people/lind', 'Ivo Lind')
    const said = await screen.findByRole('region', { name: 'Statements' })
    expect(
      within(said).getByRole('button', { name: '“We will speak about ferries and about nothing else”' }),
    ).toBeVisible()
    expect(within(said).getAllByRole('button')).toHaveLength(2)
  })

  it('leads to the issues and the events that the person is in', async () => {
    await open()
    expect(screen.getByRole('link', { name: 'The meeting' })).toHaveAttribute('href', '/issues/meeting')
    const events = await screen.findByRole('region', { name: 'Events' })
    expect(within(events).getByText('The talks in Port Amity')).toBeVisible()
  })

  it('keeps the filter on the way back to the delegations', async () => {
    await open('/people/brook?issue=ferries')
    const main = screen.getByRole('main')
    expect(within(main).getByRole('link', { name: 'Delegations' })).toHaveAttribute(
      'href',
      '/delegations?issue=ferries',
    )
  })

  it('shows the name of somebody of whom nothing is told', async () => {
    const talks = bentTalks((raw) => {
      raw.people.push({ id: 'host', name: 'عبد الله', role: 'other', accounts: [] })
    })
    await open('/people/host', 'عبد الله', talks)
    expect(screen.getByText('not of the delegations')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Nothing else told' })).toBeVisible()
  })

  it('says so when the talks have no such person, and leads back', async () => {
    await open('/people/nobody', 'No such person')
    expect(screen.getByRole('link', { name: 'See who is named' })).toHaveAttribute('href', '/delegations')
  })
})
