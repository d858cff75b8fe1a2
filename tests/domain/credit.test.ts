import { describe, expect, it } from 'vitest'
import { chainKey, formatCredit } from '../../src/domain/credit'
import { credit, makeAccount, makeDetail, makeTalks } from '../support/talks'

const words = { kind: 'wording', words: 'words' } as const
const lind = credit('Norland’s spokesman Ivo Lind', { person: 'lind' })

describe('formatCredit', () => {
  it.each([
    [[], 'own voice'],
    [[lind], 'Lind'],
    [[credit('Sudrian state radio', { role: 'medium' })], 'Sudrian state radio'],
    [[lind, credit('told the radio', { role: 'medium', organisation: 'radio' })], 'Lind → Sudrian radio'],
    [[credit('the northern side', { delegation: 'norland' })], 'Norland'],
    [[credit('somebody', { person: 'unknown' })], 'somebody'],
  ])('%o -> %s', (chain, text) => {
    expect(formatCredit(makeTalks(), makeAccount('a', words, { chain }))).toBe(text)
  })

  it('takes the one word that a report prints alone, be it the first of the name', () => {
    const people = [{ id: 'wen', name: 'Wen Ruolan', role: 'other' as const, accounts: [] }]
    const printed = makeAccount('a', { kind: 'person', person: 'wen', words: 'Wen' })
    const credited = makeAccount('b', words, { chain: [credit('envoy Wen Ruolan', { person: 'wen' })] })
    expect(formatCredit(makeTalks({ people, details: [makeDetail([printed])] }), credited)).toBe('Wen')
    expect(formatCredit(makeTalks({ people }), credited)).toBe('Ruolan')
  })

  it('gives the whole name where two people would be called the same', () => {
    const people = [
      { id: 'ada', name: 'Ada Brook', role: 'other' as const, accounts: [] },
      { id: 'ben', name: 'Ben Brook', role: 'other' as const, accounts: [] },
    ]
    const account = makeAccount('a', words, { chain: [credit('envoy Brook', { person: 'ben' })] })
    expect(formatCredit(makeTalks({ people }), account)).toBe('Ben Brook')
  })
})

it('has one key for chains that credit the same', () => {
  expect(chainKey([lind])).toBe(chainKey([credit('Lind', { person: 'lind' })]))
  expect(chainKey([credit('State media')])).toBe(chainKey([credit('state media')]))
  expect(chainKey([lind])).not.toBe(chainKey([lind, credit('radio', { organisation: 'radio' })]))
  expect(chainKey([])).toBe('')
})
