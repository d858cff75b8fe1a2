import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { excerpt } from '../support/rawTalks'
import { makePrinting, makeQuotation, makeTalks } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/views/compare/Compare'
import '../../src/collation/Collation'
import '../../src/views/quotations/QuotationEntries'
import '../../src/views/quotations/QuotationPage'
import '../../src/views/quotations/Quotations'
import '../../src/evidence/EvidencePanel'

/** The sample talks with a second statement, which one report prints. */
const talks = bentTalks((raw) => {
  raw.statements.push({
    id: 'would-say',
    title: 'on the outcome',
    speaker: 'brook',
    occasion: 'after the talks',
    when: null,
    issues: ['meeting'],
    printings: [
      {
        id: 'p.courier',
        report: 'courier',
        excerpt: excerpt('courier', 'Neither side would say'),
        marks: false,
      },
    ],
  })
})

async function open(path: string, given: Talks = talks) {
  const app = renderApp({ talks: given, path })
  await screen.findByRole('heading', { level: 1 }, { timeout: 15_000 })
  await waitFor(() => expect(screen.queryByText('Aligning the printings')).toBe(null), { timeout: 15_000 })
  return { ...app, user: userEvent.setup() }
}

const list = () => within(screen.getByRole('navigation', { name: 'Statements' }))
const statement = () => within(screen.getByRole('article', { name: 'about nothing else' }))

describe('all quotations', () => {
  it('stand under Compare, beside its details, under the same filter', async () => {
    await open('/quotations?report=harbour,morning')
    const views = within(screen.getByRole('navigation', { name: 'Views' }))
    expect(views.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page')
    const sides = within(screen.getByRole('navigation', { name: 'Compare' }))
    expect(sides.getByRole('link', { name: 'Quotations' })).toHaveAttribute('aria-current', 'page')
    expect(sides.getByRole('link', { name: 'Details' })).toHaveAttribute(
      'href',
      '/compare?report=harbour,morning',
    )
  })

  it('lead there from Compare', async () => {
    await open('/compare')
    const sides = within(screen.getByRole('navigation', { name: 'Compare' }))
    expect(sides.getByRole('link', { name: 'Quotations' })).toHaveAttribute('href', '/quotations')
  })

  it('are listed by speaker, each by its own first words', async () => {
    await open('/quotations')
    expect(
      list()
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ivo Lind Norland', 'Ada Brook Norland'])
    expect(list().getByRole('link', { name: '“We will speak about ferries, and about …”' })).toHaveAttribute(
      'href',
      '/quotations/nothing-else',
    )
    expect(list().getByRole('link', { name: 'Neither side would say' })).toBeVisible()
  })

  it('show each printing with its relation to the fullest', async () => {
    await open('/quotations')
    expect(statement().getByText('base')).toBeVisible()
    expect(statement().getByText('1 word not printed, the last')).toBeVisible()
    expect(statement().getByText('1 word not printed')).toBeVisible()
    expect(statement().getByText('not mentioned')).toBeVisible()
  })

  it('say how many speakers stand behind the reports that print it', async () => {
    await open('/quotations')
    expect(statement().getByText(/2 reports, 1 speaker$/)).toHaveTextContent(
      'Ivo Lind · to reporters, on the Friday before the talks · 2 reports, 1 speaker',
    )
    const [, single] = screen.getAllByRole('article')
    expect(single).not.toHaveTextContent(/1 report, 1 speaker/)
  })

  it('turn round when another base is chosen, and keep it on the way to a statement', async () => {
    const { user, address } = await open('/quotations')
    const bases = within(screen.getByRole('group', { name: 'Base' }))
    expect(bases.getByRole('button', { name: 'the fullest', pressed: true })).toBeVisible()
    await user.click(bases.getByRole('button', { name: 'H' }))
    expect(address()).toBe('/quotations?base=harbour')
    expect(statement().getByText('1 word more')).toBeVisible()
    expect(list().getByRole('link', { name: /We will speak/ })).toHaveAttribute(
      'href',
      '/quotations/nothing-else?base=harbour',
    )
  })

  it('open the evidence of a printing', async () => {
    const { user, address } = await open('/quotations')
    await user.click(statement().getByRole('button', { name: 'H' }))
    expect(address()).toBe('/quotations?evidence=p.harbour')
    const evidence = within(await screen.findByRole('complementary', { name: 'Evidence' }))
    expect(evidence.getByRole('link', { name: 'Word by word' })).toHaveAttribute(
      'href',
      '/quotations/nothing-else',
    )
  })

  it('follow the filter, and count what it leaves', async () => {
    await open('/quotations?issue=meeting')
    expect(list().getByText('1 of 2 statements, under this filter')).toBeVisible()
    expect(screen.queryByRole('article', { name: 'about nothing else' })).toBe(null)
  })

  it('offer to clear a filter that leaves none', async () => {
    const { user } = await open('/quotations?finding=differ')
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(list().getAllByRole('listitem')).toHaveLength(2)
  })

  it('say that the talks have none', async () => {
    await open('/quotations', makeTalks())
    expect(screen.getByText(/These talks have no statements/)).toBeVisible()
  })

  it('say whether anybody from the table is among those quoted', async () => {
    await open('/quotations')
    expect(screen.getByText(/no head or member of a delegation is among them/)).toBeVisible()
  })
})

describe('the page of a statement', () => {
  it('is headed by its words, with who said them, where and when', async () => {
    await open('/quotations/nothing-else')
    const heading = screen.getByRole('heading', { level: 1 })
    expect(heading).toHaveTextContent('“We will speak about ferries …”')
    const speaker = within(screen.getByRole('main')).getAllByRole('link', { name: 'Ivo Lind' })
    for (const link of speaker) expect(link).toHaveAttribute('href', '/people/lind')
    expect(speaker[0]?.parentElement).toHaveTextContent(
      'Ivo Lind · to reporters, on the Friday before the talks · 2 May 2031',
    )
    expect(document.title).toContain('Ivo Lind: about nothing else')
  })

  it('is current in the list and in Compare', async () => {
    await open('/quotations/nothing-else')
    expect(list().getByRole('link', { current: 'page' })).toHaveTextContent('We will speak')
    const views = within(screen.getByRole('navigation', { name: 'Views' }))
    expect(views.getByRole('link', { current: 'page' })).toHaveTextContent('Compare')
  })

  it('tells how each prints it: relation, words, introduction, place', async () => {
    await open('/quotations/nothing-else')
    const table = within(screen.getByRole('region', { name: 'How each prints it' }))
    const row = within(table.getByRole('row', { name: /^H / }))
    expect(row.getByText('1 word not printed, the last')).toBeVisible()
    expect(row.getByText('9 words in marks')).toBeVisible()
    expect(row.getByText('spokesman Ivo Lind said')).toBeVisible()
    expect(row.getByRole('button', { name: 'body 3' })).toBeVisible()
    expect(table.getByRole('row', { name: /^C .*not mentioned/ })).toBeVisible()
  })

  it('lists the details that rest on it', async () => {
    await open('/quotations/nothing-else')
    const details = within(screen.getByRole('region', { name: 'Details of this statement' }))
    expect(
      details.getByRole('link', { name: 'What does the spokesman of Norland say is on the list?' }),
    ).toHaveAttribute('href', '/compare/only')
    expect(details.getByRole('link', { name: 'Ferries' })).toHaveAttribute('href', '/issues/ferries')
  })

  it('has nothing to set a single printing against, and says so', async () => {
    await open('/quotations/would-say')
    expect(
      screen.getByText('One printing to set word under word: there is no other to set it against.'),
    ).toBeVisible()
    expect(screen.getByText('4 words, no marks')).toBeVisible()
  })

  it('stands in with the fullest for a base that the filter hides, and says so', async () => {
    await open('/quotations/nothing-else?base=morning&report=harbour,courier')
    expect(screen.getByText(/Morning Post is not among the printings shown here/)).toBeVisible()
  })

  it('says that none of the chosen reports prints it, and how they are silent', async () => {
    const { user } = await open('/quotations/nothing-else?report=courier')
    expect(screen.getByText('None of the reports shown prints it.')).toBeVisible()
    expect(screen.getByText(/The filter leaves this statement out/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    expect(screen.getByRole('region', { name: 'Printings, word under word' })).toBeVisible()
  })

  it('says that an id is unknown, and leads back', async () => {
    await open('/quotations/nope')
    expect(screen.getByText(/no statement with the id “nope”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to all quotations' })).toHaveAttribute(
      'href',
      '/quotations',
    )
  })

  it('is led to from the page of a detail', async () => {
    await open('/compare/only')
    expect(
      await screen.findByRole('link', { name: 'The whole statement' }, { timeout: 15_000 }),
    ).toHaveAttribute('href', '/quotations/nothing-else')
  })
})

describe('other talks', () => {
  it('with 26 reports name those that print it, and count them', async () => {
    const { statement: said } = makeQuotation(
      ['a', 'b', 'c'].map((report) => makePrinting(report, 'about ferries')),
    )
    await open('/quotations', makeTalks({ reports: 26, statements: [said] }))
    expect(list().getByText('3 of 26 reports')).toBeVisible()
  })

  it('print words from right to left in columns that run the same way', async () => {
    const { statement: said } = makeQuotation(
      [makePrinting('a', 'سوف نتحدث عن العبارات'), makePrinting('b', 'سوف نتحدث عن السفن')],
      { id: 'rtl' },
    )
    await open('/quotations/rtl', makeTalks({ statements: [said] }))
    const [line] = within(screen.getByRole('region', { name: 'Printings, word under word' })).getAllByRole(
      'table',
    )
    expect(line).toHaveAttribute('dir', 'rtl')
  })
})
