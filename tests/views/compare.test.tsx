import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Account, Detail, Silence } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { credit, makeAccount, makeDetail, makeReport, makeTalks, reportIds } from '../support/talks'

// Loaded beforehand, so that no test waits for it.
import '../../src/views/compare/Focus'
import '../../src/views/compare/HiddenBase'
import '../../src/views/compare/MatrixChoices'

// The view and its parts are chunks of their own, and are slow to come when the tests have only begun.
await import('../../src/views/compare/Compare')
await import('../../src/views/compare/ColumnActions')

const talks = bentTalks()

async function open(path = '/compare', of = talks) {
  const app = renderApp({ talks: of, path })
  const grid = await screen.findByRole('grid', { name: 'Details by reports' }, { timeout: 15_000 })
  return { ...app, grid, user: userEvent.setup() }
}

/** The row that a question, or the title of an issue, heads. */
const rowOf = (name: RegExp) => {
  const row = screen.getByRole('rowheader', { name }).closest('tr')
  if (row === null) throw new Error(`no row for ${name}`)
  return row
}

describe('Compare', () => {
  it('has the reports as columns, each with the stage it is written from', async () => {
    await open()
    const names = screen.getAllByRole('columnheader').map(({ textContent }) => textContent)
    expect(names.slice(0, 2)).toEqual(['Detaila b hold together', 'Findinghow they stand'])
    expect(names[2]).toBe('H Harbour News2 May; before the talks')
  })

  it('shows value, credit and finding of a detail', async () => {
    await open()
    const row = rowOf(/How long did the talks last/)
    expect(within(row).getByRole('button', { name: /more than four hours.*Sudrian radio/ })).toBeVisible()
    expect(within(row).getByText('compatible')).toBeVisible()
    expect(within(row).getByText('2 reports, 2 values')).toBeVisible()
  })

  it('keeps the reports that do not have it, with the kind of their silence', async () => {
    await open()
    expect(within(rowOf(/How long did the talks last/)).getByText('before it happened')).toBeVisible()
  })

  it('says firmness before the credit where a row parts in it', async () => {
    await open()
    const row = rowOf(/Who led the delegation of Norland/)
    expect(within(row).getByText(/planned; own voice/)).toBeVisible()
  })

  it('folds what one report has under the line of its issue, with the count', async () => {
    const { user } = await open()
    expect(screen.queryByText('At what time did the talks begin?')).toBe(null)
    await user.click(within(rowOf(/The meeting/)).getByRole('button', { name: /one report only 2/ }))
    expect(await screen.findByText('At what time did the talks begin?')).toBeVisible()
  })

  it('keeps in the address what is unfolded', async () => {
    const { user, address } = await open()
    await user.click(within(rowOf(/The meeting/)).getByRole('button', { name: /wording 1/ }))
    await waitFor(() => expect(address()).toBe('/compare?open=meeting:wording'))
    expect(screen.getByText('How is the name of the ambassador of Norland printed?')).toBeVisible()
  })

  it('shows without unfolding what the filter asks for', async () => {
    await open('/compare?finding=one-report-only')
    expect(screen.getByText('At what time did the talks begin?')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^one report only \d/, expanded: false })).toBe(null)
  })

  it('narrows to where the reports part, and says so in the address', async () => {
    const counts = (question: string, other: number) =>
      makeDetail(
        ['a', 'b'].map((report, index) => {
          const amount = index === 0 ? 4 : other
          return makeAccount(report, { kind: 'quantity', amount, words: String(amount) })
        }),
        { question },
      )
    const { user, address } = await open(
      '/compare',
      makeTalks({ details: [counts('How many ships?', 4), counts('How many ports?', 5)] }),
    )
    await user.click(screen.getByRole('button', { name: 'Only where they part 1' }))
    await waitFor(() => expect(address()).toBe('/compare?only=parting'))
    expect(screen.getByText('How many ports?')).toBeVisible()
    expect(screen.queryByText('How many ships?')).toBe(null)
    expect(screen.getByRole('button', { name: /Only where they part/, pressed: true })).toBeVisible()
  })

  it('says when nothing is left, and clears on request', async () => {
    const app = renderApp({ talks, path: '/compare?words=zebra' })
    const user = userEvent.setup()
    expect(await screen.findByText(/No detail is left under this filter/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Show all/ }))
    expect(app.address()).toBe('/compare')
    expect(await screen.findByRole('grid')).toBeVisible()
  })

  it('opens the evidence of a cell', async () => {
    const { user, address } = await open()
    await user.click(within(rowOf(/How long did the talks last/)).getByRole('button', { name: /five hours/ }))
    await waitFor(() => expect(address()).toContain('evidence=length.courier'))
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toBeVisible()
  })
})

describe('against a base', () => {
  it('has none until the reader picks one', async () => {
    await open()
    const bases = screen.getByRole('group', { name: 'Base' })
    expect(within(bases).getByRole('button', { name: 'none', pressed: true })).toBeVisible()
  })

  it('says in every other cell how it stands to the base', async () => {
    const { user, address } = await open()
    const bases = screen.getByRole('group', { name: 'Base' })
    await user.click(within(bases).getAllByRole('button')[2] ?? bases)
    await waitFor(() => expect(address()).toMatch(/^\/compare\?base=/))
    expect(await screen.findByText('each against the base')).toBeVisible()
    expect(screen.getAllByRole('button', { name: /the base$/ }).length).toBeGreaterThan(0)
  })

  const number = (report: string, amount: number, chain: Account['chain'] = []) =>
    makeAccount(report, { kind: 'quantity', amount, words: String(amount) }, { chain })
  const silent = (report: string): Silence => ({ report, kind: 'not mentioned' })
  const based = makeTalks({
    reports: 3,
    details: [
      makeDetail([number('a', 4, [credit('Lind', { person: 'lind' })]), number('b', 4)], {
        question: 'How many ships?',
        silences: [silent('c')],
      }),
      makeDetail([number('b', 5), number('c', 6)], { question: 'How many ports?', silences: [silent('a')] }),
    ],
  })

  it('names a credit lost, with the words on demand', async () => {
    await open('/compare?base=a', based)
    const cell = await within(rowOf(/How many ships/)).findByRole('button', { name: /4.*same; credit lost/ })
    expect(cell).toHaveAttribute('title', expect.stringContaining('own voice, in the base Lind'))
  })

  it('says what does not mention it, and what adds to the base', async () => {
    await open('/compare?base=a', based)
    expect(await within(rowOf(/How many ships/)).findByText('does not mention')).toBeVisible()
    expect(within(rowOf(/How many ports/)).getAllByText('adds')).toHaveLength(2)
  })

  it('says so when the filter hides the base, and shows it again on request', async () => {
    const { user, address } = await open('/compare?report=b,c&base=a', based)
    expect(await screen.findByText(/The base, Harbour News, is not among the reports chosen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show Harbour News too' }))
    await waitFor(() => expect(address()).toBe('/compare?report=b,c,a&base=a'))
  })
})

describe('order and focus', () => {
  const counted = (question: string, values: number[], issue = 'meeting') =>
    makeDetail(
      values.map((amount, index) =>
        makeAccount(reportIds[index] ?? 'a', { kind: 'quantity', amount, words: String(amount) }),
      ),
      { question, issue },
    )
  const of = makeTalks({
    details: [
      counted('How many ships?', [4, 4, 4, 4]),
      counted('How many ports?', [5, 6]),
      counted('How many quays?', [1], 'ferries'),
    ],
  })
  const questions = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim())

  it('dissolves the issues where rows stand by number of values, and names the issue in each', async () => {
    const { user, address } = await open('/compare', of)
    expect(questions()).toEqual(['The meeting', 'How many ships?', 'How many ports?', 'Ferries 1 more'])
    await user.click(screen.getByRole('button', { name: 'number of values' }))
    await waitFor(() => expect(address()).toBe('/compare?rows=values'))
    expect(questions()).toEqual([
      'How many ports?The meeting',
      'How many ships?The meeting',
      'Folded, of all issues 1 more',
    ])
  })

  it('unfolds from one line, where there are no issues, what is folded of all of them', async () => {
    const { user, address } = await open('/compare?rows=reports', of)
    await user.click(within(rowOf(/^Folded/)).getByRole('button', { name: 'one report only 1' }))
    await waitFor(() => expect(address()).toBe('/compare?open=*:one-report-only&rows=reports'))
    expect(questions()).toEqual([
      'How many ships?The meeting',
      'How many ports?The meeting',
      'How many quays?Ferries',
      'Folded, of all issues',
    ])
  })

  it('orders by number of reports', async () => {
    await open('/compare?rows=reports', of)
    expect(questions().slice(0, 2)).toEqual(['How many ships?The meeting', 'How many ports?The meeting'])
  })

  it('counts on every choice what it would leave of what is shown, where the reports part', async () => {
    await open('/compare?only=parting', of)
    expect(screen.getByRole('button', { name: 'agree 0' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'differ 1' })).toBeVisible()
    expect(screen.getByText('of 3 details')).toHaveTextContent('1 of 3 details')
    expect(screen.getByRole('button', { name: 'Clear' })).toBeEnabled()
  })

  it('shows what one report alone has, as many as the choice says', async () => {
    const { user } = await open('/compare', of)
    await user.click(screen.getByRole('button', { name: 'One report only 1' }))
    expect(await screen.findByRole('button', { name: 'One report only 1', pressed: true })).toBeVisible()
    expect(questions()).toEqual(['Ferries', 'How many quays?'])
  })

  it('asks where the two part when two are chosen', async () => {
    await open('/compare?report=a,b', of)
    expect(screen.getByRole('button', { name: 'Only where the two part 1' })).toBeVisible()
  })

  it('counts the voices beside the reports where they are fewer', async () => {
    const lind = [credit('Lind', { person: 'lind' })]
    const told = (report: string) =>
      makeAccount(report, { kind: 'quantity', amount: 4, words: '4' }, { chain: lind })
    await open('/compare', makeTalks({ details: [makeDetail([told('a'), told('b')])] }))
    expect(screen.getByText('2 reports, 1 value')).toBeVisible()
    expect(screen.getByText('1 voice')).toHaveAttribute('title', '2 reports, 1 speaker')
  })
})

describe('columns', () => {
  const heads = () =>
    screen
      .getAllByRole('columnheader')
      .slice(2)
      .map((head) => within(head).getAllByRole('button')[0]?.textContent.slice(0, 1))
  const openMenu = async (user: ReturnType<typeof userEvent.setup>, name: RegExp) => {
    await user.click(within(screen.getByRole('columnheader', { name })).getByRole('button'))
    return screen.findByRole('group', { name: /^Column / })
  }

  it('move by one from their head, into an order of the reader’s own that the address keeps', async () => {
    const { user, address } = await open()
    expect(heads()).toEqual(['H', 'C', 'M'])
    const menu = await openMenu(user, /Harbour News/)
    expect(within(menu).getByRole('button', { name: 'Move left' })).toBeDisabled()
    await user.click(within(menu).getByRole('button', { name: 'Move right' }))
    await waitFor(() => expect(address()).toBe('/compare?columns=courier,harbour,morning'))
    expect(heads()).toEqual(['C', 'H', 'M'])
    expect(screen.getByRole('button', { name: 'own', pressed: true })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'time of writing' }))
    await waitFor(() => expect(heads()).toEqual(['H', 'C', 'M']))
  })

  it('hide from their head, and all come back', async () => {
    const { user, address } = await open()
    const menu = await openMenu(user, /Harbour News/)
    await user.click(within(menu).getByRole('button', { name: 'Hide' }))
    await waitFor(() => expect(address()).toBe('/compare?report=courier,morning'))
    expect(heads()).toEqual(['C', 'M'])
    await user.click(screen.getByRole('button', { name: 'show all' }))
    await waitFor(() => expect(heads()).toEqual(['H', 'C', 'M']))
  })

  it('are reached from the rows by keyboard, and Escape leads back to the head', async () => {
    const { grid, user } = await open()
    grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await user.keyboard('{ArrowUp}{ArrowRight}{Enter}')
    const menu = await screen.findByRole('group', { name: /^Column / })
    expect(within(menu).getByRole('button', { name: 'Move left' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('group', { name: /^Column / })).toBe(null)
    expect(document.activeElement).toHaveTextContent(/Courier/)
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })
})

describe('the grid by keyboard', () => {
  const focused = () => document.activeElement?.textContent

  it('has one tab stop', async () => {
    const { grid } = await open()
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('moves by arrows, and the tab stop with it', async () => {
    const { grid, user } = await open()
    grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    expect(focused()).toBe('The meeting')
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe('On which day were the talks held?')
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(focused()).toContain('on Monday')
    expect(document.activeElement).toHaveAttribute('tabindex', '0')
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1)
  })

  it('goes to the ends of a row and of the grid', async () => {
    const { grid, user } = await open()
    grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await user.keyboard('{ArrowDown}{End}')
    expect(document.activeElement).toHaveAttribute('data-column', '4')
    await user.keyboard('{Home}')
    expect(document.activeElement).toHaveAttribute('data-column', '0')
    await user.keyboard('{Control>}{End}{/Control}')
    expect(document.activeElement?.closest('tr')).toBe([...grid.querySelectorAll('tr')].at(-1))
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(focused()).toBe('The meeting')
  })

  it('moves by pages without leaving the grid', async () => {
    const { grid, user } = await open()
    grid.querySelector<HTMLElement>('[tabindex="0"]')?.focus()
    await user.keyboard('{PageDown}{PageDown}')
    expect(document.activeElement?.closest('tr')).toBe([...grid.querySelectorAll('tr')].at(-1))
    await user.keyboard('{PageUp}{PageUp}')
    expect(focused()).toBe('The meeting')
  })

  it('opens the page of a detail with Enter on its finding or on a silence', async () => {
    const { user, address } = await open()
    const row = rowOf(/How long did the talks last/)
    within(row).getByText('before it happened').closest('td')?.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/compare/length'), { timeout: 10_000 })
  })

  it('opens the evidence with Enter, closes it with Escape, and comes back to the cell', async () => {
    const { user } = await open()
    const cell = within(rowOf(/How long did the talks last/)).getByRole('button', { name: /five hours/ })
    cell.focus()
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('complementary', { name: 'Evidence' })).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('complementary', { name: 'Evidence' })).toBe(null))
    await waitFor(() => expect(cell).toHaveFocus())
  })
})

describe('Compare on other talks', () => {
  const row = (reports: string[], words: (index: number) => string): Detail =>
    makeDetail(
      reports.map((report, index) => makeAccount(report, { kind: 'wording', words: words(index) })),
      { question: 'What is it called?', wordingSort: 'term' },
    )

  it('heads 26 reports by their sigla alone', async () => {
    const reports = Array.from({ length: 26 }, (_, index) =>
      makeReport({ id: `r${index}`, outlet: `r${index}` }),
    )
    const many = makeTalks({ reports, details: [row(['r0', 'r25'], String)] })
    await open('/compare', many)
    const heads = screen.getAllByRole('columnheader').slice(2)
    expect(heads).toHaveLength(26)
    expect(heads[0]).toHaveTextContent(/^A$/)
    // Of so many the base is chosen from a list, by name.
    const base = screen.getByRole('combobox', { name: 'Base' })
    expect(within(base).getAllByRole('option')).toHaveLength(27)
  })

  it('holds a value of 400 characters and words written from right to left', async () => {
    const long = 'ferries '.repeat(50).trim()
    await open(
      '/compare',
      makeTalks({ details: [row(['a', 'b'], (index) => (index === 0 ? long : 'محادثات'))] }),
    )
    expect(screen.getByText(long)).toBeVisible()
    expect(screen.getByText('محادثات').tagName).toBe('BDI')
  })

  it('sets one report against nothing: no base to pick, its details all shown, none folded', async () => {
    await open('/compare', makeTalks({ reports: 1, details: [row(['a'], () => 'parley')] }))
    expect(screen.getAllByRole('columnheader')).toHaveLength(3)
    expect(screen.queryByRole('group', { name: 'Base' })).toBe(null)
    expect(within(rowOf(/What is it called/)).getByRole('button', { name: /parley/ })).toBeVisible()
    expect(screen.queryByRole('button', { name: /^one report only 1/, expanded: false })).toBe(null)
  })

  it('sets two reports side by side, and asks where the two part', async () => {
    await open('/compare', makeTalks({ reports: 2, details: [row(['a', 'b'], String)] }))
    expect(screen.getAllByRole('columnheader')).toHaveLength(4)
    expect(within(rowOf(/What is it called/)).getAllByRole('button')).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Only where the two part 1' })).toBeVisible()
  })

  it('folds what none reports, and shows on request how each is silent', async () => {
    const silent = makeDetail([], {
      question: 'What came of it?',
      silences: [{ report: 'a', kind: 'before it happened' }],
    })
    const told = row(['a', 'b'], () => 'parley')
    const { user } = await open('/compare', makeTalks({ reports: 2, details: [silent, told] }))
    expect(screen.queryByText('What came of it?')).toBe(null)
    await user.click(within(rowOf(/^The meeting/)).getByRole('button', { name: 'none reports it 1' }))
    const line = within(rowOf(/What came of it/))
    expect(line.getByText('2 silent')).toBeVisible()
    expect(line.getByText('before it happened')).toBeVisible()
    expect(line.getByText('not recorded in this file')).toBeVisible()
  })

  it('says what the file does not record', async () => {
    await open('/compare', makeTalks({ details: [row(['a', 'b'], String)] }))
    expect(screen.getAllByText('not recorded in this file')).toHaveLength(3)
  })

  it('shows the details of a single report', async () => {
    await open('/compare?report=a', makeTalks({ details: [row(['a', 'b'], () => 'parley')] }))
    expect(screen.getByText('What is it called?')).toBeVisible()
  })
})
