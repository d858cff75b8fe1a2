import { describe, expect, it } from 'vitest'
import type { CreditLink } from '../../src/domain/model'
import { selectVoicePaths } from '../../src/domain/voicePaths'
import { credit, makeAccount, makeDetail, makeTalks, reportIds } from '../support/talks'

const lind = credit('Lind', { person: 'lind' })
const radio = credit('Sudrian radio', { organisation: 'radio', role: 'medium' })

function pathsOf(...chains: CreditLink[][]) {
  const talks = makeTalks()
  const detail = makeDetail([])
  const told = chains.flatMap((chain, index) => {
    const report = talks.reports[index]
    const account = makeAccount(
      reportIds[index] ?? 'a',
      { kind: 'quantity', amount: 4, words: '4' },
      { chain },
    )
    return report ? { report, accounts: [{ account, detail }] } : []
  })
  const paths = selectVoicePaths(talks, told)
  return (
    paths && {
      speakers: paths.speakers.map(({ name }) => name),
      media: paths.media.map(({ name }) => name),
      steps: paths.steps.map(({ from, to }) => `${from.name} > ${'key' in to ? to.name : to.id}`),
      uncredited: paths.uncredited.map(({ id }) => id),
    }
  )
}

describe('selectVoicePaths', () => {
  it('leads several reports back to one speaker, through a medium where one passed it on', () => {
    expect(pathsOf([lind], [lind, radio], [])).toEqual({
      speakers: ['Lind'],
      media: ['Sudrian radio'],
      steps: ['Lind > a', 'Lind > Sudrian radio', 'Sudrian radio > b'],
      uncredited: ['c'],
    })
  })

  it('draws a step that two reports share once', () => {
    expect(pathsOf([lind, radio], [lind, radio])?.steps).toEqual([
      'Lind > Sudrian radio',
      'Sudrian radio > a',
      'Sudrian radio > b',
    ])
  })

  it('has a medium that nobody is named before among the media, not among those who spoke', () => {
    expect(pathsOf([radio])).toEqual({
      speakers: [],
      media: ['Sudrian radio'],
      steps: ['Sudrian radio > a'],
      uncredited: [],
    })
  })

  it('counts over many details each detail of a report once, and puts whoever leads to the first report first', () => {
    const talks = makeTalks({ reports: 2 })
    const [first, second] = talks.reports
    if (!first || !second) throw new Error('two reports are made')
    const placed = (report: string, chain: CreditLink[], detail = makeDetail([])) => ({
      detail,
      account: makeAccount(report, { kind: 'wording', words: 'x' }, { chain }),
    })
    const same = makeDetail([])
    const paths = selectVoicePaths(talks, [
      {
        report: first,
        accounts: [placed('a', [lind]), placed('a', [lind], same), placed('a', [lind], same)],
      },
      { report: second, accounts: [placed('b', [credit('Karst')]), placed('b', [credit('Karst')])] },
    ])
    expect(paths?.speakers.map(({ name }) => name)).toEqual(['Lind', 'Karst'])
    expect(paths?.steps.map(({ details }) => details)).toEqual([2, 2])
  })

  it('is nothing where no report credits anybody', () => {
    expect(pathsOf([], [])).toBe(null)
    expect(pathsOf()).toBe(null)
  })
})
