/** The views of the story with as few reports as can be compared, and with more than fit side by side. */
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
import { parseTalks } from '../../src/domain/parse'
import { makeSyntheticTalks } from '../bench/syntheticTalks'
import { renderApp } from '../support/renderApp'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/domain/partings'
import '../../src/views/delegations/Delegations'
import '../../src/views/delegations/Voices'
import '../../src/views/issues/IssueAside'
import '../../src/views/issues/IssuePage'
import '../../src/views/issues/Issues'
import '../../src/views/overview/DaysInSmall'
import '../../src/views/overview/Overview'
import '../../src/views/people/AsPrinted'
import '../../src/views/people/PersonAside'
import '../../src/views/people/PersonPage'
import '../../src/views/timeline/Drawing'
import '../../src/views/timeline/Timeline'

/** Talks told by so many reports, read as any file is. */
function talksOf(reports: number): Talks {
  const result = parseTalks(
    structuredClone(makeSyntheticTalks({ details: 60, reports, events: 30, seed: 6 })),
  )
  if (result.status === 'refused') throw new Error(result.problem.expected)
  return result.talks
}

const open = async (talks: Talks, path: string) => {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1 }, { timeout: 18_000 })
  return app
}

describe.each([2, 26])('with %i reports', (count) => {
  const talks = talksOf(count)

  it('the overview has a column for each, and says how many there are', async () => {
    await open(talks, '/')
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(count + 2)
    expect(screen.getByRole('link', { name: count === 2 ? 'two reports' : '26 reports' })).toBeVisible()
    expect(await screen.findByRole('group', { name: /events and \d reports on a scale/ })).toBeInTheDocument()
  })

  it('the timeline names who carries an event while there are few, and counts them with their voices', async () => {
    await open(talks, '/timeline')
    const rows = within(screen.getByRole('region', { name: /^30 events in order/ }))
    await waitFor(() => expect(rows.getAllByRole('listitem')).toHaveLength(30))
    const texts = rows.getAllByRole('listitem').map(({ textContent }) => textContent)
    const counted = texts.filter((text) =>
      /\d+ of 26 reports(?:, \d+ (?:speakers?|named voices?)|; none credits anybody)/.test(text),
    )
    expect(counted).toHaveLength(count === 2 ? 0 : texts.filter((text) => !text.includes('no report')).length)
    const drawing = await screen.findByRole('group', {
      name: '30 events as marks on a scale; the list has the same in words',
    })
    expect(within(drawing).getAllByRole('link')).toHaveLength(count)
  })

  it('the delegations have the same fields, and each voice the reports that credit it', async () => {
    await open(talks, '/delegations')
    const sides = screen.getByRole('group', { name: 'Two sides' })
    const fields = (name: string) =>
      within(within(sides).getByRole('region', { name }))
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent)
    expect(fields('Side 1')).toEqual(fields('Side 2'))
    expect(await screen.findByRole('region', { name: /voices on whose word/ })).toBeVisible()
  })

  it('the tracker counts no more reports than there are', async () => {
    const [first] = talks.issues
    if (first !== undefined)
      first.tracker ??= {
        group: 'agenda',
        status: { kind: 'under discussion', by: [], accounts: [] },
        positions: [],
        course: [],
      }
    await open(talks, '/issues')
    const links = within(screen.getByRole('region', { name: 'Issue tracker' })).getAllByRole('link', {
      name: /^\d+ reports? on /,
    })
    expect(links).toHaveLength(talks.issues.filter(({ tracker }) => tracker !== undefined).length)
    for (const link of links) expect(Number(link.textContent)).toBeLessThanOrEqual(count)
  })

  it('the page of an issue and that of a person stand', async () => {
    const [issue] = talks.issues
    const first = await open(talks, `/issues/${issue?.id ?? ''}`)
    expect(screen.getByRole('heading', { level: 1, name: issue?.title ?? '' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Who is silent on it' })).toBeVisible()
    first.unmount()
    const [person] = talks.people
    await open(talks, `/people/${person?.id ?? ''}`)
    expect(screen.getByRole('heading', { level: 1, name: person?.name ?? '' })).toBeVisible()
    expect(await screen.findByRole('region', { name: 'Statements' })).toBeVisible()
  })
})
