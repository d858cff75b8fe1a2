import { describe, expect, it } from 'vitest'
import { foldCountries } from '../../src/domain/countryNames'
import type { Detail } from '../../src/domain/model'
import { compareWordings } from '../../src/domain/wording'
import { makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

function compareWords(wordingSort: NonNullable<Detail['wordingSort']>, a: string, b: string) {
  const detail = makeDetail(
    [makeAccount('a', { kind: 'wording', words: a }), makeAccount('b', { kind: 'wording', words: b })],
    { wordingSort },
  )
  const [one, other] = detail.accounts
  if (one === undefined || other === undefined) throw new Error('two accounts')
  return compareWordings(makeTalks({ details: [detail] }), detail, one, other)
}

describe('names and terms', () => {
  it.each([
    ['Ada Brook', 'Ada Brook', 'agree', 'same-words'],
    ['the U.S.', 'the US', 'agree', 'same-words'],
    ['O’Brien', "O'Brien", 'agree', 'same-words'],
    ['full-scale invasion', 'Full-Scale Invasion', 'agree', 'same-words'],
    ['normalising ties', 'normalizing ties', 'worded differently', 'spelling'],
    ['Brook', 'Bruck', 'worded differently', 'other-words'],
    ['Ada Brook', 'Brook', 'worded differently', 'other-words'],
    ['Türkiye', 'Turkey', 'worded differently', 'other-words'],
  ])('%s, %s: %s', (a, b, relation, rule) => {
    for (const sort of ['name', 'term'] as const) {
      expect(compareWords(sort, a, b)).toMatchObject({ relation, rule })
      expect(compareWords(sort, b, a)).toMatchObject({ relation, rule })
    }
  })
})

describe('titles', () => {
  it.each([
    ['Deputy Assistant Secretary', 'deputy assistant secretary', 'agree', undefined],
    ['Deputy Assistant Secretary', 'Deputy Assistant Secretary of State', 'compatible', 'b'],
    ['Deputy Assistant Secretary of State for Coasts', 'Deputy Assistant Secretary', 'compatible', 'a'],
    [
      'Russian Ambassador to the United States',
      'Russia’s ambassador to the US',
      'worded differently',
      undefined,
    ],
    ['U.S. State Department spokesperson', 'State Department spokesperson', 'compatible', 'a'],
    ['State Department spokesperson', 'State Department spokeswoman', 'worded differently', undefined],
    ['new ambassador to Norland', 'ambassador to Norland', 'compatible', 'a'],
    ['Consul-General', 'Consul General', 'worded differently', undefined],
    ['Foreign Minister of France', 'French Foreign Minister', 'worded differently', undefined],
    ['American envoy', 'envoy of the United States of America', 'worded differently', undefined],
  ])('%s, %s: %s', (a, b, relation, morePrecise) => {
    const finding = compareWords('title', a, b)
    expect([finding.relation, finding.morePrecise]).toEqual([relation, morePrecise])
    expect(compareWords('title', b, a).relation).toBe(relation)
  })
})

it.each([
  ["russia's ambassador to the united states", 'russia ambassador to the us'],
  ['south korean envoy', 'south-korea envoy'],
  ['british and turkish ministers', 'britain and turkey ministers'],
  ['united arab emirates', 'uae'],
  ["ministers' deputy", 'ministers deputy'],
  ['head of the harbour', 'head of the harbour'],
])('folds %s to %s', (words, folded) => {
  expect(foldCountries(words.split(' ')).join(' ')).toBe(folded)
})

describe('quotations', () => {
  const compare = (a: string, b: string, marksA = true, marksB = true) => {
    const { statement, detail } = makeQuotation([
      makePrinting('a', a, { marks: marksA }),
      makePrinting('b', b, { marks: marksB }),
    ])
    const [one, other] = detail.accounts
    if (one === undefined || other === undefined) throw new Error('two accounts')
    return compareWordings(makeTalks({ details: [detail], statements: [statement] }), detail, one, other)
  }
  it.each([
    ['There is no deal, yet.', 'there is no deal yet', true, true, 'agree', undefined],
    [
      'There’s no deal on normalising',
      'There is no deal on normalizing',
      true,
      true,
      'worded differently',
      undefined,
    ],
    ['There is no deal', 'There is no agreement', true, true, 'quoted differently', undefined],
    ['There is no deal at all', 'There is no deal', true, true, 'compatible', 'a'],
    ['There is no deal', 'There is no deal at all', true, true, 'compatible', 'b'],
    ['There’s no deal at all', 'There is no deal', true, true, 'compatible', 'a'],
    ['There is no deal', 'There is no deal', true, false, 'agree', undefined],
    ['There is no deal at all', 'There is no deal', true, false, 'compatible', 'a'],
    ['There is no deal', 'There is no deal at all', false, false, 'worded differently', undefined],
    ['There’s no deal', 'There is no deal', true, false, 'worded differently', undefined],
    ['There is no deal', 'There was no agreement', true, false, 'worded differently', undefined],
    ['There is no deal', 'There was no agreement', false, false, 'worded differently', undefined],
  ])('“%s”, “%s” (marks %s, %s): %s', (a, b, marksA, marksB, relation, morePrecise) => {
    const finding = compare(a, b, marksA, marksB)
    expect([finding.relation, finding.morePrecise]).toEqual([relation, morePrecise])
    expect(compare(b, a, marksB, marksA).relation).toBe(relation)
  })

  it('compares the clause that each account cites, not the rest of the sentence it is cut from', () => {
    const clauses = ['once there is a deal', 'once there’s a deal']
    const sentences = [`These talks, ${clauses[0]}, can end`, `The talks, ${clauses[1]}, may end`]
    const printings = sentences.map((words, index) => makePrinting(index === 0 ? 'a' : 'b', words))
    const { statement, detail } = makeQuotation(printings)
    const cut = detail.accounts.map((account, index) => {
      const exact = clauses[index] ?? ''
      const start = 300 + (sentences[index] ?? '').indexOf(exact)
      return {
        ...account,
        value: { kind: 'wording' as const, words: exact },
        excerpt: [{ exact, start, end: start + exact.length }],
      }
    })
    const talks = makeTalks({ details: [{ ...detail, accounts: cut }], statements: [statement] })
    const [one, other] = cut
    if (one === undefined || other === undefined) throw new Error('two accounts')
    expect(compareWordings(talks, detail, one, other)).toMatchObject({
      relation: 'worded differently',
      rule: 'quoted-spelling',
    })
  })

  it('compares by words where an account is no printing, and never calls that quoted differently', () => {
    const { statement, detail } = makeQuotation([makePrinting('a', 'There is no deal')])
    const told = makeAccount('b', { kind: 'wording', words: 'nothing was agreed' })
    const [quoted] = detail.accounts
    if (quoted === undefined) throw new Error('an account')
    const whole = { ...detail, accounts: [quoted, told] }
    const talks = makeTalks({ details: [whole], statements: [statement] })
    expect(compareWordings(talks, whole, quoted, told)).toMatchObject({
      relation: 'worded differently',
      rule: 'quoted-and-told',
    })
  })
})
