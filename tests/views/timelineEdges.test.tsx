import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Problem, Talks, TalksEvent } from '../../src/domain/model'
import { parseTalks } from '../../src/domain/parse'
import { rawTalks } from '../support/rawTalks'
import { renderApp } from '../support/renderApp'
import { credit, makeAccount, makeDetail, makeEvent, makeTalks } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/app/Notices'
import '../../src/domain/partings'
import '../../src/evidence/EvidencePanel'
import '../../src/views/timeline/Timeline'
import '../../src/views/timeline/Drawing'
import '../../src/views/timeline/TimelineControls'

/** An event on the issue that these talks have. */
const eventOf = (id: string, edtf: string, overrides: Partial<TalksEvent> = {}) =>
  makeEvent(id, edtf, { issues: ['meeting'], ...overrides })

/** So many events of one day, a minute after another, each with a detail that one report tells. */
function crowd(count: number): Talks {
  const details = Array.from({ length: count }, (_, index) =>
    makeDetail([makeAccount('a', { kind: 'wording', words: `x${index}` }, { id: `told-${index}` })]),
  )
  const events = details.map(({ id }, index) => {
    const clock = `${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`
    return eventOf(String(index), '', {
      when: { edtf: `2031-05-05T${clock}`, zone: 'Europe/Lisbon' },
      details: [id],
    })
  })
  return makeTalks({ details, events })
}

type Options = { talks: Talks; path?: string; problems?: Problem[] }

async function open({ path = '/timeline', ...talks }: Options) {
  const app = renderApp({ path, ...talks })
  await screen.findByRole('heading', { level: 1, name: 'Timeline' }, { timeout: 18_000 })
  await screen.findByRole('group', { name: /events? as marks on a scale/ }, { timeout: 18_000 })
  return { ...app, user: userEvent.setup() }
}

const drawing = () => screen.getByRole('group', { name: /events? as marks on a scale/ })
const marks = () => within(drawing()).queryAllByRole('button', { name: /^Event/ })
const list = () => screen.getByRole('region', { name: /in order/ })
const rows = () => within(list()).queryAllByRole('listitem')
const row = (title: string) => {
  const found = within(list()).getByRole('button', { name: title }).closest('li')
  if (found === null) throw new Error(`no row ${title}`)
  return found
}

/** The part of the list that scrolls by itself, scrolled as far as `rows` of usual height. */
function scrollBy(count: number) {
  const box = within(list()).getByRole('list').parentElement
  if (box === null) throw new Error('the list stands in nothing')
  box.scrollTop = count * 76
  fireEvent.scroll(box)
}

describe('a list of more than 300 events', () => {
  it('has only the rows near what is in sight, each with its place among all', async () => {
    await open({ talks: crowd(320) })
    expect(within(list()).getByRole('heading', { level: 2 })).toHaveTextContent('320 events in order')
    expect(rows().length).toBeLessThan(60)
    expect(row('Event 0')).toHaveAttribute('aria-posinset', '1')
    expect(row('Event 0')).toHaveAttribute('aria-setsize', '320')
  })

  it('has others as it scrolls, in their places', async () => {
    await open({ talks: crowd(320) })
    scrollBy(200)
    expect(await within(list()).findByRole('button', { name: 'Event 200' })).toBeVisible()
    expect(row('Event 200')).toHaveAttribute('aria-posinset', '201')
    expect(within(list()).queryByRole('button', { name: 'Event 0' })).toBeNull()
    expect(rows().length).toBeLessThan(60)
    scrollBy(320)
    expect(await within(list()).findByRole('button', { name: 'Event 319' })).toBeVisible()
  })

  it('keeps the row in which the focus is, and the one whose evidence is open, as it scrolls away', async () => {
    const { user } = await open({ talks: crowd(320) })
    await user.click(within(list()).getByRole('button', { name: 'Event 3' }))
    await screen.findByRole('complementary', { name: 'Evidence' }, { timeout: 10_000 })
    scrollBy(300)
    expect(await within(list()).findByRole('button', { name: 'Event 300' })).toBeVisible()
    expect(row('Event 3')).toHaveAttribute('aria-current', 'true')
    await user.keyboard('{Escape}')
    expect(within(list()).getByRole('button', { name: 'Event 3' })).toHaveFocus()
    scrollBy(200)
    expect(await within(list()).findByRole('button', { name: 'Event 200' })).toBeVisible()
    expect(within(list()).getByRole('button', { name: 'Event 3' })).toHaveFocus()
  })
})

describe('list and drawing', () => {
  it('mark the row and the mark of what is open, and no other', async () => {
    const { user } = await open({ talks: crowd(3) })
    const [, second] = marks()
    await user.click(second ?? drawing())
    await waitFor(() => expect(row('Event 1')).toHaveAttribute('aria-current', 'true'))
    expect(rows().filter((one) => one.hasAttribute('aria-current'))).toHaveLength(1)
    expect(marks().map((mark) => mark.getAttribute('aria-expanded'))).toEqual(['false', 'true', 'false'])
  })

  it('draw what is opened from the list though there is no room for all, and keep it when it closes', async () => {
    const talks = crowd(150)
    const { user } = await open({ talks })
    const isDrawn = (id: string) => drawing().querySelector(`[data-evidence="${id}"]`) !== null
    const left = talks.events.findIndex((_, index) => !isDrawn(`told-${index}`))
    expect(left).toBeGreaterThan(0)
    const title = within(list()).getByText(`Event ${left}`)
    await user.click(title)
    await screen.findByRole('complementary', { name: 'Evidence' }, { timeout: 10_000 })
    expect(isDrawn(`told-${left}`)).toBe(true)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByText('Evidence')).toBeNull())
    expect(isDrawn(`told-${left}`)).toBe(true)
    expect(title).toHaveFocus()
  })

  it('choose for all views only what is in view', async () => {
    const { user, address } = await open({
      talks: crowd(120),
      path: '/timeline?window=2031-05-05T09:00/2031-05-05T09:10',
    })
    expect(within(list()).getByRole('heading', { level: 2 })).toHaveTextContent(
      /120 events in order\d+ in view/,
    )
    await user.click(await screen.findByRole('button', { name: 'Only what is in view' }))
    await waitFor(() => expect(address()).toMatch(/[?&]span=2031-05-05T09:00\/2031-05-05T09:1/))
    expect(rows().length).toBeLessThan(20)
    expect(within(list()).getByRole('button', { name: 'Event 60' })).toBeVisible()
    expect(within(list()).queryByRole('button', { name: 'Event 0' })).toBeNull()
  })
})

describe('an event that many reports carry', () => {
  const lind = credit('Lind', { person: 'lind' })
  const told = (count: number, chain: (typeof lind)[]) => {
    const detail = makeDetail(
      Array.from({ length: count }, (_, index) =>
        makeAccount(
          ['a', 'b', 'c', 'd', 'e'][index] ?? `r${index + 1}`,
          { kind: 'wording', words: 'x' },
          { chain },
        ),
      ),
    )
    return makeTalks({
      reports: 26,
      details: [detail],
      events: [eventOf('wide', '2031-05-05', { details: [detail.id] })],
    })
  }

  it('says beside their number on how many voices they rest, in the list and in the drawing', async () => {
    const { user } = await open({ talks: told(12, [lind]) })
    expect(row('Event wide')).toHaveTextContent('12 of 26 reports, 1 speaker')
    expect(marks()[0]).toHaveTextContent('12 of 26 reports, 1 speaker')
    await user.click(within(row('Event wide')).getByRole('button', { name: /what it is about/ }))
    expect(row('Event wide')).toHaveTextContent('VoicesLind')
  })

  it('says so when none of them credits anybody', async () => {
    await open({ talks: told(26, []) })
    expect(row('Event wide')).toHaveTextContent('26 of 26 reports; none credits anybody')
  })
})

describe('the timeline, whatever the file holds', () => {
  it('sets an event aside that ends before it begins, says where it stands, and shows the others', async () => {
    const raw = rawTalks()
    raw.events[1].when = { edtf: '2031-05-05/2031-05-01' }
    const others = raw.events.length - 1
    const result = parseTalks(raw)
    if (result.status === 'refused') throw new Error(result.problem.expected)
    await open({ talks: result.talks, problems: result.problems })
    expect(rows()).toHaveLength(others)
    const { user } = { user: userEvent.setup() }
    await user.click(await screen.findByText(/of the data file could not be used/))
    expect(screen.getByRole('list', { name: 'Entries set aside' })).toHaveTextContent(
      '$.events[1].when.edtf: "2031-05-05/2031-05-01". Expected an end that is not before its beginning',
    )
  })

  it('gives an event of forty years before no more room than it needs', async () => {
    const talks = makeTalks({
      events: [eventOf('old', '1991'), eventOf('now', '2031-05-05'), eventOf('eve', '2031-05-04')],
    })
    await open({ talks })
    expect(rows().map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^1991Event old/),
      expect.stringMatching(/^4 MayEvent eve/),
      expect.stringMatching(/^5 MayEvent now/),
    ])
    expect(drawing()).toHaveTextContent('1991')
  })

  it('shows a title in another script whole in the list, and apart from what stands beside it in the drawing', async () => {
    const title = 'الجولة الثانية من المحادثات'
    await open({ talks: makeTalks({ events: [eventOf('other', '2031-05-05', { title })] }) })
    expect(within(list()).getByText(title)).toBeVisible()
    expect(within(drawing()).getByText(title)).toBeInTheDocument()
  })

  it('has a lane for each of three sides', async () => {
    const sides = ['norland', 'sudria', 'estmark']
    const talks = makeTalks({
      delegations: sides.map((id) => ({ id, name: `The ${id}s`, movementDetails: [] })),
      people: [],
      events: sides.map((id) => eventOf(id, '2031-05-05', { delegations: [id] })),
    })
    await open({ talks, path: '/timeline?lanes=side' })
    for (const id of sides)
      expect(within(drawing()).getByRole('group', { name: `The ${id}s` })).toHaveTextContent(`Event ${id}`)
  })

  it('stands without any delegation, laned by side', async () => {
    const talks = makeTalks({ delegations: [], people: [], events: [eventOf('only', '2031-05-05')] })
    await open({ talks, path: '/timeline?lanes=side' })
    expect(within(drawing()).getByText('Event only')).toBeInTheDocument()
  })
})
