import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Raw } from '../support/rawTalks'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/views/issues/IssueAside'
import '../../src/views/issues/TrackerControls'
import '../../src/views/issues/IssuePage'
import '../../src/views/issues/Issues'

async function open(path = '/issues', bend?: (raw: Raw) => void, heading = 'Issues') {
  const app = renderApp({ talks: bentTalks(bend), path })
  await screen.findByRole('heading', { level: 1, name: heading }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const tracked = (id: string, title: string, positions: Raw[], kind = 'raised') => ({
  id,
  title,
  tracker: { group: 'sea', status: { kind, by: [], accounts: [] }, positions, course: [] },
})

/** Norland speaks for ferries alone and excludes the war; Sudria raises the mail, on which nothing else is told. */
const limited = (raw: Raw) => {
  raw.issues.push(
    tracked(
      'war',
      'The war',
      [{ delegation: 'norland', stance: 'excludes', summary: 'it', accounts: ['idle.morning'] }],
      'excluded',
    ),
    tracked('mail', 'The mail', [
      { delegation: 'sudria', stance: 'raises', summary: 'its delays', accounts: ['idle.courier'] },
    ]),
  )
}

const groups = () =>
  screen
    .getAllByRole('columnheader')
    .flatMap((head) => (head.hasAttribute('colspan') ? head.textContent : []))

describe('the issue tracker, whatever the file holds', () => {
  it('shows an issue without positions with the same columns, each saying so', async () => {
    await open('/issues', (raw) => raw.issues.push(tracked('mail', 'The mail', [])))
    const row = screen.getByRole('rowheader', { name: 'The mail' }).closest('tr')
    expect(within(row ?? document.body).getAllByText('not in these reports')).toHaveLength(2)
  })

  it('has a column for each of three sides', async () => {
    await open('/issues', (raw) =>
      raw.delegations.push({ id: 'westmark', name: 'Westmark', movementDetails: [] }),
    )
    expect(screen.getByRole('columnheader', { name: /^Westmark/ })).toBeVisible()
  })

  it('says so when no issue is tracked', async () => {
    await open('/issues', (raw) => {
      for (const issue of raw.issues) delete issue.tracker
    })
    expect(screen.getByText('The data file tracks no issue between the sides.')).toBeVisible()
  })

  it('groups by side and sorts by coverage, and keeps both in the address', async () => {
    const { user, address } = await open('/issues', limited)
    await user.click(
      within(screen.getByRole('group', { name: 'Group by' })).getByRole('button', { name: 'side' }),
    )
    expect(address()).toBe('/issues?group=side')
    expect(groups()).toEqual(['Norland alone ', 'Sudria alone '])
    await user.click(
      within(screen.getByRole('group', { name: 'Sort by' })).getByRole('button', { name: 'reports' }),
    )
    expect(address()).toBe('/issues?group=side&sort=reports')
  })

  it('opens as the address says, and names what it does not know', async () => {
    await open('/issues?group=status&sort=merit', limited)
    expect(groups()).toEqual(['Raised ', 'Under discussion ', 'Excluded '])
    expect(await screen.findByText(/merit/)).toBeVisible()
  })

  it('leads from each number to exactly the details that it counts', async () => {
    await open()
    expect(screen.getByRole('link', { name: '2 details on Ferries' })).toHaveAttribute(
      'href',
      '/compare?issue=ferries',
    )
    expect(screen.getByRole('link', { name: 'Ferries, compatible: 2' })).toHaveAttribute(
      'href',
      '/compare?issue=ferries&finding=compatible',
    )
  })
})

describe('the issue tracker under a filter', () => {
  it('says so when no issue is left, and clears the filter', async () => {
    const { user, address } = await open('/issues?words=nosuchword')
    expect(screen.getByText(/No issue is left under this filter/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(address()).toBe('/issues'))
  })

  it('stands with a very long title in another script', async () => {
    const title = 'قضية طويلة جدا '.repeat(20).trim()
    await open('/issues', (raw) => raw.issues.push(tracked('long', title, [])))
    expect(screen.getByRole('link', { name: title })).toHaveAttribute('href', '/issues/long')
  })
})

describe('the page of an issue', () => {
  it('sets an agenda of one matter beside a matter that another side raises', async () => {
    await open('/issues/mail', limited, 'The mail')
    const region = screen.getByRole('region', { name: 'Where agenda and positions do not meet' })
    expect(region).toHaveTextContent(
      'Norland raises or supports no other issue in these reports, and excludes The war.',
    )
    expect(within(region).getByRole('button', { name: 'Several ferries have been idle' })).toBeVisible()
  })

  it('has no such part where all positions fit', async () => {
    await open('/issues/ferries', undefined, 'Ferries')
    expect(screen.queryByRole('region', { name: 'Where agenda and positions do not meet' })).toBeNull()
  })

  it('shows its events with the reports that carry each', async () => {
    const { user, address } = await open('/issues/ferries', undefined, 'Ferries')
    const events = await screen.findByRole('region', { name: 'Events' })
    await user.click(
      within(events).getByRole('button', { name: 'M: evidence for the event: Ferries stop running' }),
    )
    expect(address()).toBe('/issues/ferries?evidence=idle.morning')
  })

  it('counts the details on which a silent report is silent, and leads to them', async () => {
    await open(
      '/issues/mail',
      (raw) => {
        limited(raw)
        raw.details.find(({ id }: Raw) => id === 'outcome').issue = 'mail'
      },
      'The mail',
    )
    const silent = within(screen.getByRole('region', { name: 'Who is silent on it' }))
    expect(silent.getAllByRole('link')).toHaveLength(2)
    expect(silent.getByText('before it happened')).toBeVisible()
    expect(silent.getAllByRole('link', { name: '1 detail' })[0]).toHaveAttribute(
      'href',
      '/compare?issue=mail&report=harbour&finding=none-reports-it',
    )
  })
})
