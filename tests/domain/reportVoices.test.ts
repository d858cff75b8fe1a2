import { expect, it } from 'vitest'
import { voicesOfReport } from '../../src/domain/reportVoices'
import { credit, makeAccount, makeDetail, makeTalks } from '../support/talks'

const value = { kind: 'wording', words: 'x' } as const
const talks = makeTalks()
const placed = (chain: ReturnType<typeof credit>[], detail = makeDetail([])) => ({
  detail,
  account: makeAccount('a', value, { chain }),
})

it('has each voice once, with the details credited to it, most first', () => {
  const twice = makeDetail([])
  const { voices } = voicesOfReport(talks, [
    placed([credit('the ministry', { organisation: 'ministry' })]),
    placed([credit('Lind', { person: 'lind' })], twice),
    placed([credit('Ivo Lind', { person: 'lind' }), credit('radio', { role: 'medium' })], twice),
    placed([credit('he', { person: 'lind' })]),
  ])
  expect(voices.map(({ details, accounts }) => [details, accounts.length])).toEqual([
    [2, 3],
    [1, 1],
  ])
})

it('counts details told in its own voice, facts about the page left out', () => {
  const { voices, ownVoice } = voicesOfReport(talks, [
    placed([]),
    placed([]),
    placed([], makeDetail([], { scope: 'page' })),
  ])
  expect(voices).toEqual([])
  expect(ownVoice).toBe(2)
})
