import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { makeTalks } from '../support/talks'

// Loaded beforehand, so that no test waits for it.
import '../../src/views/method/Method'

async function open(path = '/method', talks = bentTalks()) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1 }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const group = (name: string) => screen.getByRole('group', { name })
const choice = (of: string, name: RegExp) => within(group(of)).getByRole('button', { name })
const words = () => screen.getByRole('searchbox', { name: /Words/ })
const shown = () => within(screen.getByRole('region', { name: 'Filter' })).getByRole('status')

describe('the filter', () => {
  it('counts on each choice the details that it would leave', async () => {
    const { user } = await open()
    const agree = choice('Finding', /^agree/)
    const promised = Number.parseInt(/\d+$/.exec(agree.textContent ?? '')?.[0] ?? '', 10)
    expect(promised).toBeGreaterThan(0)
    await user.click(agree)
    expect(shown()).toHaveTextContent(`${promised} of 10 details`)
  })

  it('says how many details there are when nothing is chosen', async () => {
    await open()
    expect(shown()).toHaveTextContent(/^10 details$/)
    expect(screen.getByRole('button', { name: 'Clear' })).toBeDisabled()
  })

  it('takes several choices of one kind, and gives each back when pressed again', async () => {
    const { user, address } = await open()
    await user.click(choice('Finding', /^agree/))
    await user.click(choice('Finding', /^compatible/))
    expect(address()).toBe('/method?finding=agree,compatible')
    await user.click(choice('Finding', /^agree/))
    expect(address()).toBe('/method?finding=compatible')
    expect(choice('Finding', /^compatible/)).toHaveAttribute('aria-pressed', 'true')
  })

  it('loses no choice when the next comes before the screen has followed', async () => {
    const { address } = await open()
    const [agree, value] = [choice('Finding', /^agree/), choice('They part in', /^value/)]
    const compatible = choice('Finding', /^compatible/)
    // oxlint-disable-next-line typescript/require-await -- only an async act lets all three clicks come first
    await act(async () => {
      agree.click()
      compatible.click()
      value.click()
    })
    expect(address()).toBe('/method?finding=agree,compatible&aspect=value')
  })

  it('clears everything with one press', async () => {
    const { user, address } = await open('/method?issue=ferries&report=harbour&finding=agree&words=ferries')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(address()).toBe('/method')
    expect(words()).toHaveValue('')
  })

  it('keeps a choice that leaves nothing, with its nought', async () => {
    await open()
    expect(choice('Finding', /^quoted differently 0/)).toBeEnabled()
  })

  it('names the outlets beside their sigla while they are few, and sigla alone beyond five', async () => {
    await open()
    expect(choice('Reports', /Harbour News/)).toBeVisible()
  })

  it('shows sigla alone for more than five reports', async () => {
    await open('/method', makeTalks({ reports: 6 }))
    expect(within(group('Reports')).getAllByRole('button')).toHaveLength(6)
    expect(within(group('Reports')).queryByText(/Harbour News/)).toBeNull()
  })

  it('says on its folded line how much is chosen', async () => {
    await open('/method?issue=ferries&finding=agree,compatible&words=ferries')
    const fold = screen.getByRole('button', { name: /^Filter 4 chosen/ })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    fireEvent.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'true')
  })

  it('is the key to the kinds of silence', async () => {
    await open()
    const bar = screen.getByRole('region', { name: 'Filter' })
    for (const kind of ['not mentioned', 'before it happened', 'text incomplete', 'cannot tell'])
      expect(within(bar).getByText(kind)).toBeInTheDocument()
  })
})

describe('the span of time of the filter', () => {
  const time = () => screen.getByText('Time').closest('summary') ?? document.body

  it('is any until one is chosen by days, and then counts and stays in the address', async () => {
    const { user, address } = await open()
    expect(time()).toHaveTextContent('Time any')
    await user.click(time())
    const form = await screen.findByRole('form', { name: 'Span of time' }, { timeout: 10_000 })
    expect(form).toHaveTextContent(/happened, or may have happened, within the span/)
    fireEvent.change(within(form).getByLabelText('From'), { target: { value: '2031-05-04' } })
    fireEvent.change(within(form).getByLabelText('to the end of'), { target: { value: '2031-05-05' } })
    await user.click(within(form).getByRole('button', { name: 'Choose this span' }))
    await waitFor(() => expect(address()).toBe('/method?span=2031-05-04/2031-05-05'), { timeout: 10_000 })
    expect(time()).toHaveTextContent('Time 4 to 5 May 2031')
    expect(shown()).toHaveTextContent(/^\d of 10 details$/)
    expect(time()).toHaveFocus()
  })

  it('is not chosen when it ends before it begins, and says so', async () => {
    const { user, address } = await open()
    await user.click(time())
    const form = await screen.findByRole('form', { name: 'Span of time' }, { timeout: 10_000 })
    fireEvent.change(within(form).getByLabelText('From'), { target: { value: '2031-05-06' } })
    await user.click(within(form).getByRole('button', { name: 'Choose this span' }))
    expect(within(form).getByRole('alert')).toHaveTextContent(/second not before the first/)
    expect(address()).toBe('/method')
  })

  it.each(['Any time', 'Clear'])('goes with “%s”', async (name) => {
    const { user, address } = await open('/method?span=2031-05-05')
    expect(screen.getByRole('button', { name: /^Filter 1 chosen/ })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name }))
    expect(address()).toBe('/method')
  })
})

describe('the words of the filter', () => {
  afterEach(() => vi.useRealTimers())

  const type = (text: string) => fireEvent.change(words(), { target: { value: text } })

  it('go into the address letter by letter', async () => {
    const { address } = await open()
    vi.useFakeTimers()
    for (const text of ['f', 'fe', 'fer']) {
      type(text)
      act(() => {
        vi.advanceTimersByTime(0)
      })
      expect(address()).toBe(`/method?words=${text}`)
    }
  })

  it('stay as typed when the address comes back late with less', async () => {
    const { address } = await open()
    vi.useFakeTimers()
    type('ferr')
    expect(address()).toBe('/method?words=ferr')
    act(() => {
      type('ferri')
      type('ferries')
      expect(address()).toBe('/method?words=ferr')
    })
    expect(words()).toHaveValue('ferries')
    expect(address()).toBe('/method?words=ferries')
    expect(words()).toHaveValue('ferries')
  })

  it('give way to the address when it changes by another hand', async () => {
    const { user } = await open('/method?words=ferries')
    expect(words()).toHaveValue('ferries')
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(words()).toHaveValue('')
  })

  it('get the cursor by `/`, which is a letter once it is there', async () => {
    const { user } = await open()
    await user.keyboard('/')
    expect(words()).toHaveFocus()
    await user.keyboard('a/b')
    expect(words()).toHaveValue('a/b')
  })

  it('leave what they find, with its count', async () => {
    await open('/method?words=ambassador')
    await waitFor(() => expect(shown()).toHaveTextContent(/^1 of 10 details$/))
  })
})

describe('the list of issues', () => {
  const summary = () => screen.getByText('Issue', { selector: 'span' })
  const list = () => summary().closest('details')
  const box = (name: RegExp) => screen.getByRole('checkbox', { name })

  it('says that all are shown, then which one, then how many', async () => {
    const { user } = await open()
    expect(summary().parentElement).toHaveTextContent('all 2')
    await user.click(summary())
    await user.click(box(/Ferries/))
    expect(summary().parentElement).toHaveTextContent('Ferries')
    await user.click(box(/The meeting/))
    expect(summary().parentElement).toHaveTextContent('2 chosen')
  })

  it('stays open for several choices, in the order in which they were made', async () => {
    const { user, address } = await open()
    await user.click(summary())
    await user.click(box(/Ferries/))
    await user.click(box(/The meeting/))
    expect(list()).toHaveAttribute('open')
    expect(address()).toBe('/method?issue=ferries,meeting')
    await user.click(box(/Ferries/))
    expect(address()).toBe('/method?issue=meeting')
  })

  it('counts the details of each issue', async () => {
    const { user } = await open()
    await user.click(summary())
    expect(box(/Ferries/).closest('label')).toHaveTextContent(/Ferries2$/)
  })

  it('folds by Esc, and focus goes back to its line', async () => {
    const { user } = await open()
    await user.click(summary())
    box(/Ferries/).focus()
    await user.keyboard('{Escape}')
    expect(list()).not.toHaveAttribute('open')
    expect(summary().parentElement).toHaveFocus()
  })

  it('folds when the reader presses elsewhere', async () => {
    const { user } = await open()
    await user.click(summary())
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(list()).not.toHaveAttribute('open')
  })
})
