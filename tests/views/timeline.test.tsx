import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { TalksEvent } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { bentTalks } from '../support/rawTexts'
import { makeAccount, makeDetail, makeEvent, makeTalks } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/domain/partings'
import '../../src/views/timeline/Timeline'
import '../../src/views/timeline/Drawing'
import '../../src/views/timeline/TimelineControls'

/** An event on the issue that these talks have. */
const eventOf = (id: string, edtf: string, overrides: Partial<TalksEvent> = {}) =>
  makeEvent(id, edtf, { issues: ['meeting'], ...overrides })

async function open({ talks = bentTalks(), path = '/timeline' } = {}) {
  const app = renderApp({ talks, path })
  await screen.findByRole('heading', { level: 1, name: 'Timeline' }, { timeout: 18_000 })
  await screen.findByRole('group', { name: /events? as marks on a scale/ }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const drawing = () => screen.getByRole('group', { name: /events? as marks on a scale/ })
const list = () => screen.getByRole('region', { name: /in order/ })
const rows = () => within(list()).queryAllByRole('listitem')

describe('the Timeline', () => {
  it('lists the events in order of time, with what each is told as', async () => {
    await open()
    expect(within(list()).getByRole('heading', { level: 2 })).toHaveTextContent('2 events in order')
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^from 2029.*Ferries stop running.*open/),
      expect.stringMatching(/^5 May.*The talks in Port Amity.*day/),
    ])
  })

  it('shows in each row which reports carry the event', async () => {
    await open()
    const [ferries] = rows()
    if (ferries === undefined) throw new Error('no row')
    const sigla = within(ferries)
      .getAllByRole('button')
      .map(({ textContent }) => textContent)
    expect(sigla).toEqual(['Ferries stop running', 'M', 'C', 'open ▾, what it is about'])
  })

  it('tells where the times of the reports part, with who has which', async () => {
    await open()
    const [, talks] = rows()
    expect(talks).toHaveTextContent(/Times part:.*M.*afternoon/)
  })

  it('draws every event of the list as a mark', async () => {
    await open()
    const marks = within(drawing())
      .getAllByRole('button')
      .map((mark) => mark.getAttribute('aria-label'))
    expect(marks).toEqual([
      'Ferries stop running, from 2029, Morning Post, The Courier',
      'The talks in Port Amity, 5 May 2031, Harbour News, Morning Post, The Courier',
    ])
  })

  it('opens the evidence of an event from its mark, with the keyboard too', async () => {
    const { user, address } = await open()
    within(drawing())
      .getByRole('button', { name: /The talks in Port Amity/ })
      .focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/timeline?evidence=day.harbour'), { timeout: 10_000 })
    expect(await screen.findByRole('complementary', { name: 'Evidence' }, { timeout: 10_000 })).toBeVisible()
  })

  it('gives focus back to the mark when the evidence is closed', async () => {
    const { user } = await open()
    const mark = within(drawing()).getByRole('button', { name: /The talks in Port Amity/ })
    mark.focus()
    await user.keyboard('{Enter}')
    await screen.findByRole('complementary', { name: 'Evidence' }, { timeout: 10_000 })
    await user.keyboard('{Escape}')
    expect(mark).toHaveFocus()
  })

  it('opens the evidence of one report from its siglum in the list', async () => {
    const { user, address } = await open()
    await user.click(within(list()).getAllByRole('button', { name: /^C: evidence for/ })[0] ?? list())
    await waitFor(() => expect(address()).toBe('/timeline?evidence=idle.courier'), { timeout: 10_000 })
  })

  it('leads from an event to its issues and details, and names place, sides and people', async () => {
    const { user } = await open()
    const [, talks] = rows()
    if (talks === undefined) throw new Error('no row')
    await user.click(within(talks).getByRole('button', { name: /^day.*what it is about/ }))
    expect(within(talks).getByRole('link', { name: 'The meeting' })).toHaveAttribute(
      'href',
      '/issues/meeting',
    )
    expect(within(talks).getByRole('link', { name: 'How long did the talks last?' })).toHaveAttribute(
      'href',
      '/compare/length',
    )
    expect(talks).toHaveTextContent('PlacePort Amity')
    expect(talks).toHaveTextContent('PeopleAda Brook, Milo Karst')
  })

  it('shows of each report when it was published and from what stage it is written', async () => {
    await open()
    expect(
      within(drawing()).getByRole('link', {
        name: 'Harbour News; page dated 3 May 2031; before the talks',
      }),
    ).toHaveAttribute('href', '/reports/harbour')
  })

  it('comes closer and goes further by buttons, in the address, and back to all', async () => {
    const { user, address } = await open()
    const zoom = await screen.findByRole('group', { name: 'Zoom' }, { timeout: 10_000 })
    expect(within(zoom).getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'true')
    await user.click(within(zoom).getByRole('button', { name: 'Closer' }))
    await waitFor(() => expect(address()).toMatch(/^\/timeline\?window=\d{4}-/), { timeout: 10_000 })
    expect(within(zoom).getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'false')
    await user.click(within(zoom).getByRole('button', { name: 'Further' }))
    await waitFor(() => expect(address()).toBe('/timeline'), { timeout: 10_000 })
  })

  it('goes to a round of the talks', async () => {
    const { user, address } = await open()
    const zoom = await screen.findByRole('group', { name: 'Zoom' }, { timeout: 10_000 })
    const round = within(zoom).getByRole('button', { name: 'The talks in Port Amity' })
    await user.click(round)
    await waitFor(() => expect(address()).toMatch(/window=2031-05-0/), { timeout: 10_000 })
    expect(round).toHaveAttribute('aria-pressed', 'true')
  })

  it('zooms and moves by keys while focus is in the drawing', async () => {
    const { user, address } = await open()
    screen.getByRole('region', { name: /^Drawing: plus and minus/ }).focus()
    await user.keyboard('++')
    await waitFor(() => expect(address()).toMatch(/window=/), { timeout: 10_000 })
    const closer = address()
    await user.keyboard('{ArrowLeft}')
    await waitFor(() => expect(address()).not.toBe(closer), { timeout: 10_000 })
    expect(address()).toMatch(/window=/)
    await user.keyboard('0')
    await waitFor(() => expect(address()).toBe('/timeline'), { timeout: 10_000 })
  })

  it('lanes the events by side or issue, as the address says', async () => {
    const { user, address } = await open()
    await user.click(await screen.findByRole('button', { name: 'by side' }, { timeout: 10_000 }))
    await waitFor(() => expect(address()).toBe('/timeline?lanes=side'), { timeout: 10_000 })
    expect(within(drawing()).getByRole('group', { name: 'Both sides' })).toContainElement(
      within(drawing()).getByRole('button', { name: /^The talks in Port Amity/ }),
    )
  })

  it('leaves out events without a detail under the filter, says how many, and shows them again', async () => {
    const { user, address } = await open({ path: '/timeline?issue=ferries' })
    expect(rows()).toHaveLength(1)
    expect(screen.getByText(/1 more outside the filter/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all events' }))
    expect(rows()).toHaveLength(2)
    await waitFor(() => expect(address()).toBe('/timeline'), { timeout: 10_000 })
  })

  it('says so when the filter leaves no event', async () => {
    await open({ path: '/timeline?words=nosuchword' })
    expect(screen.getByText(/No event is left under this filter/)).toBeVisible()
  })

  it('stands without any events', async () => {
    await open({ talks: makeTalks() })
    expect(screen.getByText('The file of these talks tells of no event.')).toBeVisible()
  })

  it('stands with one event, a year, forty years before the talks', async () => {
    await open({ talks: makeTalks({ events: [eventOf('old', '1991')] }) })
    expect(rows()).toHaveLength(1)
    expect(rows()[0]).toHaveTextContent(/1991.*Event old.*year/)
  })

  it('lists apart what has no date at all', async () => {
    await open({ talks: makeTalks({ events: [eventOf('some', '../..')] }) })
    expect(screen.getByText('Without any date: Event some')).toBeInTheDocument()
  })

  it('counts events for which no lane is left, and draws them when asked', async () => {
    const account = makeAccount('a', { kind: 'wording', words: 'x' })
    const detail = makeDetail([account])
    const events = Array.from({ length: 300 }, (_, index) =>
      eventOf(`e${index}`, '2031-05-05', { details: [detail.id] }),
    )
    const { user } = await open({ talks: makeTalks({ events, details: [detail] }) })
    expect(rows()).toHaveLength(300)
    expect(within(drawing()).getAllByRole('button', { name: /^Event/ })).toHaveLength(9)
    await user.click(within(drawing()).getByRole('button', { name: '291 more events here: draw them all' }))
    expect(within(drawing()).getAllByRole('button', { name: /^Event/ })).toHaveLength(300)
  })

  it('counts the reports of an event instead of listing them when there are many', async () => {
    const accounts = Array.from({ length: 40 }, (_, index) =>
      makeAccount(['a', 'b', 'c', 'd', 'e'][index] ?? `r${index + 1}`, { kind: 'wording', words: 'x' }),
    )
    const detail = makeDetail(accounts)
    await open({
      talks: makeTalks({
        reports: 40,
        details: [detail],
        events: [eventOf('wide', '2031-05-05', { details: [detail.id] })],
      }),
    })
    expect(rows()[0]).toHaveTextContent('40 of 40 reports')
  })
})
