import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { rawAccount, rawSilence, type RawReport } from '../support/rawTalks'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { bendTo } from '../support/rawVariants'
import { makeTalks } from '../support/talks'

// Loaded beforehand, so that no test waits for them.
import '../../src/evidence/EvidencePanel'
import '../../src/views/delegations/Delegations'
import '../../src/views/delegations/Voices'

async function open({ talks = bentTalks(), path = '/delegations' } = {}) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: 'Delegations' })
  return { ...app, user: userEvent.setup() }
}

const side = (name: string) => screen.getByRole('region', { name })
const fieldsOf = (name: string) =>
  within(side(name))
    .getAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent)
const field = (of: string, name: string) => {
  const heading = within(side(of)).getByRole('heading', { level: 3, name })
  if (heading.parentElement === null) throw new Error(`no field ${name}`)
  return heading.parentElement
}
const headRows = (of: string) =>
  within(screen.getByRole('region', { name: `Head of ${of}, by report` }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)

describe('the Delegations', () => {
  it('shows a card a side, with the same fields in the same order', async () => {
    await open()
    await within(side('Norland')).findByRole('heading', { name: 'Coming and going' })
    expect(fieldsOf('Norland')).toEqual(fieldsOf('Sudria'))
    expect(fieldsOf('Norland')).toEqual(
      expect.arrayContaining([
        'Head',
        'Members',
        'Spokespersons',
        'Statements',
        'Positions',
        'Coming and going',
      ]),
    )
  })

  it('says in its head how many sides and people there are', async () => {
    await open()
    expect(screen.getByText(/2 sides, 3 people$/)).toBeVisible()
  })

  it('prints the name of a head as each report prints it, and marks the one that is otherwise', async () => {
    await open()
    expect(headRows('Norland')).toEqual([
      expect.stringMatching(/^HAda Brook(?!.*otherwise)/),
      expect.stringMatching(/^MAda Brook(?!.*otherwise)/),
      expect.stringMatching(/^CAda Bruck \(printed otherwise than in other reports\)/),
    ])
  })

  it('tells a plan from what was done', async () => {
    await open()
    expect(headRows('Norland')).toEqual([
      expect.stringContaining('planned'),
      expect.stringContaining('done'),
      expect.stringContaining('done'),
    ])
    expect(within(side('Norland')).getByText('planned in 1, done in 2')).toBeVisible()
  })

  it('shows the kind of silence of a report that does not tell who led', async () => {
    const talks = bentTalks((raw) => {
      const head = raw.details.find(({ id }: { id: string }) => id === 'head-norland')
      head.accounts = head.accounts.slice(1)
      head.silences = [rawSilence('harbour', 'before it happened')]
    })
    await open({ talks })
    expect(headRows('Norland')[0]).toContain('before it happened')
  })

  it('leads from the head to who led, and to the name, each with its finding', async () => {
    await open()
    const card = within(side('Norland'))
    expect(card.getByRole('link', { name: 'who led: agree' })).toHaveAttribute(
      'href',
      '/compare/head-norland',
    )
    expect(card.getByRole('link', { name: 'name: worded differently' })).toHaveAttribute(
      'href',
      '/compare/name-brook',
    )
  })

  it('leads from a person to all that is told of that person', async () => {
    await open()
    expect(within(field('Norland', 'Spokespersons')).getByRole('link', { name: 'Ivo Lind' })).toHaveAttribute(
      'href',
      '/people/lind',
    )
  })

  it('opens the evidence of a name as printed', async () => {
    const { user, address } = await open()
    await user.click(within(side('Norland')).getByRole('button', { name: 'Ada Bruck' }))
    await waitFor(() => expect(address()).toBe('/delegations?evidence=name-brook.courier'))
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toBeVisible()
  })

  it('shows a statement with its speaker, each report that prints it a step from its words', async () => {
    const { user, address } = await open()
    const statements = within(field('Norland', 'Statements'))
    expect(
      statements.getByRole('link', { name: '“We will speak about ferries, and about nothing …”' }),
    ).toHaveAttribute('href', '/quotations/nothing-else')
    expect(statements.getByRole('link', { name: 'Ivo Lind' })).toBeVisible()
    await user.click(statements.getByRole('button', { name: /^M: evidence for the statement/ }))
    await waitFor(() => expect(address()).toBe('/delegations?evidence=p.morning'))
  })

  it('names the fullest title, who prints it and who shortens it', async () => {
    const titled = (report: RawReport, words: string) =>
      rawAccount(`title-brook.${report}`, report, { kind: 'wording' }, [words])
    const talks = bentTalks((raw) => {
      const source = raw.details.find(({ id }: { id: string }) => id === 'name-brook')
      raw.details.push({
        ...structuredClone(source),
        id: 'title-brook',
        question: 'Which title has the head of Norland?',
        wordingOf: undefined,
        wordingSort: 'title',
        accounts: [titled('harbour', 'Ambassador Ada Brook'), titled('morning', 'Ada Brook')],
        silences: [rawSilence('courier', 'not mentioned')],
      })
      raw.people.find(({ id }: { id: string }) => id === 'brook').titleDetail = 'title-brook'
    })
    await open({ talks })
    expect(field('Norland', 'Head')).toHaveTextContent(/Fullest title: H.* Ambassador Ada Brook Shorter in M/)
  })

  it('names everyone on whose word something is told, with the reports, at the place that a link leads to', async () => {
    await open({ path: '/delegations#voices' })
    const voices = await screen.findByRole('region', { name: /^\w+ voices? on whose word/ })
    expect(
      within(voices)
        .getAllByRole('listitem')
        .map((line) => line.textContent),
    ).toContain('Ivo Lind HM')
    await waitFor(() => expect(within(voices).getByRole('heading')).toHaveFocus())
  })

  it('says of a statement that it stands without quotation marks', async () => {
    const talks = bentTalks((raw) => {
      for (const printing of raw.statements[0].printings) printing.marks = false
    })
    await open({ talks })
    expect(field('Norland', 'Statements')).toHaveTextContent('without quotation marks')
  })

  it('gives both sides the same issues, the one without a position too', async () => {
    await open()
    expect(field('Norland', 'Positions')).toHaveTextContent(
      /Ferries ?raises wants to speak about ferries alone H/,
    )
    expect(field('Sudria', 'Positions')).toHaveTextContent(/Ferries ?not in these reports/)
  })

  it('says in words what no report tells', async () => {
    await open()
    expect(field('Sudria', 'Members')).toHaveTextContent('not named in these reports')
    expect(field('Sudria', 'Spokespersons')).toHaveTextContent('not named in these reports')
    expect(field('Sudria', 'Statements')).toHaveTextContent('none quoted in these reports')
    expect(field('Sudria', 'Coming and going')).toHaveTextContent('not told in these reports')
  })

  it('tells who came and went, and what nobody tells of it', async () => {
    const talks = bentTalks((raw) => {
      const moves = ['arrive', 'leave'].map((verb) => ({
        id: verb,
        question: `When did Norland ${verb}?`,
        label: `When they ${verb}`,
        issue: 'meeting',
        scope: 'these talks',
        kind: 'wording',
        searchWords: [],
        accounts:
          verb === 'arrive'
            ? [rawAccount('arrive.morning', 'morning', { kind: 'wording' }, ['from 9.30 am'])]
            : [],
        silences: ['harbour', 'courier', ...(verb === 'arrive' ? [] : ['morning'])].map((id) => ({
          report: id,
          kind: 'not mentioned',
        })),
      }))
      raw.details.push(...moves)
      raw.delegations[0].movementDetails = ['arrive', 'leave']
    })
    await open({ talks })
    expect(field('Norland', 'Coming and going')).toHaveTextContent(
      /When they arrive from 9\.30 am M.*no report tells: When they leave/,
    )
  })

  it('keeps to the chosen reports', async () => {
    await open({ path: '/delegations?report=harbour,courier' })
    expect(headRows('Norland')).toEqual([expect.stringMatching(/^H/), expect.stringMatching(/^C/)])
    const statements = within(field('Norland', 'Statements'))
    expect(statements.queryByRole('button', { name: /^M: evidence/ })).toBeNull()
    expect(statements.getByRole('button', { name: /^H: evidence/ })).toBeVisible()
  })

  it('says so when the filter leaves no tracked issue', async () => {
    await open({ path: '/delegations?issue=meeting' })
    expect(field('Norland', 'Positions')).toHaveTextContent('no tracked issue is left under this filter')
  })

  it('keeps the sides and their people where the filter leaves no detail, says so, and clears it', async () => {
    const { user, address } = await open({ path: '/delegations?words=nosuchword' })
    expect(screen.getByText(/No detail is left under this filter/)).toBeVisible()
    expect(field('Norland', 'Positions')).toHaveTextContent('no tracked issue is left under this filter')
    expect(headRows('Norland')).toHaveLength(3)
    await user.click(screen.getByRole('button', { name: 'Clear the filter' }))
    await waitFor(() => expect(address()).toBe('/delegations'))
  })

  it('shows people outside the delegations on cards of their own, with what they are to the talks', async () => {
    const talks = bentTalks((raw) => {
      raw.people.push({
        id: 'mare',
        name: 'Tessa Mare',
        role: 'other',
        relation: 'mediates between the sides',
        accounts: ['day.morning'],
      })
    })
    await open({ talks })
    const others = screen.getByRole('region', { name: /^Others who matter/ })
    expect(within(others).getByRole('listitem')).toHaveTextContent(/Tessa Mare.*mediates between the sides M/)
  })

  it('stands with three sides', async () => {
    const talks = bentTalks((raw) =>
      raw.delegations.push({ id: 'estmark', name: 'Estmark', movementDetails: [] }),
    )
    await open({ talks })
    expect(fieldsOf('Estmark')).toEqual(fieldsOf('Norland'))
  })

  it('says so when the file names no side', async () => {
    await open({ talks: bentTalks((raw) => bendTo('no delegations', raw)) })
    expect(screen.getByText('The data file names no delegation.')).toBeVisible()
  })

  it('stands without details and statements', async () => {
    await open({ talks: makeTalks() })
    expect(field('Norland', 'Statements')).toHaveTextContent('none quoted in these reports')
  })
})
