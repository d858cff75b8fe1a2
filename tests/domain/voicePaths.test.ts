import { describe, expect, it } from 'vitest'
import { analyseDetail } from '../../src/domain/findings'
import type { CreditLink } from '../../src/domain/model'
import { selectVoicePaths } from '../../src/domain/voicePaths'
import { credit, makeAccount, makeDetail, makeTalks, reportIds } from '../support/talks'

const lind = credit('Lind', { person: 'lind' })
const radio = credit('Sudrian radio', { organisation: 'radio', role: 'medium' })

function pathsOf(...chains: CreditLink[][]) {
  const detail = makeDetail(
    chains.map((chain, index) =>
      makeAccount(reportIds[index] ?? 'a', { kind: 'quantity', amount: 4, words: '4' }, { chain }),
    ),
  )
  const talks = makeTalks({ details: [detail] })
  const paths = selectVoicePaths(talks, analyseDetail(talks, detail, talks.reports))
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

  it('is nothing where no report credits anybody', () => {
    expect(pathsOf([], [])).toBe(null)
    expect(pathsOf()).toBe(null)
  })
})
