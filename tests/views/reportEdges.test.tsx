import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Talks, Zone } from '../../src/domain/model'
import { renderApp } from '../support/renderApp'
import { makeAccount, makeDetail, makeReport, makeTalks } from '../support/talks'
// Loaded beforehand, so that no test waits for a lazy part to be read from disk.
import '../../src/views/reports/BelowStrip'
import '../../src/views/reports/BelowStrips'
import '../../src/views/reports/OwnStrip'
import '../../src/views/reports/PairDetails'
import '../../src/views/reports/PairStrips'
import '../../src/views/reports/ReportPage'
import '../../src/views/reports/Reports'
import '../../src/views/reports/Strips'

async function open(path: string, talks: Talks) {
  renderApp({ talks, path })
  await screen.findByRole('list', { name: 'Key to the drawing' }, { timeout: 15_000 })
}
const words = (report: string, value: string, at = 10) =>
  makeAccount(report, { kind: 'wording', words: value }, { at })
const marksOf = (name: string) =>
  within(screen.getByRole('toolbar', { name: new RegExp(`Accounts of ${name}`) })).getAllByRole('button')

/** A report whose text is all of one zone. */
const reportOf = (id: string, length: number, zone: Zone = 'body') =>
  makeReport({
    id,
    outlet: id,
    text: { file: `${id}.txt`, sha256: '0'.repeat(64), length },
    zones: [{ zone, start: 0, end: length }],
    speech: [],
  })

describe('Reports of other talks', () => {
  it('draw one of three words beside one of 30,000, each with its marks', async () => {
    const short = reportOf('a', 14, 'headline')
    const long = reportOf('b', 180_000)
    const both = makeDetail([words('a', 'Talks end now', 0), words('b', 'Talks ended', 179_000)])
    await open('/reports', makeTalks({ reports: [short, long], details: [both] }))
    expect(marksOf('Harbour News')).toHaveLength(1)
    expect(marksOf('Morning Post')).toHaveLength(1)
    expect(
      screen.getByRole('group', {
        name: 'Morning Post: 1 account over 180,000 characters, at a scale of its own',
      }),
    ).toBeInTheDocument()
  })

  const outlier = () => {
    const lengths = [2000, 2400, 180_000]
    const reports = lengths.map((length, index) =>
      makeReport({
        id: 'abc'.charAt(index),
        outlet: 'abc'.charAt(index),
        text: { file: 'x.txt', sha256: '0'.repeat(64), length },
        zones: [{ zone: 'body', start: 0, end: length }],
        speech: [],
      }),
    )
    const details = Array.from({ length: 60 }, (_, index) =>
      makeDetail([words('a', 'x', index * 30), words('b', 'x', index * 30), words('c', 'x', index * 2900)]),
    )
    return makeTalks({ reports, details })
  }
  /** Where the marks of a strip stand: lane by lane, from the left. */
  const placesOf = (name: string) => {
    const lanes = new Map<string, number[]>()
    for (const mark of marksOf(name)) {
      const [x = '', y = ''] =
        /translate\((\S+) (\S+)\)/.exec(mark.getAttribute('transform') ?? '')?.slice(1) ?? []
      lanes.set(y, [...(lanes.get(y) ?? []), Number(x)])
    }
    return [...lanes.values()]
  }

  it('keep one axis for all but a report far longer than the others, which says so and has its own', async () => {
    await open('/reports', outlier())
    const width = (name: RegExp) =>
      parseFloat(screen.getByRole('group', { name }).getAttribute('width') ?? '')
    const [a, b, c] = [width(/^Harbour News/), width(/^Morning Post/), width(/^The Courier/)]
    expect(c).toBeCloseTo(b, 3)
    expect(a / b).toBeGreaterThan(0.8)
    expect(screen.getByText('own scale')).toBeInTheDocument()
    expect(
      screen.getByText(
        'At a scale of its own: 180,000 characters over the width that the axis gives to 2,400.',
      ),
    ).toBeVisible()
    expect(screen.getByText('2,400 characters')).toBeInTheDocument()
  })

  it('have no mark on another, however short the strip', async () => {
    await open('/reports', outlier())
    const gaps = ['Harbour News', 'Morning Post', 'The Courier'].flatMap((name) =>
      placesOf(name).flatMap((places) => places.slice(1).map((x, index) => x - (places[index] ?? 0))),
    )
    expect(gaps.length).toBeGreaterThan(150)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10.99)
  })

  it('keep marks apart where a brief has many', async () => {
    const brief = reportOf('a', 300)
    const long = reportOf('b', 1700)
    const details = Array.from({ length: 60 }, (_, index) => makeDetail([words('a', 'x', index * 4)]))
    await open('/reports', makeTalks({ reports: [brief, long], details }))
    const places = placesOf('Harbour News')
    expect(places).toHaveLength(3)
    for (const [first, second] of places)
      expect((second ?? NaN) - (first ?? NaN)).toBeGreaterThanOrEqual(10.99)
  })

  it('draw nothing between reports that share no wording, and say that none was found', async () => {
    const talks = makeTalks({ reports: 2, details: [makeDetail([words('a', 'x'), words('b', 'x')])] })
    await open('/reports?run=no-such-run', talks)
    expect(screen.queryByRole('toolbar', { name: /Shared wording/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Shared wording in both places' })).not.toBeInTheDocument()
    expect(screen.getByText(/no run of words was found in two of these reports/)).toBeVisible()
  })

  it('offer no two where there is but one, and set it against nothing', async () => {
    const talks = makeTalks({ reports: 1, details: [makeDetail([words('a', 'x')])] })
    await open('/reports', talks)
    expect(screen.queryByRole('link', { name: /Any two/ })).not.toBeInTheDocument()
    expect(screen.getByText('None of these reports credits anybody in these details.')).toBeVisible()
  })

  it('let any of 26 be chosen for the page of two, and name each voice once', async () => {
    const lind = { chain: [{ role: 'speaker', words: 'Lind', person: 'lind' }] } as const
    const accounts = Array.from({ length: 26 }, (_, index) =>
      makeAccount(
        index < 5 ? 'abcde'.charAt(index) : `r${index + 1}`,
        { kind: 'wording', words: 'x' },
        {
          chain: [...lind.chain],
        },
      ),
    )
    const talks = makeTalks({ reports: 26, details: [makeDetail(accounts)] })
    await open('/reports/a/r26', talks)
    const choices = within(screen.getByRole('navigation', { name: 'Which two reports' }))
    expect(choices.getAllByRole('link')).toHaveLength(50)
    const speak = within(screen.getByRole('region', { name: 'Who speaks in them' }))
    expect(speak.getByText(/^One named voice\. 2 of 2 reports credit Lind/)).toBeVisible()
    expect(speak.getAllByRole('rowheader', { name: 'Lind' })).toHaveLength(1)
  })
})

describe('values of any sort', () => {
  it('stand whole on the page of two: 400 characters, and words from right to left apart from what is around them', async () => {
    const long = 'one of the ferries that lie idle '.repeat(13).slice(0, 400)
    const arabic = 'لن تكون العبارات على جدول الأعمال'
    const talks = makeTalks({ reports: 2, details: [makeDetail([words('a', long), words('b', arabic)])] })
    await open('/reports/a/b', talks)
    expect(screen.getByRole('button', { name: long.trim() })).toBeVisible()
    expect(screen.getByText(arabic).tagName).toBe('BDI')
  })
})
