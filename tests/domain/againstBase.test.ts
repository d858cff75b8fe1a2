import { describe, expect, it } from 'vitest'
import { relateToBase } from '../../src/domain/againstBase'
import type { Account, Detail, Value } from '../../src/domain/model'
import { credit, makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

const hours = (words: string, fields: Partial<Extract<Value, { kind: 'duration' }>>): Value => ({
  kind: 'duration',
  unit: 'hour',
  words,
  ...fields,
})
const number = (amount: number): Value => ({ kind: 'quantity', amount, words: String(amount) })
const place = (id: string): Value => ({ kind: 'place', place: id, words: id })
const title = (words: string): Value => ({ kind: 'wording', words })

function relate(base: Account, account: Account, overrides: Partial<Detail> = {}) {
  const detail = makeDetail([base, account], overrides)
  return relateToBase(makeTalks({ details: [detail] }), detail, base, account)
}
const relation = (base: Value, other: Value, overrides: Partial<Detail> = {}) =>
  relate(makeAccount('a', base), makeAccount('b', other), overrides).relation

describe('the relation of the values', () => {
  it.each<[string, Value, Value, Partial<Detail>, string, string]>([
    ['one value', number(4), number(4), {}, 'same', 'same'],
    ['two values', number(4), number(5), {}, 'differs', 'differs'],
    ['a place in another', place('port-amity'), place('customs-house'), {}, 'more precise', 'less precise'],
    [
      'places that no source relates',
      place('customs-house'),
      place('harbour-office'),
      {},
      'cannot be decided',
      'cannot be decided',
    ],
    [
      'ranges that share a part',
      hours('over five hours', { amount: 5, qualifier: 'over' }),
      hours('six hours', { amount: 6 }),
      {},
      'more precise',
      'less precise',
    ],
    [
      'ranges of which neither holds the other',
      hours('over six hours', { amount: 6, qualifier: 'over' }),
      hours('six hours', { amount: 6 }),
      {},
      'overlaps',
      'overlaps',
    ],
    [
      'a title that is fuller',
      title('Deputy Secretary'),
      title('Deputy Secretary of Trade'),
      { wordingSort: 'title' },
      'more precise',
      'less precise',
    ],
    [
      'other words',
      title('talks'),
      title('negotiations'),
      { wordingSort: 'term' },
      'worded differently',
      'worded differently',
    ],
    ['facts about each page', number(1), number(2), { scope: 'page' }, 'both can hold', 'both can hold'],
  ])('%s', (_, a, b, overrides, there, back) => {
    expect(relation(a, b, overrides)).toBe(there)
    expect(relation(b, a, overrides)).toBe(back)
  })

  it('values told at different stages can both hold', () => {
    const base = makeAccount('a', number(4), { firmness: 'planned' })
    const other = makeAccount('b', number(5), { firmness: 'done' })
    expect(relate(base, other, { mayChange: true })).toMatchObject({
      relation: 'both can hold',
      firmness: 'gained',
    })
  })

  it.each([
    ['the ferries will sail again', 'the ferries will sail', 'shorter', 'longer'],
    ['the ferries will sail', 'the boats will sail', 'quoted differently', 'quoted differently'],
  ])('a quotation “%s” and “%s”', (words, others, there, back) => {
    const { statement, detail } = makeQuotation([makePrinting('a', words), makePrinting('b', others)])
    const talks = makeTalks({ details: [detail], statements: [statement] })
    const [a, b] = detail.accounts
    if (a === undefined || b === undefined) throw new Error('two accounts')
    expect(relateToBase(talks, detail, a, b).relation).toBe(there)
    expect(relateToBase(talks, detail, b, a).relation).toBe(back)
  })
})

describe('credit', () => {
  const lind = [credit('Lind', { person: 'lind' })]
  const karst = [credit('Karst', { person: 'karst' })]
  it.each([
    ['of the same one', lind, [credit('the spokesman', { person: 'lind' })], null],
    ['lost', lind, [], 'lost'],
    ['gained', [], lind, 'gained'],
    ['of another', lind, karst, 'changed'],
    ['nowhere', [], [], null],
  ])('%s', (_, base, other, expected) => {
    const found = relate(
      makeAccount('a', number(4), { chain: base }),
      makeAccount('b', number(4), { chain: other }),
    )
    expect(found).toMatchObject({ relation: 'same', credit: expected })
  })
})

describe('firmness', () => {
  it.each<[string, Partial<Account>, Partial<Account>, string | null]>([
    ['one stage', { firmness: 'done' }, { firmness: 'done' }, null],
    ['a later stage', { firmness: 'planned' }, { firmness: 'done' }, 'gained'],
    ['an earlier stage', { firmness: 'done' }, { firmness: 'expected' }, 'lost'],
    ['a hedge dropped', { hedge: 'reportedly' }, {}, 'gained'],
    ['a hedge put in', {}, { hedge: 'reportedly' }, 'lost'],
    ['another hedge', { hedge: 'reportedly' }, { hedge: 'it is said' }, null],
    ['a stage that only one tells', { firmness: 'done' }, {}, null],
    [
      'a later stage with a hedge: the stage decides',
      { firmness: 'planned' },
      { firmness: 'done', hedge: 'reportedly' },
      'gained',
    ],
  ])('%s', (_, base, other, expected) => {
    const found = relate(makeAccount('a', number(4), base), makeAccount('b', number(4), other))
    expect(found).toMatchObject({ relation: 'same', firmness: expected })
  })

  it('says on demand from what to what', () => {
    const found = relate(
      makeAccount('a', number(4), { hedge: 'reportedly', chain: [credit('Lind', { person: 'lind' })] }),
      makeAccount('b', number(4)),
    )
    expect(found.reason).toContain('credit lost: own voice, in the base Lind')
    expect(found.reason).toContain(
      'firmness gained: no stage told, not hedged, in the base no stage told, “reportedly”',
    )
  })
})
