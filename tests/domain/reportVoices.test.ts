import { expect, it } from 'vitest'
import { voicesAcross, voicesOfReport } from '../../src/domain/reportVoices'
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
  expect(voices.map(({ details, accounts, passedOn }) => [details, accounts.length, passedOn])).toEqual([
    [2, 3, ['radio']],
    [1, 1, []],
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

it('sets the voices of several reports side by side, whom most of them credit first', () => {
  const lind = credit('Lind', { person: 'lind' })
  const radio = credit('Sudrian radio', { organisation: 'radio', role: 'medium' })
  const { voices, ownVoice } = voicesAcross(talks, [
    [placed([radio]), placed([radio]), placed([lind])],
    [placed([lind]), placed([])],
    [],
  ])
  expect(
    voices.map(({ name, reports, cells }) => [name, reports, cells.map((cell) => cell?.details ?? 0)]),
  ).toEqual([
    ['Lind', 2, [1, 1, 0]],
    ['Sudrian radio', 1, [2, 0, 0]],
  ])
  expect(ownVoice).toEqual([0, 1, 0])
})
