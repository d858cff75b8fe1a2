import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { bentTalks } from '../support/rawTexts'
import { renderApp } from '../support/renderApp'

/** The sample talks with a second length in the family of the first: the stay, which one report gives. */
const talks = bentTalks((raw) => {
  const [length] = raw.details.filter(({ id }: { id: string }) => id === 'length')
  raw.details.push({
    ...length,
    id: 'stay',
    question: 'How long did the delegation of Norland stay?',
    setApart: 'the stay in the building',
    accounts: [
      {
        ...length.accounts[1],
        id: 'stay.courier',
        value: { kind: 'duration', qualifier: 'vague', unit: 'hour', words: 'five hours in talks' },
      },
    ],
    silences: [
      { report: 'harbour', kind: 'before it happened' },
      { report: 'morning', kind: 'not mentioned' },
    ],
  })
})

async function open(path: string) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: /\?$|no such/ }, { timeout: 15_000 })
  return { ...app, user: userEvent.setup() }
}

describe('the page of a detail', () => {
  it('asks its question as the heading and in the title of the document', async () => {
    await open('/compare/day')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('On which day were the talks held?')
    expect(document.title).toContain('On which day were the talks held?')
  })

  it('leads back to all details and to the issue, under the filter', async () => {
    await open('/compare/day?report=harbour,morning')
    const trail = within(screen.getByRole('navigation', { name: 'Trail' }))
    expect(trail.getByRole('link', { name: 'Compare' })).toHaveAttribute(
      'href',
      '/compare?report=harbour,morning',
    )
    expect(trail.getByRole('link', { name: 'The meeting' })).toHaveAttribute(
      'href',
      '/issues/meeting?report=harbour,morning',
    )
  })

  it('gives the finding with the rule that made it', async () => {
    await open('/compare/place')
    expect(screen.getByText('One place lies in the other.')).toBeVisible()
    expect(screen.getAllByText('compatible').length).toBeGreaterThan(0)
  })

  it('sets the accounts side by side: words, credit, hedge, firmness, place', async () => {
    await open('/compare/day')
    const accounts = within(screen.getByRole('region', { name: 'Accounts' })).getAllByRole('article')
    expect(accounts).toHaveLength(3)
    const [first] = accounts
    if (!first) throw new Error('no account')
    expect(first).toHaveTextContent('on Monday')
    expect(first).toHaveTextContent('Foreign ministry of Norland')
    expect(first).toHaveTextContent('Hedgeexpected')
    expect(first).toHaveTextContent(/body 1; \d+–\d+/)
  })

  it('says who is silent, and how', async () => {
    await open('/compare/begin')
    expect(screen.getByText('The others')).toBeVisible()
    expect(screen.getAllByText('not mentioned').length).toBeGreaterThan(0)
  })

  it('keeps its family apart: each with its own finding, lengths drawn on one scale', async () => {
    await open('/compare/length')
    const family = within(screen.getByRole('region', { name: 'The family “How long?”' }))
    expect(family.getByRole('heading', { name: /the talks themselves/ })).toBeVisible()
    expect(family.getByRole('link', { name: 'the stay in the building' })).toHaveAttribute(
      'href',
      '/compare/stay',
    )
    expect(family.getByText('compatible')).toBeVisible()
    expect(family.getByText('one report only')).toBeVisible()
    // What is drawn comes after the content.
    expect(
      await family.findByRole('img', { name: 'Morning Post: more than 4 h; The Courier: 4.5 up to 5.5 h' }),
    ).toBeVisible()
    expect(family.getByRole('img', { name: 'The Courier: no bounds' })).toBeVisible()
  })

  it('has the lengths as a table behind the chart', async () => {
    const { user } = await open('/compare/length')
    await user.click(await screen.findByText('As a table'))
    const table = within(screen.getByRole('table'))
    expect(
      table.getByRole('row', { name: /the talks themselves.*more than four hours.*more than 4 h/ }),
    ).toBeVisible()
  })

  it('names the aspects in which the accounts part, with who', async () => {
    await open('/compare/head-norland')
    const parting = within(screen.getByRole('region', { name: 'Where they part' }))
    expect(parting.getByText('firmness').nextElementSibling).toHaveTextContent(/H plannedM\s?C done/)
  })

  it('lists the rows on its wording', async () => {
    await open('/compare/head-norland')
    expect(
      screen.getByRole('link', { name: 'How is the name of the ambassador of Norland printed?' }),
    ).toBeVisible()
  })

  it('leads to the neighbours that the filter leaves', async () => {
    await open('/compare/idle?issue=ferries')
    expect(screen.getByText('1 of 2')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/compare/only?issue=ferries')
    expect(screen.queryByRole('link', { name: 'Previous' })).toBe(null)
  })

  it('says that an id is unknown, and leads back', async () => {
    await open('/compare/nope')
    expect(screen.getByText(/no detail with the id “nope”/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'Back to all details' })).toHaveAttribute('href', '/compare')
  })

  it('opens the evidence of an account', async () => {
    const { user, address } = await open('/compare/place')
    await user.click(screen.getByRole('button', { name: 'at the Customs House' }))
    expect(address()).toBe('/compare/place?evidence=place.morning')
  })
})

describe('a statement word by word', () => {
  const wordByWord = async (path: string) => {
    const { user, address } = await open(path)
    const region = await screen.findByRole('region', { name: 'Word by word' }, { timeout: 15_000 })
    return { user, address, words: within(region) }
  }

  it('takes the fullest printing as the base and tells what the other does not print', async () => {
    const { words } = await wordByWord('/compare/only')
    expect(words.getByRole('button', { name: 'M', pressed: true })).toBeVisible()
    expect(words.getByText('1 word not printed, the last')).toBeVisible()
    expect(words.getByText('shorter by 1 word, to the end')).toBeVisible()
  })

  it('turns round when another base is chosen, and keeps it in the address', async () => {
    const { user, address, words } = await wordByWord('/compare/only')
    await user.click(words.getByRole('button', { name: 'H', pressed: false }))
    expect(address()).toBe('/compare/only?base=harbour')
    expect(words.getByText('1 word more')).toBeVisible()
  })

  it('prints every word under its report, with the number of the word', async () => {
    const { words } = await wordByWord('/compare/only')
    const [line] = words.getAllByRole('table')
    if (!line) throw new Error('no line')
    expect(within(line).getAllByText('ferries,').length + within(line).getAllByText('ferries').length).toBe(2)
    expect(within(line).getByRole('columnheader', { name: '1' })).toBeVisible()
  })

  it('says how the reports that do not print it are silent', async () => {
    const { words } = await wordByWord('/compare/only')
    expect(words.getByText('not mentioned')).toBeVisible()
  })

  it('stands in with the fullest printing for a base that the filter hides, and says so', async () => {
    const { words } = await wordByWord('/compare/only?base=morning&report=harbour,courier')
    expect(words.getByText(/not among the printings shown here/)).toBeVisible()
    expect(words.getByRole('button', { name: 'H', pressed: true })).toBeVisible()
  })
})
