import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { TalksEvent } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import type { Raw } from '../support/rawTalks'
import { bentTalks } from '../support/rawTexts'
import { bendTo } from '../support/rawVariants'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/domain/partings'
import '../../src/views/overview/Overview'
import '../../src/views/overview/DaysInSmall'
import '../../src/views/reports/BelowStrip'
import '../../src/views/reports/OwnStrip'
import '../../src/views/reports/ReportPage'

async function open({ talks = bentTalks(), path = '/' } = {}) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: talks.head.talks.short }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const parting = () => screen.getByRole('region', { name: 'Where the reports part' })
const coverage = () => screen.getByRole('table')
const rowOf = (name: string) => {
  const row = within(coverage()).getByRole('rowheader', { name }).closest('tr')
  if (row === null) throw new Error(`no row ${name}`)
  return row
}

describe('the Overview', () => {
  it('names the talks, with where and when, how many reports and details', async () => {
    await open()
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Talks in Port Amity')
    expect(screen.getByText(/^Port Amity, 5 May 2031:/)).toHaveTextContent(
      /^Port Amity, 5 May 2031: three reports, 10 details, \d+ voices?$/,
    )
  })

  it('tells what the talks were, each clause with the reports it rests on', async () => {
    const { user, address } = await open()
    await user.click(
      screen.getByRole('button', {
        name: 'M: evidence for Norland and Sudria spoke about ferries in Port Amity.',
      }),
    )
    await waitFor(() => expect(address()).toBe('/?evidence=day.morning'), { timeout: 10_000 })
  })

  const summed = (accounts: string[]) =>
    bentTalks((raw: Raw) => {
      raw.talks.summary = [{ text: 'They met.', accounts }]
    })

  it('never counts reports in the summary without whose word it is', async () => {
    const { unmount } = await open({ talks: summed(['day.harbour', 'day.morning', 'day.courier']) })
    const counted = screen.getByRole('button', { name: /evidence for They met/ })
    expect(counted).toHaveTextContent('all three, 1 voice; 2 credit nobody')
    unmount()
    await open({ talks: summed(['sides.harbour', 'sides.morning', 'sides.courier']) })
    expect(screen.getByRole('button', { name: /evidence for They met/ })).toHaveTextContent(
      'all three, none credits anybody',
    )
  })

  it('names one voice behind two reports that are listed', async () => {
    await open({ talks: summed(['only.harbour', 'only.morning']) })
    const second = screen.getByRole('button', { name: 'M: evidence for They met.' })
    expect(second.nextElementSibling).toHaveTextContent('1 voice')
  })

  it('counts the details by finding, each count leading to exactly those', async () => {
    await open()
    const findings = screen.getByRole('list', { name: 'Details by finding' })
    const links = within(findings).getAllByRole('link')
    const counts = links.map((link) => [link.textContent, link.getAttribute('href')])
    expect(counts).toContainEqual(['2 one report only', '/compare?finding=one-report-only'])
    const sum = links.reduce((total, link) => total + Number.parseInt(link.textContent ?? '', 10), 0)
    expect(sum).toBe(10)
  })

  it('leads from each aspect to the details that part in it', async () => {
    await open()
    expect(screen.getByRole('link', { name: /^firmness \d+$/ })).toHaveAttribute(
      'href',
      '/compare?aspect=firmness',
    )
  })

  it('says that counts are no merit, and leads to the reports and the voices behind them', async () => {
    await open()
    expect(screen.getByText(/Counts of details, not of merit/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'three reports' })).toHaveAttribute('href', '/reports')
    expect(screen.getByRole('link', { name: '10 details' })).toHaveAttribute('href', '/compare')
    expect(screen.getByRole('link', { name: /^\d+ voices?$/ })).toHaveAttribute('href', '/delegations#voices')
  })

  it('shows where the reports part, with the values side by side and who has each', async () => {
    await open()
    const line = within(parting()).getByText('How many ferries lie idle?').closest('li')
    expect(line).toHaveTextContent(/M.*Three ferries lie idle.*C.*Several ferries have been idle/)
  })

  it('opens the evidence of a value and the page of a question', async () => {
    const { user, address } = await open()
    expect(within(parting()).getByRole('link', { name: 'How many ferries lie idle?' })).toHaveAttribute(
      'href',
      '/compare/idle',
    )
    await user.click(within(parting()).getByRole('button', { name: 'Three ferries lie idle' }))
    await waitFor(() => expect(address()).toBe('/?evidence=idle.morning'), { timeout: 10_000 })
  })

  it('opens the account of one report from its siglum', async () => {
    const { user, address } = await open()
    await user.click(
      within(parting()).getByRole('button', { name: 'C: evidence for Several ferries have been idle' }),
    )
    await waitFor(() => expect(address()).toBe('/?evidence=idle.courier'), { timeout: 10_000 })
  })

  it('states the rule by which the lines were chosen', async () => {
    const { user } = await open()
    await user.click(screen.getByText('How these are chosen'))
    expect(screen.getByText(/Taken in turn from nine kinds/)).toBeVisible()
  })

  it('counts for each issue how many details each report speaks to, each a link to them', async () => {
    await open()
    const row = rowOf('Ferries')
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2 in all', '1 of 2 in Harbour News', '2 of 2 in Morning Post', '1 of 2 in The Courier'])
    expect(within(row).getByRole('link', { name: 'Ferries' })).toHaveAttribute('href', '/issues/ferries')
    expect(within(row).getByRole('link', { name: '1 of 2 in The Courier' })).toHaveAttribute(
      'href',
      '/compare?issue=ferries&report=courier&finding=one-report-only',
    )
  })

  it.each([
    ['findings of several reports', 'finding=compatible'],
    ['aspects of several reports', 'aspect=silence'],
    ['words of any report', 'words=several'],
    ['a span of time', 'span=2031-05-05'],
  ])(
    'leads from a count under %s to the report, which counts as many under that filter',
    async (_, query) => {
      const { user, address } = await open({ path: `/?${query}` })
      const link = within(coverage()).getAllByRole('link', { name: / in Morning Post$/ })[0]
      const [count = '', all] = link?.textContent?.match(/\d+/g) ?? []
      expect(Number(all)).toBeGreaterThan(0)
      await user.click(link ?? coverage())
      await waitFor(() => expect(address()).toMatch(new RegExp(`^/reports/morning\\?issue=[a-z]+&${query}$`)))
      expect(
        await screen.findByRole('heading', {
          name: new RegExp(`^Where ${count} of its \\d+ details stands?$`),
        }),
      ).toBeVisible()
    },
  )

  it('folds small issues into one row where there are many, with their sums, and unfolds them', async () => {
    const small = Array.from({ length: 20 }, (_, index) => `small-${index}`)
    const talks = bentTalks((raw) => {
      for (const id of small) raw.issues.push({ id, title: `Issue ${id}` })
      raw.details.push(
        ...small.map((issue) => ({
          ...structuredClone(raw.details.find(({ id }: Raw) => id === 'outcome')),
          id: `of-${issue}`,
          issue,
          accounts: [],
        })),
      )
    })
    const { user } = await open({ talks })
    const folded = rowOf('8 smaller issues')
    expect(within(folded).getByRole('link', { name: '8 in all' })).toHaveAttribute(
      'href',
      `/compare?issue=${small.slice(12).join(',')}`,
    )
    await user.click(within(folded).getByRole('button', { name: '8 smaller issues' }))
    expect(within(folded).getByRole('button', { name: '8 smaller issues' })).toHaveAttribute(
      'aria-expanded',
      'true',
    )
  })

  it('shows the days in small and leads to the timeline', async () => {
    await open()
    const days = screen.getByRole('region', { name: 'One day' })
    expect(
      within(days).getByRole('button', { name: /The talks in Port Amity, 5 May 2031/ }),
    ).toBeInTheDocument()
    expect(within(days).getByRole('link', { name: /^Timeline/ })).toHaveAttribute('href', '/timeline')
  })

  it('keeps to what the filter leaves', async () => {
    await open({ path: '/?issue=ferries' })
    expect(within(coverage()).getAllByRole('rowheader')).toHaveLength(1)
    expect(within(parting()).queryByText('On which day were the talks held?')).toBeNull()
  })

  it('says so when the filter leaves nothing, and clears it', async () => {
    const { user, address } = await open({ path: '/?words=nosuchword' })
    expect(screen.getByText(/No detail is left under this filter/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(address()).toBe('/'), { timeout: 10_000 })
  })

  it('stands without summary, events, statements and details', async () => {
    await open({ talks: makeTalks() })
    expect(screen.getByText(/^5 May 2031:/)).toHaveTextContent(
      '5 May 2031: five reports, 0 details, 0 voices',
    )
  })

  it('says with one report that there is nothing to set side by side', async () => {
    const detail = makeDetail([makeAccount('a', { kind: 'wording', words: 'x' })])
    await open({ talks: makeTalks({ reports: 1, details: [detail] }) })
    expect(screen.getByText('With one report there is nothing to set side by side.')).toBeVisible()
  })

  it('draws of 300 events in one day as many as can be read, and leads to the others', async () => {
    const event = (index: number): TalksEvent => ({
      id: `e${index}`,
      title: `Event ${index}`,
      when: { edtf: '2031-05-05' },
      scope: 'these talks',
      details: [],
      issues: ['meeting'],
      people: [],
      delegations: [],
    })
    await open({ talks: makeTalks({ events: Array.from({ length: 300 }, (_, index) => event(index)) }) })
    const days = await screen.findByRole('region', { name: 'One day' })
    const drawn = within(days).getAllByRole('img', { name: /^Event/ }).length
    expect(drawn).toBeGreaterThan(1)
    expect(drawn).toBeLessThanOrEqual(8)
    expect(
      within(days).getByRole('link', { name: `Timeline, with ${300 - drawn} more events` }),
    ).toHaveAttribute('href', '/timeline')
  })

  it('stands without events: the days show when it was reported', async () => {
    await open({ talks: bentTalks((raw) => bendTo('no events', raw)) })
    const days = await screen.findByRole('group', { name: /^0 events and 3 reports/ })
    expect(within(days).getAllByRole('link')).toHaveLength(3)
  })

  it('stands with forty reports', async () => {
    const accounts = Array.from({ length: 40 }, (_, index) =>
      makeAccount(['a', 'b', 'c', 'd', 'e'][index] ?? `r${index + 1}`, {
        kind: 'wording',
        words: `x${index % 2}`,
      }),
    )
    await open({ talks: makeTalks({ reports: 40, details: [makeDetail(accounts)] }) })
    expect(within(coverage()).getAllByRole('columnheader')).toHaveLength(42)
  })
})
