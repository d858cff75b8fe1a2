import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Talks } from '../../src/domain/model'
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

describe('Reports of other talks', () => {
  it('draw one of three words beside one of 30,000, each with its marks', async () => {
    const short = makeReport({
      text: { file: 'a.txt', sha256: '0'.repeat(64), length: 14 },
      zones: [{ zone: 'headline', start: 0, end: 14 }],
      speech: [],
    })
    const long = makeReport({
      id: 'b',
      outlet: 'b',
      text: { file: 'b.txt', sha256: '0'.repeat(64), length: 180_000 },
      zones: [{ zone: 'body', start: 0, end: 180_000 }],
    })
    const both = makeDetail([words('a', 'Talks end now', 0), words('b', 'Talks ended', 179_000)])
    await open('/reports', makeTalks({ reports: [short, long], details: [both] }))
    expect(marksOf('Harbour News')).toHaveLength(1)
    expect(marksOf('Morning Post')).toHaveLength(1)
    expect(
      screen.getByRole('group', { name: 'Morning Post: 1 account over 180,000 characters' }),
    ).toBeInTheDocument()
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
