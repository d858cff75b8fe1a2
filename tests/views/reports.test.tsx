import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { makeAccount, makeDetail, makeReport, makeTalks } from '../support/talks'

const talks = bentTalks()

async function open(path: string, title: RegExp, of = talks) {
  const app = renderApp({ talks: of, path })
  // The view is a chunk of its own, and is slow to come when the tests have only begun.
  await screen.findByRole('heading', { level: 1, name: title }, { timeout: 15_000 })
  // What stands below the strips comes after them.
  if (!title.source.startsWith('no such'))
    await screen.findByRole('list', { name: 'Key to the drawing' }, { timeout: 15_000 })
  return { ...app, user: userEvent.setup() }
}

const rows = () => within(screen.getByRole('list', { name: 'Reports' })).getAllByRole('listitem')
const names = () => rows().map((row) => within(row).getByRole('heading', { level: 2 }).textContent)
const marksOf = (name: string) =>
  within(screen.getByRole('toolbar', { name: new RegExp(`Accounts of ${name}`) }))

describe('Reports', () => {
  it('shows each report with its stage, headline and credits, in the order of writing', async () => {
    await open('/reports', /^Reports$/)
    expect(names()).toEqual(['H Harbour News', 'C The Courier', 'M Morning Post'])
    expect(screen.getByText('before the talks')).toBeVisible()
    expect(screen.getByText('Five hours in Port Amity')).toBeVisible()
    expect(screen.getByText('Credits Sudrian radio')).toBeVisible()
    expect(screen.getAllByText('Credits unknown')).toHaveLength(2)
  })

  it('goes by name when asked to, and keeps that in the address', async () => {
    const { user, address } = await open('/reports', /^Reports$/)
    await user.click(screen.getByRole('button', { name: 'name' }))
    expect(names()).toEqual(['H Harbour News', 'M Morning Post', 'C The Courier'])
    expect(address()).toBe('/reports?order=name')
    await user.click(screen.getByRole('button', { name: 'time of writing' }))
    expect(address()).toBe('/reports')
  })

  it('has a mark for every account, read by its question, value and finding', async () => {
    await open('/reports', /^Reports$/)
    const own = talks.details.flatMap(({ accounts }) => accounts.filter(({ report }) => report === 'courier'))
    expect(marksOf('The Courier').getAllByRole('button')).toHaveLength(own.length)
    expect(
      marksOf('The Courier').getByRole('button', {
        name: /How long did the talks last\? five hours.*compatible/,
      }),
    ).toBeInTheDocument()
  })

  it('leaves only the marks that the filter leaves', async () => {
    await open('/reports?issue=ferries', /^Reports$/)
    for (const mark of marksOf('The Courier').getAllByRole('button'))
      expect(mark).not.toHaveAccessibleName(/How long did the talks last/)
  })

  it('reads a mark that has the focus, and opens its evidence on Enter', async () => {
    const { user, address } = await open('/reports', /^Reports$/)
    const [first, second] = marksOf('Morning Post').getAllByRole('button')
    first?.focus()
    await user.keyboard('{ArrowRight}')
    expect(second).toHaveFocus()
    const [question] = second?.getAttribute('aria-label')?.split('? ') ?? []
    expect(await screen.findByText(`${question}?`, { selector: 'p' })).toBeInTheDocument()
    await user.keyboard('{Enter}')
    expect(address()).toBe(`/reports?evidence=${second?.dataset['evidence']}`)
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toBeVisible()
  })

  it('is one stop for the keyboard in each strip', async () => {
    await open('/reports', /^Reports$/)
    const stops = marksOf('Morning Post')
      .getAllByRole('button')
      .filter(({ tabIndex }) => tabIndex === 0)
    expect(stops).toHaveLength(1)
  })

  it('says what only a report has and what it leaves out, with links', async () => {
    await open('/reports', /^Reports$/)
    const notes = rows().map((row) => row.textContent)
    expect(notes.some((text) => text.includes('Only here'))).toBe(true)
    expect(screen.getAllByText('Leads with')).toHaveLength(3)
  })

  it('says what is shared in words, and that rewording is not searched for', async () => {
    const { user } = await open('/reports', /^Reports$/)
    const shared = within(screen.getByRole('region', { name: 'Shared wording' }))
    expect(shared.getByText(/Rewording is not searched for/)).toBeVisible()
    await user.click(shared.getByText(/shared run/))
    expect(shared.getByText('9 words in a row, quoted')).toBeVisible()
    expect(shared.getByRole('link', { name: 'H and M side by side' })).toHaveAttribute(
      'href',
      '/reports/harbour/morning',
    )
  })

  it('opens a shared run in both its places from the address', async () => {
    const { user, address } = await open('/reports?run=run-harbour-morning-1', /^Reports$/)
    const places = within(await screen.findByRole('region', { name: 'Shared wording in both places' }))
    expect(places.getAllByText(/quoted speech; body, paragraph/)).toHaveLength(2)
    await user.click(places.getByRole('button', { name: 'Close' }))
    expect(address()).toBe('/reports')
  })

  it('says who speaks in them: whom most reports credit, with a table that leads to the evidence', async () => {
    const { user } = await open('/reports', /^Reports$/)
    const speak = within(screen.getByRole('region', { name: 'Who speaks in them' }))
    expect(speak.getByText(/2 of 3 reports credit Lind.*not many confirmations/)).toBeVisible()
    expect(await speak.findByRole('img', { name: /into each report/ })).toBeInTheDocument()
    const lind = within(speak.getByRole('row', { name: /^Lind/ }))
    expect(lind.getAllByRole('button')).toHaveLength(2)
    await user.click(lind.getByRole('button', { name: /^Lind in Morning Post/ }))
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toHaveTextContent('CreditLind')
  })

  it('gives the strips as tables when asked', async () => {
    const { user } = await open('/reports', /^Reports$/)
    await user.click(screen.getByText('The strips as tables'))
    const table = await screen.findByRole('table', { name: /The Courier/ })
    expect(within(table).getByText('How long did the talks last?')).toBeVisible()
  })

  it('says so when the filter leaves nothing, and clears it', async () => {
    const { user, address } = await open('/reports?words=zeppelin', /^Reports$/)
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(address()).toBe('/reports'))
  })

  it('stands with one report, with many, and without any detail', async () => {
    const value = { kind: 'wording', words: 'x' } as const
    const { unmount } = await open('/reports', /^Reports$/, makeTalks({ reports: 1 }))
    expect(rows()).toHaveLength(1)
    unmount()
    const many = makeTalks({ reports: 26, details: [makeDetail([makeAccount('a', value)])] })
    await open('/reports', /^Reports$/, many)
    expect(rows()).toHaveLength(26)
  })
})

describe('the page of a report', () => {
  it('gives its bibliography, what is not known as unknown', async () => {
    await open('/reports/courier', /The Courier/)
    expect(document.title).toContain('The Courier')
    const value = (term: string) => screen.getByText(term, { selector: 'dt' }).nextElementSibling
    expect(value('Retrieved')).toHaveTextContent('unknown')
    expect(value('Credits')).toHaveTextContent('unknown')
    expect(value('Written from')).toHaveTextContent(/after the talks.*its own words/)
  })

  it('leads to the report in a new tab', async () => {
    await open('/reports/morning', /Morning Post/)
    const link = screen.getByRole('link', { name: /opens in a new tab/ })
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', expect.stringContaining('noopener'))
  })

  it('has a lane for each issue by its title', async () => {
    await open('/reports/morning', /Morning Post/)
    const strip = screen.getByRole('region', { name: /^Where its \d+ details stand$/ })
    expect(within(strip).getByText('The meeting')).toBeInTheDocument()
    expect(within(strip).getByText('Ferries')).toBeInTheDocument()
  })

  it('says what it leads with, what it alone has, and what it leaves out', async () => {
    await open('/reports/harbour', /Harbour News/)
    expect(screen.getByRole('heading', { name: 'Leads with' })).toBeVisible()
    expect(screen.getByRole('heading', { name: /Only here: \d+ detail/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: /Leaves out: \d+ detail/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: /before it happened/ })).toBeVisible()
  })

  it('says where it differs from itself, and folds what it says in other words alone', async () => {
    const told = (id: string, words: string, at: number, fields = {}) =>
      makeAccount('a', { kind: 'wording', words }, { id, at, ...fields })
    const twice = makeTalks({
      details: [
        makeDetail(
          [told('hedged', 'the boats run', 450, { hedge: 'expected' }), told('bare', 'the boats run', 10)],
          { question: 'Do the boats run?' },
        ),
        makeDetail([told('one', 'a parley', 500), told('other', 'talks', 12)], {
          question: 'What is it called?',
          wordingSort: 'term',
        }),
      ],
    })
    const { user, address } = await open('/reports/a', /Harbour News/, twice)
    const self = within(screen.getByRole('region', { name: 'Where it differs from itself' }))
    expect(self.getByText(/firmness; .*without the hedge/)).toBeVisible()
    expect(self.getByText('a parley')).not.toBeVisible()
    await user.click(self.getByText('1 detail in other words alone'))
    expect(self.getByText('a parley')).toBeVisible()
    await user.click(self.getByRole('button', { name: 'talks' }))
    expect(address()).toBe('/reports/a?evidence=other')
  })

  it('has nothing of the kind where it does not', async () => {
    await open('/reports/courier', /The Courier/)
    const self = within(screen.getByRole('region', { name: 'Where it differs from itself' }))
    expect(self.getByText('Nowhere, in these details.')).toBeVisible()
    expect(self.queryByText(/in other words alone/)).toBe(null)
  })

  it('leads to the page of the two with each other report, under the filter', async () => {
    await open('/reports/harbour?issue=ferries', /Harbour News/)
    expect(screen.getByRole('link', { name: 'Morning Post: the two side by side' })).toHaveAttribute(
      'href',
      '/reports/harbour/morning?issue=ferries',
    )
  })

  it('tells what it shares with each other report, and nothing of what others share', async () => {
    const { unmount } = await open('/reports/harbour', /Harbour News/)
    expect(screen.getByText('shares 9 words in a row, quoted')).toBeVisible()
    unmount()
    await open('/reports/courier', /The Courier/)
    expect(screen.queryByText(/in a row/)).not.toBeInTheDocument()
  })

  it('counts the report in when the filter leaves it out, and says so', async () => {
    await open('/reports/courier?report=harbour,morning', /The Courier/)
    expect(screen.getByText(/not among those chosen/)).toBeVisible()
    expect(marksOf('The Courier').getAllByRole('button').length).toBeGreaterThan(0)
  })

  it('says that a headline is not in the text held', async () => {
    const untitled = makeTalks({
      reports: [makeReport({ headline: null }), makeReport({ id: 'b', outlet: 'b' })],
    })
    await open('/reports/a', /Harbour News/, untitled)
    expect(screen.getByText('Headline').nextElementSibling).toHaveTextContent('text incomplete')
  })

  it('says clearly when there is no such report, with the way back', async () => {
    await open('/reports/nope', /no such report/)
    expect(screen.getByText(/no report with the id “nope”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'See all reports' })).toHaveAttribute('href', '/reports')
  })
})

describe('the page of two reports', () => {
  it('has every finding between the two, with the values of both and why', async () => {
    await open('/reports/morning/courier', /Morning Post and The Courier/)
    const table = within(screen.getByRole('region', { name: 'Details: compatible' }))
    const row = table.getByRole('rowheader', { name: 'How long did the talks last?' }).closest('tr')
    expect(row).toHaveTextContent(/more than four hours.*five hours.*ranges overlap/)
  })

  it('has what only the one and what only the other tells', async () => {
    await open('/reports/morning/courier', /Morning Post and The Courier/)
    expect(screen.getByRole('heading', { name: /Of the two only Morning Post/ })).toBeVisible()
    expect(screen.getByRole('heading', { name: /Of the two only The Courier/ })).toBeVisible()
  })

  it('has the wording that the two share, in both places', async () => {
    await open('/reports/harbour/morning', /Harbour News and Morning Post/)
    expect(screen.getByRole('heading', { name: '1 shared run' })).toBeVisible()
    expect(screen.getByText('9 words in a row, quoted')).toBeVisible()
  })

  it('leads on to any other two', async () => {
    await open('/reports/harbour/morning', /Harbour News and Morning Post/)
    const choices = within(screen.getByRole('navigation', { name: 'Which two reports' }))
    expect(choices.getByRole('link', { name: 'H Harbour News' })).toHaveAttribute('aria-current', 'page')
    const [one, other] = choices.getAllByRole('link', { name: 'C The Courier' })
    expect(one).toHaveAttribute('href', '/reports/courier/morning')
    expect(other).toHaveAttribute('href', '/reports/harbour/courier')
  })

  it.each([
    ['/reports/harbour/nope', /no report with the id “nope”/],
    ['/reports/harbour/harbour', /one report twice/],
  ])('says clearly what is wrong with %s', async (path, words) => {
    await open(path, /no such two reports/)
    expect(screen.getByText(words)).toBeVisible()
    expect(screen.getByRole('link', { name: 'See all reports' })).toBeVisible()
  })
})
