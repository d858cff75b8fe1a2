import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareAccounts, compareValues, readingKey } from '../../src/domain/compare'
import type { Account, Detail, Talks, Value, ValueKind } from '../../src/domain/model'
import { firmnesses } from '../../src/domain/vocabulary'
import { makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

const hours = (amount: number): Value => ({
  kind: 'duration',
  amount,
  unit: 'hour',
  words: `${amount} hours`,
})
const place = (id: string): Value => ({ kind: 'place', place: id, words: id })

function compare(a: Account, b: Account, overrides: Partial<Detail> = {}) {
  const detail = makeDetail([a, b], overrides)
  return compareAccounts(makeTalks({ details: [detail] }), detail, a, b)
}

describe('identities', () => {
  it.each<[Value, Value, string, string]>([
    [
      { kind: 'person', person: 'brook', words: 'Brook' },
      { kind: 'person', person: 'brook', words: 'the ambassador' },
      'agree',
      'the same one, Ada Brook',
    ],
    [
      { kind: 'person', person: 'brook', words: 'Brook' },
      { kind: 'person', person: 'karst', words: 'Karst' },
      'differ',
      'Ada Brook and Milo Karst are not the same',
    ],
    [
      { kind: 'organisation', organisation: 'radio', words: 'radio' },
      { kind: 'organisation', organisation: 'ministry', words: 'the ministry' },
      'differ',
      'Sudrian radio and Foreign ministry of Norland are not the same',
    ],
    [
      { kind: 'side', delegation: 'norland', words: 'Norland' },
      { kind: 'side', delegation: 'norland', words: 'the northerners' },
      'agree',
      'the same one, Norland',
    ],
  ])('%s, %s: %s', (a, b, relation, reason) => {
    expect(compare(makeAccount('a', a), makeAccount('b', b))).toMatchObject({ relation, reason })
  })
})

describe('what keeps values from being set against each other', () => {
  const planned = makeAccount('a', hours(4), { firmness: 'planned' })
  const done = makeAccount('b', hours(6), { firmness: 'done' })
  const plain = makeAccount('c', hours(6))

  it('differ when nothing keeps them', () => {
    expect(compare(planned, done).relation).toBe('differ')
  })

  it('are compatible at different stages of a value that may change', () => {
    expect(compare(planned, done, { mayChange: true })).toMatchObject({
      relation: 'compatible',
      rule: 'stage',
    })
  })

  it('differ at one stage, or where a stage is not told, though the value may change', () => {
    const alsoDone = makeAccount('c', hours(4), { firmness: 'done' })
    expect(compare(done, alsoDone, { mayChange: true }).relation).toBe('differ')
    expect(compare(planned, plain, { mayChange: true }).relation).toBe('differ')
  })

  it('never differ as facts about each page', () => {
    expect(compare(planned, done, { scope: 'page' })).toMatchObject({ relation: 'compatible', rule: 'page' })
  })

  it('never cannot be decided as facts about each page', () => {
    const [a, b] = [makeAccount('a', place('customs-house')), makeAccount('b', place('harbour-office'))]
    expect(compare(a, b).relation).toBe('cannot be decided')
    expect(compare(a, b, { scope: 'page' })).toMatchObject({ relation: 'compatible', rule: 'page' })
  })

  it('still part as values', () => {
    const detail = makeDetail([planned, done], { mayChange: true })
    expect(compareValues(makeTalks(), detail, planned, done).relation).toBe('differ')
  })
})

it('cannot decide between values of two kinds', () => {
  expect(compare(makeAccount('a', hours(6)), makeAccount('b', place('norland')))).toEqual({
    relation: 'cannot be decided',
    rule: 'kinds',
    reason: 'duration and place cannot be compared',
  })
})

describe('agreement that rests on another report', () => {
  const monday = (report: string, overrides: Partial<Account> = {}, fields: object = {}) =>
    makeAccount(report, { kind: 'time', edtf: '2031-05-05', words: 'Monday', ...fields }, overrides)

  it('names it for a date', () => {
    const other = monday('b', {}, { resolved: { from: 'another report', report: 'c' } })
    expect(compare(monday('a'), other).reason).toBe(
      'the same time, 5 May 2031; a date is taken from another report: The Courier',
    )
  })

  it('says so where the file does not name it', () => {
    const other = monday('b', {}, { resolved: { from: 'another report' } })
    expect(compare(monday('a'), other).reason).toContain('; a date is taken from another report')
  })

  it('names it for any other reading', () => {
    const a = makeAccount('a', place('norland'))
    const b = makeAccount('b', place('norland'), { restsOn: ['d'] })
    expect(compare(a, b).reason).toBe(
      'the same place, Norland; this reading rests on another report: Daily Anchor',
    )
  })

  it('is silent about what a report resolves by itself', () => {
    const other = monday('b', {}, { resolved: { from: 'own words' } })
    expect(compare(monday('a'), other).reason).toBe('the same time, 5 May 2031')
  })
})

describe('any two accounts', () => {
  const amount = fc.constantFrom(1, 4, 5, 5.5, 6, 12, 200)
  const qualifier = fc.constantFrom('about', 'over', 'at least', 'under', 'at most', 'vague', undefined)
  const id = (...ids: string[]) => fc.constantFrom(...ids)
  const words = fc.constantFrom(
    'six hours',
    'over six hours',
    '6 hours',
    'the U.S. envoy',
    'US envoy',
    'envoy',
  )
  const values: { [Kind in ValueKind]: fc.Arbitrary<Value> } = {
    duration: fc.record({
      kind: fc.constant('duration' as const),
      amount,
      unit: fc.constantFrom('minute' as const, 'hour' as const, 'day' as const),
      qualifier,
      exact: fc.boolean(),
      words,
    }),
    quantity: fc.record({ kind: fc.constant('quantity' as const), amount, qualifier, words }),
    time: fc.record({
      kind: fc.constant('time' as const),
      edtf: id('2031-05-05', '2031-05-06', '2031-05', '2031-05-05/2031-05-06', '2031~', '[2031-05-06..]'),
      words,
    }),
    place: fc.record({
      kind: fc.constant('place' as const),
      place: id('norland', 'port-amity', 'customs-house', 'harbour-office', 'southcliff', 'lighthouse'),
      words,
    }),
    person: fc.record({ kind: fc.constant('person' as const), person: id('brook', 'karst'), words }),
    organisation: fc.record({
      kind: fc.constant('organisation' as const),
      organisation: id('ministry', 'radio'),
      words,
    }),
    side: fc.record({ kind: fc.constant('side' as const), delegation: id('norland', 'sudria'), words }),
    list: fc.record({
      kind: fc.constant('list' as const),
      items: fc.uniqueArray(id('x', 'y', 'z', 'inside-x'), { minLength: 1 }),
      closed: fc.boolean(),
      words,
    }),
    category: fc.record({
      kind: fc.constant('category' as const),
      category: id('x', 'y', 'inside-x'),
      words,
    }),
    text: fc.record({ kind: fc.constant('text' as const), group: id('x', 'y', 'inside-x'), words }),
    wording: fc.record({ kind: fc.constant('wording' as const), words }),
  }
  const kinds = fc.constantFrom(...(Object.keys(values) as ValueKind[]))
  const shape = fc.record({
    scope: fc.constantFrom('these talks' as const, 'page' as const),
    mayChange: fc.boolean(),
    exclusive: fc.boolean(),
    wordingSort: fc.constantFrom('name' as const, 'title' as const, 'term' as const),
  })
  const firmness = fc.constantFrom(...firmnesses, null)

  type Case = { talks: Talks; detail: Detail; accounts: Account[] }
  const cases = (count: number): fc.Arbitrary<Case> =>
    kinds.chain((kind) =>
      fc
        .tuple(shape, fc.array(fc.tuple(values[kind], firmness), { minLength: count, maxLength: count }))
        .map(([overrides, told]) => {
          const accounts = told.map(([value, stage], at) => makeAccount(`r${at}`, value, { firmness: stage }))
          const detail = makeDetail(accounts, {
            ...overrides,
            choices: [
              { id: 'x', label: 'x' },
              { id: 'y', label: 'y' },
              { id: 'z', label: 'z' },
              { id: 'inside-x', label: 'inside x', within: 'x' },
            ],
          })
          return { talks: makeTalks({ details: [detail] }), detail, accounts }
        }),
    )

  it('stand alike whichever is put first', () => {
    fc.assert(
      fc.property(cases(2), ({ talks, detail, accounts: [a, b] }) => {
        if (a === undefined || b === undefined) return
        const [there, back] = [compareAccounts(talks, detail, a, b), compareAccounts(talks, detail, b, a)]
        expect(back.relation).toBe(there.relation)
        expect(back.rule).toBe(there.rule)
        const turned = { a: 'b', b: 'a', neither: 'neither' } as const
        expect(back.morePrecise).toBe(there.morePrecise && turned[there.morePrecise])
      }),
      { numRuns: 500 },
    )
  })

  it('agree when they are one', () => {
    fc.assert(
      fc.property(cases(1), ({ talks, detail, accounts: [a] }) => {
        if (a === undefined) return
        expect(compareAccounts(talks, detail, a, a).relation).toBe('agree')
      }),
      { numRuns: 300 },
    )
  })

  it('stand alike to a third when they have one key', () => {
    fc.assert(
      fc.property(cases(3), ({ talks, detail, accounts: [a, b, c] }) => {
        if (a === undefined || b === undefined || c === undefined) return
        if (readingKey(talks, detail, a) !== readingKey(talks, detail, b)) return
        expect(compareAccounts(talks, detail, a, b).relation).toBe('agree')
        expect(compareAccounts(talks, detail, a, c).relation).toBe(
          compareAccounts(talks, detail, b, c).relation,
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('of a quotation stand alike whichever is put first', () => {
    const printed = fc.array(fc.constantFrom('there', 'is', 'there’s', 'no', 'deal', 'treaty', 'yet'), {
      minLength: 1,
      maxLength: 7,
    })
    fc.assert(
      fc.property(printed, printed, fc.boolean(), fc.boolean(), (wordsA, wordsB, marksA, marksB) => {
        const { statement, detail } = makeQuotation([
          makePrinting('a', wordsA.join(' '), { marks: marksA }),
          makePrinting('b', wordsB.join(' '), { marks: marksB }),
        ])
        const talks = makeTalks({ details: [detail], statements: [statement] })
        const [a, b] = detail.accounts
        if (a === undefined || b === undefined) return
        expect(compareAccounts(talks, detail, a, b).relation).toBe(
          compareAccounts(talks, detail, b, a).relation,
        )
        expect(compareAccounts(talks, detail, a, a).relation).toBe('agree')
      }),
      { numRuns: 300 },
    )
  })
})
