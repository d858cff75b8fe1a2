import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
import { excerpt } from '../support/rawTalks'
import { bentTalks } from '../support/rawTexts'
import { renderApp } from '../support/renderApp'
import { makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks, reportIds } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/collation/Collation'
import '../../src/views/compare/DetailFoot'
import '../../src/views/compare/DetailPage'
import '../../src/views/compare/Grounds'
import '../../src/views/compare/LengthLines'
import '../../src/views/compare/PlaceTree'
import '../../src/views/compare/TimesFigure'
import '../../src/views/compare/TypedValue'

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

async function open(path: string, of: Talks = talks) {
  const app = renderApp({ talks: of, path })
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
    expect(first).toHaveTextContent('Foreign ministry of Norland the foreign ministry of Norland said')
    expect(first).toHaveTextContent('Value5 May 2031; resolved from page date')
    expect(first).toHaveTextContent('Hedgeexpected')
    expect(first).toHaveTextContent(/body 1; \d+–\d+/)
  })

  it('says who is silent, and how', async () => {
    await open('/compare/begin')
    expect(screen.getByText('The others')).toBeVisible()
    expect(screen.getAllByText('not mentioned').length).toBeGreaterThan(0)
  })

  it('counts the voices beside the reports, and says where nobody is credited', async () => {
    const { unmount } = await open('/compare/day')
    expect(screen.getByText(/3 reports, 2 values; 1 named voice; 2 credit nobody/)).toBeVisible()
    unmount()
    await open('/compare/length')
    const [current] = screen.getAllByText(/2 reports, 2 values/)
    expect(current).toHaveTextContent('2 reports, 2 values; 1 named voice; 1 credits nobody')
  })

  it('draws places one in another, and a report that names two at both', async () => {
    const twice = bentTalks((raw) => {
      const place = raw.details.find(({ id }: { id: string }) => id === 'place')
      place.accounts.push({
        ...place.accounts[1],
        id: 'place.morning.2',
        value: { kind: 'place', place: 'port-amity', words: 'Port Amity' },
        excerpt: excerpt('morning', 'Port Amity'),
      })
    })
    await open('/compare/place', twice)
    const tree = within(await screen.findByRole('region', { name: 'Places, one in another' }))
    const [outer, inner] = tree.getAllByRole('listitem')
    expect(outer?.firstElementChild?.nextElementSibling).toHaveTextContent(/^HMC$/)
    expect(inner).toHaveTextContent('The Customs House M')
  })

  it('draws times on one axis', async () => {
    await open('/compare/day')
    expect(
      await screen.findByRole('img', {
        name: 'Harbour News: 5 May 2031; Morning Post: 5 May 2031, afternoon; The Courier: 5 May 2031',
      }),
    ).toBeVisible()
  })

  it('draws counts on one axis where they are ranges', async () => {
    const counted = makeTalks({
      details: [
        makeDetail(
          [
            makeAccount('a', { kind: 'quantity', amount: 30, qualifier: 'over', words: 'more than 30' }),
            makeAccount('b', { kind: 'quantity', amount: 40, qualifier: 'about', words: 'some 40' }),
          ],
          { id: 'ships', question: 'How many ships lay idle?' },
        ),
      ],
    })
    await open('/compare/ships', counted)
    expect(
      await screen.findByRole('img', { name: 'Harbour News: more than 30; Morning Post: 35 up to 45' }),
    ).toBeVisible()
  })

  it('says what a finding rests on in this detail: why choices exclude one another, why they are put together', async () => {
    const grounded = makeTalks({
      details: [
        makeDetail(
          [
            makeAccount('a', { kind: 'text', group: 'calm', words: 'a calm sea' }),
            makeAccount('b', { kind: 'text', group: 'calm', words: 'still water' }),
          ],
          {
            id: 'sea',
            question: 'How was the sea?',
            choices: [{ id: 'calm', label: 'calm', reason: 'Both say that nothing moved.' }],
            exclusive: true,
            exclusiveReason: 'No sea is two things.',
            textReason: 'No type holds the state of a sea.',
            note: 'It was in May.',
          },
        ),
      ],
    })
    await open('/compare/sea', grounded)
    expect(await screen.findByText(/The choices exclude one another: No sea is two things/)).toBeVisible()
    expect(screen.getByText(/Paraphrased by us: No type holds/)).toBeVisible()
    expect(screen.getByText(/Both say that nothing moved/)).toHaveTextContent('Put together as calm')
    expect(screen.getByText('It was in May.')).toBeVisible()
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
      within(screen.getByText('In their words').parentElement ?? document.body).getByRole('link', {
        name: 'How is the name of the ambassador of Norland printed?',
      }),
    ).toBeVisible()
  })

  it('leads to the neighbours that the filter leaves', async () => {
    await open('/compare/idle?issue=ferries')
    expect(screen.getByText('1 of 2')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '/compare/only?issue=ferries')
    expect(screen.queryByRole('link', { name: 'Previous' })).toBe(null)
  })

  it('leads to what is related: issue, events, people, sides, and the details before and after', async () => {
    await open('/compare/head-norland')
    const related = within(screen.getByRole('region', { name: 'Related' }))
    const leads = (name: string) => related.getByRole('link', { name }).getAttribute('href')
    expect(leads('The meeting')).toBe('/issues/meeting')
    expect(leads('Ada Brook')).toBe('/people/brook')
    expect(leads('Norland')).toBe('/delegations')
    expect(leads('Where were the talks held?')).toBe('/compare/place')
    expect(leads('How is the name of the ambassador of Norland printed?')).toBe('/compare/name-brook')
  })

  it('leads from a quotation to its statement, and from a voice to who it is', async () => {
    await open('/compare/only')
    const related = within(screen.getByRole('region', { name: 'Related' }))
    expect(related.getByRole('link', { name: 'about nothing else' })).toHaveAttribute(
      'href',
      '/quotations/nothing-else',
    )
    const voices = within(screen.getByRole('region', { name: 'Voices' }))
    expect(voices.getByText('2 reports, 1 speaker')).toBeVisible()
    expect(voices.getByRole('link', { name: 'Lind' })).toHaveAttribute('href', '/people/lind')
  })

  it('leads to the event at which it happens', async () => {
    await open('/compare/begin')
    const related = within(screen.getByRole('region', { name: 'Related' }))
    expect(related.getByRole('link', { name: 'The talks in Port Amity' })).toHaveAttribute(
      'href',
      '/timeline#event-second-round',
    )
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

describe('the page of a detail in other talks', () => {
  const term = (report: string, words: string) => makeAccount(report, { kind: 'wording', words })
  const called = { id: 'called', question: 'What is it called?', wordingSort: 'term' } as const
  const cards = () => within(screen.getByRole('region', { name: 'Accounts' })).queryAllByRole('article')

  it('tells of a detail that none reports how each is silent, and draws and places nothing', async () => {
    const silences = [
      { report: 'a', kind: 'before it happened' },
      { report: 'b', kind: 'not mentioned' },
    ] as const
    const of = makeTalks({ reports: 2, details: [makeDetail([], { ...called, silences: [...silences] })] })
    await open('/compare/called', of)
    expect(screen.getAllByText('none reports it').length).toBeGreaterThan(0)
    expect(screen.getByText('No report has it.')).toBeVisible()
    expect(cards()).toEqual([])
    const silent = screen.getByText('The reports').parentElement
    expect(silent).toHaveTextContent(/A\s*before it happened/)
    expect(silent).toHaveTextContent(/B\s*not mentioned/)
    expect(screen.queryByRole('region', { name: 'Where each stands' })).toBe(null)
  })

  it('has nothing to compare in one report, and says so', async () => {
    await open(
      '/compare/called',
      makeTalks({ reports: 1, details: [makeDetail([term('a', 'parley')], called)] }),
    )
    expect(cards()).toHaveLength(1)
    expect(screen.getByText(/there is nothing to compare it with/)).toBeVisible()
    expect(screen.queryByText('The others')).toBe(null)
    expect(screen.queryByRole('link', { name: /Previous|Next/ })).toBe(null)
  })

  it('sets two reports side by side', async () => {
    const of = makeTalks({
      reports: 2,
      details: [makeDetail([term('a', 'parley'), term('b', 'talks')], called)],
    })
    await open('/compare/called', of)
    expect(cards().map((card) => card.textContent)).toEqual([
      expect.stringContaining('parley'),
      expect.stringContaining('talks'),
    ])
    expect(screen.getAllByText('worded differently').length).toBeGreaterThan(0)
  })

  it('sets 26 reports side by side, each at its place', async () => {
    const ids = [...reportIds, ...Array.from({ length: 21 }, (_, index) => `r${index + 6}`)]
    const of = makeTalks({
      reports: 26,
      details: [
        makeDetail(
          ids.map((id) => term(id, 'parley')),
          called,
        ),
      ],
    })
    await open('/compare/called', of)
    expect(cards()).toHaveLength(26)
    expect(screen.getByText(/26 reports, 1 wording; none credits anybody/)).toBeVisible()
    const strips = screen.getByRole('region', { name: 'Where each stands' })
    expect(within(strips).getAllByRole('img')).toHaveLength(26)
  })

  it('keeps a value of 400 characters whole, and words from right to left apart from what is around them', async () => {
    const long = 'ferries '.repeat(50).trim()
    const of = makeTalks({
      reports: 2,
      details: [makeDetail([term('a', long), term('b', 'محادثات')], called)],
    })
    await open('/compare/called', of)
    expect(within(cards()[0] ?? document.body).getByText(long)).toBeVisible()
    expect(within(cards()[1] ?? document.body).getByText('محادثات').tagName).toBe('BDI')
  })

  it('leads from what is a printing to the statement, where the detail asks about none', async () => {
    const { statement } = makeQuotation([makePrinting('a', 'about ferries')], {
      id: 'said',
      title: 'on boats',
    })
    const [printing] = statement.printings
    const account = makeAccount('a', { kind: 'wording', words: 'about ferries' }, { printing: printing?.id })
    await open(
      '/compare/called',
      makeTalks({ statements: [statement], details: [makeDetail([account], called)] }),
    )
    const related = within(screen.getByRole('region', { name: 'Related' }))
    expect(related.getByRole('link', { name: 'on boats' })).toHaveAttribute('href', '/quotations/said')
  })
})
