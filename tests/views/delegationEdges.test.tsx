import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/views/delegations/Delegations'

async function open(talks: Talks, path = '/delegations') {
  renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: 'Delegations' }, { timeout: 18_000 })
}

const card = (name: string) => screen.getByRole('region', { name })
const fields = (name: string) =>
  within(card(name))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => heading.textContent)

describe('Delegations, whatever the file holds', () => {
  it('shows three sides with the same fields in the same order, by name', async () => {
    await open(
      bentTalks((raw) => raw.delegations.push({ id: 'westmark', name: 'Westmark', movementDetails: [] })),
    )
    // The last field of the last card: what is below the first screen comes after it.
    const last = within(await screen.findByRole('region', { name: 'Westmark' }))
    await last.findByRole('heading', { name: 'On their word' })
    const sides = within(screen.getByRole('group', { name: 'Three sides' })).getAllByRole('heading', {
      level: 2,
    })
    expect(sides.map((side) => side.textContent)).toEqual(['Norland', 'Sudria', 'Westmark'])
    expect(fields('Sudria')).toEqual(fields('Norland'))
    expect(fields('Westmark')).toEqual(fields('Norland'))
  })

  it('says of a side without people that nobody is named', async () => {
    await open(
      bentTalks((raw) => raw.delegations.push({ id: 'westmark', name: 'Westmark', movementDetails: [] })),
    )
    expect(within(card('Westmark')).getAllByText('not named in these reports')).toHaveLength(3)
    expect(within(card('Westmark')).getByText('none quoted in these reports')).toBeVisible()
  })

  it('says so when the file names no delegation', async () => {
    await open(
      bentTalks((raw) => {
        raw.delegations = []
        raw.issues = [
          { id: 'meeting', title: 'The meeting' },
          { id: 'ferries', title: 'Ferries' },
        ]
        for (const person of raw.people) delete person.delegation
        for (const event of raw.events) event.delegations = []
        for (const detail of raw.details) delete detail.about
      }),
    )
    expect(screen.getByText('The data file names no delegation.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Milo Karst' })).toHaveAttribute('href', '/people/karst')
  })

  it('leads from every name to the person, also one in another script', async () => {
    await open(
      bentTalks((raw) =>
        raw.people.push({ id: 'mem', name: 'محمد', delegation: 'sudria', role: 'member', accounts: [] }),
      ),
    )
    const name = within(card('Sudria')).getByRole('link', { name: 'محمد' })
    expect(name).toHaveAttribute('href', '/people/mem')
    expect(name.querySelector('bdi')).not.toBeNull()
  })

  it('marks a name that a report prints otherwise, and says so to a screen reader', async () => {
    await open(bentTalks())
    const [, , row] = within(
      within(card('Norland')).getByRole('region', { name: 'Head of Norland, by report' }),
    )
      .getAllByRole('row')
      .slice(1)
    expect(row).toHaveTextContent('Ada Bruck (printed otherwise than in other reports)')
  })

  it('shows no position that only reports not chosen tell', async () => {
    await open(bentTalks(), '/delegations?report=courier')
    expect(within(card('Norland')).queryByText(/wants to speak/)).toBeNull()
  })
})
