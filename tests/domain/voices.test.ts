import { describe, expect, it } from 'vitest'
import type { CreditLink } from '../../src/domain/model'
import { countVoices } from '../../src/domain/voices'
import { credit, makeAccount, makeTalks } from '../support/talks'

const talks = makeTalks()
const lind = credit('spokesman Ivo Lind', { person: 'lind' })
const alsoLind = credit('Lind', { person: 'lind' })
const radio = credit('radio', { role: 'medium', organisation: 'radio' })

/** Voices of reports `a`, `b` …, each with the chains of its accounts. */
function voicesOf(...chains: CreditLink[][][]) {
  const carriers = chains.map((told, at) => {
    const report = talks.reports[at]
    if (report === undefined) throw new Error('five reports at most')
    return {
      report,
      accounts: told.map((chain) => makeAccount(report.id, { kind: 'wording', words: 'words' }, { chain })),
    }
  })
  return countVoices(talks, carriers)
}

describe('countVoices', () => {
  it.each([
    ['nobody carries it', [], 'no report'],
    ['own voice alone', [[[]], [[]]], '2 reports; none credits anybody'],
    ['one own voice', [[[]]], '1 report; it credits nobody'],
    ['one speaker behind all', [[[lind]], [[alsoLind]], [[lind, radio]], [[lind]]], '4 reports, 1 speaker'],
    ['a medium is a voice, not a speaker', [[[radio]], [[]]], '2 reports, 1 named voice; 1 credits nobody'],
    ['two voices', [[[radio]], [[lind]]], '2 reports, 2 named voices'],
    ['several without a credit', [[[lind]], [[]], [[]]], '3 reports, 1 named voice; 2 credit nobody'],
    [
      'a credit in one account of two counts for the report',
      [[[], [lind]], [[lind]]],
      '2 reports, 1 speaker',
    ],
  ])('%s', (_, chains, text) => {
    expect(voicesOf(...chains).text).toBe(text)
  })

  it('takes credits without a record as one when their words are', () => {
    const voices = voicesOf([[credit('A diplomat')]], [[credit('a diplomat')]], [[credit('an official')]])
    expect(
      voices.speakers.map(({ id, name, reports }) => [id, name, reports.map((report) => report.id)]),
    ).toEqual([
      [null, 'A diplomat', ['a', 'b']],
      [null, 'an official', ['c']],
    ])
  })

  it('says among how many reports, where that is to be said', () => {
    const told = talks.reports.slice(0, 2).map((report) => ({
      report,
      accounts: [makeAccount(report.id, { kind: 'wording', words: 'words' }, { chain: [lind] })],
    }))
    expect(countVoices(talks, told, 26).text).toBe('2 of 26 reports, 1 speaker')
    expect(countVoices(talks, told.slice(1), 26).text).toBe('1 of 26 reports, 1 speaker')
    expect(countVoices(talks, [], 26).text).toBe('no report')
  })

  it('lists who credits nobody', () => {
    expect(voicesOf([[lind]], [[]]).uncredited.map(({ id }) => id)).toEqual(['b'])
  })
})
