import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { type Raw } from '../support/rawTalks'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { bendTo } from '../support/rawVariants'
import { makeTalks } from '../support/talks'

// Loaded beforehand, so that no test waits for them.
import '../../src/views/issues/IssueAside'
import '../../src/views/issues/TrackerControls'
import '../../src/evidence/EvidencePanel'
import '../../src/views/issues/IssuePage'
import '../../src/views/issues/Issues'

/** A second issue between the sides, told by the last report alone, on which neither side speaks. */
function addHarbour(raw: Raw) {
  raw.issueGroups.push({ id: 'land', title: 'On land', note: 'named beside it' })
  raw.issues.push({
    id: 'customs',
    title: 'Customs',
    tracker: {
      group: 'land',
      status: { kind: 'not resolved', by: [], accounts: ['outcome.courier'] },
      positions: [],
      course: [],
    },
  })
  raw.details.find(({ id }: Raw) => id === 'outcome').issue = 'customs'
}

async function open({ talks = bentTalks(), path = '/issues', heading = 'Issues' } = {}) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: heading })
  return { ...app, user: userEvent.setup() }
}

const tracker = () => within(screen.getByRole('region', { name: 'Issue tracker' }))
const rowOf = (issue: string) => {
  const row = tracker()
    .getByRole('rowheader', { name: new RegExp(`^${issue}`) })
    .closest('tr')
  if (row === null) throw new Error(`no row ${issue}`)
  return row
}
const cellOf = (issue: string, column: RegExp) => {
  const index = tracker()
    .getAllByRole('columnheader')
    .findIndex((head) => column.test(head.textContent ?? ''))
  const cell = [...rowOf(issue).cells][index]
  if (index === -1 || cell === undefined) throw new Error(`no cell ${issue} under ${column.source}`)
  return cell
}
const issuesInOrder = () =>
  tracker()
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent)

describe('the Issues', () => {
  it('sets each issue against the position of each side, in its stance and in a few words', async () => {
    await open()
    expect(cellOf('Ferries', /^Norland/)).toHaveTextContent('raises wants to speak about ferries alone H')
    expect(cellOf('Ferries', /^Sudria/)).toHaveTextContent('not in these reports')
  })

  it('says where an issue stands', async () => {
    await open()
    expect(cellOf('Ferries', /^Where it stands/)).toHaveTextContent('under discussion')
  })

  it('tells its course from round to round, and opens what that rests on', async () => {
    const { user, address } = await open()
    const course = cellOf('Ferries', /^Round to round/)
    expect(course).toHaveTextContent('the first matter on the list')
    await user.click(within(course).getByRole('button', { name: /^C: evidence for The talks in Port Amity/ }))
    await waitFor(() => expect(address()).toBe('/issues?evidence=idle.courier'))
  })

  it('says of a round that these reports say nothing of the issue for it', async () => {
    await open({ talks: bentTalks(addHarbour) })
    expect(within(cellOf('Customs', /^Round to round/)).getByRole('listitem')).toHaveTextContent(
      'nothing in these reports',
    )
  })

  it('names the reports that mention it and the voices behind them, who lead to all that is told of them', async () => {
    await open()
    expect(cellOf('Ferries', /^Reports/)).toHaveTextContent(/^3 HMC$/)
    const voices = within(cellOf('Ferries', /^Voices/))
    expect(voices.getByRole('link', { name: 'Lind' })).toHaveAttribute('href', '/people/lind')
    expect(voices.getByRole('link', { name: '1 voice on Ferries' })).toHaveAttribute(
      'href',
      '/issues/ferries#issue-voices',
    )
  })

  it('leads from the number of reports to exactly those side by side', async () => {
    await open({ talks: bentTalks(addHarbour) })
    expect(
      within(cellOf('Customs', /^Reports/)).getByRole('link', { name: '1 report on Customs' }),
    ).toHaveAttribute('href', '/compare?issue=customs&report=courier')
  })

  it('counts its details by finding, each count leading to exactly those', async () => {
    await open()
    const details = within(cellOf('Ferries', /^Details/))
    expect(details.getByRole('link', { name: '2 details on Ferries' })).toHaveAttribute(
      'href',
      '/compare?issue=ferries',
    )
    expect(details.getByRole('link', { name: 'Ferries, compatible: 2' })).toHaveAttribute(
      'href',
      '/compare?issue=ferries&finding=compatible',
    )
  })

  it('leaves out groups of details that are no matter between the sides', async () => {
    await open()
    expect(tracker().queryByRole('rowheader', { name: /^The meeting/ })).toBeNull()
    expect(screen.getByText(/1 issue$/)).toBeVisible()
  })

  it('stands in the groups of the file, and sorts within them when asked', async () => {
    const { user, address } = await open({ talks: bentTalks(addHarbour) })
    expect(tracker().getByRole('columnheader', { name: /^At sea/ })).toBeVisible()
    expect(tracker().getByRole('columnheader', { name: /^On land/ })).toBeVisible()
    await user.click(
      within(screen.getByRole('group', { name: 'Group by' })).getByRole('button', { name: 'none' }),
    )
    await user.click(
      within(screen.getByRole('group', { name: 'Sort by' })).getByRole('button', { name: 'details' }),
    )
    expect(address()).toBe('/issues?group=none&sort=details')
    expect(issuesInOrder()).toEqual(['Ferries', 'Customs'])
  })

  it('groups by coverage, so that what one report tells stands apart', async () => {
    await open({ talks: bentTalks(addHarbour), path: '/issues?group=reports' })
    expect(tracker().queryByRole('columnheader', { name: /^At sea/ })).toBeNull()
    expect(issuesInOrder()).toEqual(['Ferries', 'Customs'])
  })

  it('keeps to what the filter leaves, and says how many of how many', async () => {
    await open({ talks: bentTalks(addHarbour), path: '/issues?issue=customs' })
    expect(issuesInOrder()).toEqual(['Customs'])
    expect(screen.getByText(/1 of 2 issues$/)).toBeVisible()
  })

  it('counts over the chosen reports alone', async () => {
    await open({ path: '/issues?report=harbour' })
    expect(cellOf('Ferries', /^Reports/)).toHaveTextContent(/^1 H$/)
  })

  it('says so when the filter leaves no issue, and clears it', async () => {
    const { user, address } = await open({ path: '/issues?words=nosuchword' })
    expect(screen.getByText(/No issue is left under this filter/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(address()).toBe('/issues')
  })

  it('says so when the file tracks no issue', async () => {
    await open({ talks: makeTalks() })
    expect(screen.getByText('The data file tracks no issue between the sides.')).toBeVisible()
  })

  it('has a column for each of three sides, and none for none', async () => {
    const three = bentTalks((raw) =>
      raw.delegations.push({ id: 'estmark', name: 'Estmark', movementDetails: [] }),
    )
    const { unmount } = await open({ talks: three })
    expect(cellOf('Ferries', /^Estmark/)).toHaveTextContent('not in these reports')
    unmount()
    await open({ talks: bentTalks((raw) => bendTo('no delegations', raw)) })
    expect(tracker().queryByRole('columnheader', { name: /as reported/ })).toBeNull()
  })

  it('stands without events, where there are no rounds', async () => {
    await open({ talks: bentTalks((raw) => bendTo('no events', raw)) })
    expect(tracker().queryByRole('columnheader', { name: /^Round to round/ })).toBeNull()
  })
})

describe('the page of an issue', () => {
  const ferries = (path = '/issues/ferries') => open({ path, heading: 'Ferries' })
  const section = (name: string) => within(screen.getByRole('region', { name }))
  const linesOf = (name: string) =>
    [...screen.getByRole('region', { name }).querySelectorAll('p')].map(({ textContent }) => textContent)

  it('says where it stands, with the account that rests on, and what each side says', async () => {
    await ferries()
    const standing = section('Where it stands in these reports')
    expect(standing.getByText('under discussion')).toBeVisible()
    expect(standing.getByRole('button', { name: /^M: evidence for where Ferries stands/ })).toBeVisible()
    expect(standing.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^raises wants to speak about ferries alone H/),
      'not in these reports',
    ])
  })

  it('shows its details with their values side by side, each leading to its page', async () => {
    await ferries()
    const details = section('2 details')
    expect(details.getByRole('link', { name: 'How many ferries lie idle?' })).toHaveAttribute(
      'href',
      '/compare/idle',
    )
    expect(
      details.getByRole('button', { name: 'C: evidence for Several ferries have been idle' }),
    ).toBeVisible()
  })

  it('counts the details that the filter hides', async () => {
    await ferries('/issues/ferries?words=idle')
    expect(
      screen.getByRole('heading', { level: 2, name: '1 detail; 1 more without the filter' }),
    ).toBeVisible()
  })

  it('shows its events in order of time, with who carries them', async () => {
    await ferries()
    expect(linesOf('Events').slice(0, 2)).toEqual([
      expect.stringMatching(/^from 2029 Ferries stop running M.*C/),
      expect.stringMatching(/^5 May 2031 The talks in Port Amity H.*M.*C/),
    ])
    expect(section('Events').getByRole('link', { name: 'On the timeline' })).toHaveAttribute(
      'href',
      '/timeline',
    )
  })

  it('shows what was said on it, as each report prints it', async () => {
    const { user, address } = await ferries()
    const statements = section('Statements')
    expect(statements.getByRole('link', { name: 'about nothing else' })).toHaveAttribute(
      'href',
      '/quotations/nothing-else',
    )
    await user.click(
      statements.getByRole('button', {
        name: '“We will speak about ferries, and about nothing else whatsoever”',
      }),
    )
    await waitFor(() => expect(address()).toBe('/issues/ferries?evidence=p.morning'))
  })

  it('names the voices heard on it, with the reports that have them', async () => {
    await ferries()
    expect(linesOf('Voices named')).toEqual(['Lind HM'])
  })

  it('names who is silent on it, and how', async () => {
    await open({ talks: bentTalks(addHarbour), path: '/issues/customs', heading: 'Customs' })
    expect(linesOf('Who is silent on it')).toEqual([expect.stringMatching(/^H/), expect.stringMatching(/^M/)])
  })

  it('stands for a group of details that is no matter between the sides', async () => {
    await open({ path: '/issues/meeting', heading: 'The meeting' })
    expect(screen.queryByRole('region', { name: 'Where it stands in these reports' })).toBeNull()
    expect(screen.getByRole('heading', { level: 2, name: '8 details' })).toBeVisible()
  })

  it('leads back to all issues under the present filter', async () => {
    await ferries('/issues/ferries?finding=compatible')
    expect(within(screen.getByRole('main')).getByRole('link', { name: 'Issues' })).toHaveAttribute(
      'href',
      '/issues?finding=compatible',
    )
  })

  it('says of each side whose printed words its position rests on', async () => {
    await ferries()
    const standing = section('Where it stands in these reports')
    expect(standing.getByText('Norland', { selector: 'dt' }).parentElement).toHaveTextContent(
      /wants to speak about ferries alone H.*H We will speak about ferries and about nothing else Lind/,
    )
  })

  it('says so where no report is silent', async () => {
    await ferries()
    expect(section('Who is silent on it').getByText('every report speaks to it')).toBeVisible()
  })

  it('says so for an issue that these talks do not have', async () => {
    await open({ path: '/issues/nope', heading: 'There is no such issue' })
    expect(screen.getByText(/These talks have no issue “nope”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'See all issues' })).toHaveAttribute('href', '/issues')
  })
})
