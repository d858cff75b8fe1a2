import type { Aspect } from '../../src/domain/findingKinds'
import { describe, expect, it } from 'vitest'
import { analyseDetail, type DetailAnalysis } from '../../src/domain/findings'
import type { Account, Detail, Silence, Value } from '../../src/domain/model'
import { credit, makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

const six: Value = { kind: 'duration', amount: 6, unit: 'hour', words: 'six hours' }
const four: Value = { kind: 'duration', amount: 4, unit: 'hour', words: 'four hours' }
const overFive: Value = {
  kind: 'duration',
  amount: 5,
  unit: 'hour',
  qualifier: 'over',
  words: 'over five hours',
}
const moreThanFive: Value = { ...overFive, words: 'more than five hours' }

function analyse(accounts: Account[], overrides: Partial<Detail> = {}): DetailAnalysis {
  const detail = makeDetail(accounts, overrides)
  const talks = makeTalks({ details: [detail] })
  return analyseDetail(talks, detail, talks.reports)
}

const names = ({ aspects }: DetailAnalysis) => aspects.map(({ aspect }) => aspect)
/** `{ planned: 'a b' }`, or null where the accounts do not part in it. */
function groups(analysed: DetailAnalysis, aspect: Aspect) {
  const parting = analysed.aspects.find((candidate) => candidate.aspect === aspect)
  if (parting === undefined) return null
  return Object.fromEntries(
    parting.groups.map(({ label, reports }) => [label, reports.map(({ id }) => id).join(' ')]),
  )
}

describe('value', () => {
  it('parts where accounts differ, each value with its reports', () => {
    const analysed = analyse([makeAccount('a', six), makeAccount('b', four), makeAccount('c', six)])
    expect(groups(analysed, 'value')).toEqual({ 'six hours': 'a c', 'four hours': 'b' })
  })

  it('parts where it cannot be decided', () => {
    const at = (report: string, place: string) => makeAccount(report, { kind: 'place', place, words: place })
    expect(groups(analyse([at('a', 'customs-house'), at('b', 'harbour-office')]), 'value')).toEqual({
      'customs-house': 'a',
      'harbour-office': 'b',
    })
  })

  it('takes other words for one value as one', () => {
    const analysed = analyse([
      makeAccount('a', overFive),
      makeAccount('b', moreThanFive),
      makeAccount('c', four),
    ])
    expect(groups(analysed, 'value')).toEqual({ 'over five hours': 'a b', 'four hours': 'c' })
  })

  it.each([
    ['facts about each page', { scope: 'page' as const }],
    ['values told at different stages', { mayChange: true }],
  ])('parts in %s, though these never differ', (_, overrides) => {
    const analysed = analyse(
      [makeAccount('a', six, { firmness: 'planned' }), makeAccount('b', four, { firmness: 'done' })],
      overrides,
    )
    expect(analysed.finding).toBe('compatible')
    expect(names(analysed)).toContain('value')
    expect(names(analysed)).not.toContain('precision')
  })

  it('parts in choices that hold side by side', () => {
    const choose = (report: string, category: string) =>
      makeAccount(report, { kind: 'category', category, words: category })
    const choices = [
      { id: 'x', label: 'calm' },
      { id: 'y', label: 'brisk' },
    ]
    expect(groups(analyse([choose('a', 'x'), choose('b', 'y')], { choices }), 'value')).toEqual({
      calm: 'a',
      brisk: 'b',
    })
  })
})

describe('precision and words', () => {
  it('part in precision where ranges overlap', () => {
    const analysed = analyse([makeAccount('a', overFive), makeAccount('b', six)])
    expect(names(analysed)).toEqual(['precision'])
    expect(groups(analysed, 'precision')).toEqual({ 'over five hours': 'a', 'six hours': 'b' })
  })

  it('part in words where one value is worded differently', () => {
    const analysed = analyse([makeAccount('a', overFive), makeAccount('b', moreThanFive)])
    expect(names(analysed)).toEqual(['words'])
    expect(groups(analysed, 'words')).toEqual({ 'over five hours': 'a', 'more than five hours': 'b' })
  })

  it('do not part in words where other words mean the same day', () => {
    const day = (report: string, words: string) =>
      makeAccount(report, { kind: 'time', edtf: '2031-05-05', words })
    expect(names(analyse([day('a', 'Monday'), day('b', '5 May')]))).toEqual([])
  })
})

describe('quotation', () => {
  const parting = (a: string, b: string, marksB = true) => {
    const { statement, detail } = makeQuotation([
      makePrinting('a', a),
      makePrinting('b', b, { marks: marksB }),
    ])
    const talks = makeTalks({ details: [detail], statements: [statement] })
    return analyseDetail(talks, detail, talks.reports)
  }

  it.each([
    ['other words', 'There is no deal', 'There is no treaty', true, ['quotation']],
    ['a spelling', 'We organise it', 'We organize it', true, ['words', 'quotation']],
    ['marks', 'There is no deal', 'There is no deal', false, ['quotation']],
    [
      'an end that is not printed',
      'There is no deal before May',
      'There is no deal',
      true,
      ['quotation', 'silence'],
    ],
    ['a beginning that is not printed', 'And there is no deal', 'there is no deal', true, ['quotation']],
    ['nothing', 'There is no deal', 'There is no deal', true, []],
  ])('%s', (_, a, b, marksB, aspects) => {
    expect(names(parting(a, b, marksB))).toEqual(aspects)
  })

  it('shows the words with their marks', () => {
    expect(groups(parting('There is no deal', 'There was none', false), 'quotation')).toEqual({
      '“There is no deal”': 'a',
      'There was none (no quotation marks)': 'b',
    })
  })

  it('names where a quotation stops, beside who is silent', () => {
    const { statement, detail } = makeQuotation([
      makePrinting('a', 'There is no deal before the fifth of May'),
      makePrinting('b', 'There is no deal'),
    ])
    const silences: Silence[] = [{ report: 'c', kind: 'not mentioned' }]
    const talks = makeTalks({ details: [{ ...detail, silences }], statements: [statement] })
    const [whole] = talks.details
    if (whole === undefined) throw new Error('a detail')
    expect(groups(analyseDetail(talks, whole, talks.reports), 'silence')).toEqual({
      'carries it': 'a',
      'stops before “before the fifth of May”': 'b',
      'not mentioned': 'c',
    })
  })
})

describe('credit', () => {
  const lind = [credit('Lind', { person: 'lind' })]
  it.each([
    ['own voice against a speaker', [[], lind], { 'own voice': 'a', Lind: 'b' }],
    [
      'another medium behind one speaker',
      [lind, [...lind, credit('the radio', { organisation: 'radio' })]],
      { Lind: 'a', 'Lind → Sudrian radio': 'b' },
    ],
    ['one speaker under two descriptions', [lind, [credit('spokesman Ivo Lind', { person: 'lind' })]], null],
    ['own voice alone', [[], []], null],
  ])('%s', (_, [chainA = [], chainB = []], expected) => {
    const analysed = analyse([
      makeAccount('a', six, { chain: chainA }),
      makeAccount('b', six, { chain: chainB }),
    ])
    expect(groups(analysed, 'credit')).toEqual(expected)
  })
})

describe('firmness', () => {
  it.each([
    ['two stages', { firmness: 'planned' }, { firmness: 'done' }, { planned: 'a', done: 'b' }],
    [
      'a hedge in one',
      { firmness: 'done', hedge: 'some' },
      { firmness: 'done' },
      { 'done, hedged': 'a', 'done, not hedged': 'b' },
    ],
    ['a hedge where no stage is told', { hedge: 'some' }, {}, { hedged: 'a', 'not hedged': 'b' }],
    ['two hedges', { hedge: 'some' }, { hedge: 'about' }, null],
    ['a stage that does not apply to the other', { firmness: 'done' }, {}, null],
    ['one stage', { firmness: 'done' }, { firmness: 'done' }, null],
  ] as const)('%s', (_, a, b, expected) => {
    expect(groups(analyse([makeAccount('a', six, a), makeAccount('b', six, b)]), 'firmness')).toEqual(
      expected,
    )
  })

  it('groups a stage that is not told apart from those that are', () => {
    const analysed = analyse([
      makeAccount('a', six, { firmness: 'planned' }),
      makeAccount('b', six, { firmness: 'done' }),
      makeAccount('c', six),
    ])
    expect(groups(analysed, 'firmness')).toEqual({ planned: 'a', done: 'b', 'no stage told': 'c' })
  })
})

describe('place in the report', () => {
  const [headline, firstParagraph, secondParagraph, caption] = [0, 110, 310, 910]
  it.each([
    ['headline against body', headline, secondParagraph, { 'up front': 'a', 'further down': 'b' }],
    [
      'first paragraph against body',
      firstParagraph,
      secondParagraph,
      { 'up front': 'a', 'further down': 'b' },
    ],
    ['headline and first paragraph', headline, firstParagraph, null],
    ['headline against caption', headline, caption, null],
  ])('%s', (_, a, b, expected) => {
    expect(
      groups(
        analyse([makeAccount('a', six, { at: a }), makeAccount('b', six, { at: b })]),
        'place in the report',
      ),
    ).toEqual(expected)
  })

  it('counts a report as up front when any of its accounts is', () => {
    const accounts = [
      makeAccount('a', six, { at: secondParagraph }),
      makeAccount('a', six, { at: headline }),
      makeAccount('b', six, { at: firstParagraph }),
    ]
    expect(groups(analyse(accounts), 'place in the report')).toBeNull()
  })

  it('shows a caption beside where the others part', () => {
    const accounts = [
      makeAccount('a', six, { at: headline }),
      makeAccount('b', six, { at: secondParagraph }),
      makeAccount('c', six, { at: caption }),
    ]
    expect(groups(analyse(accounts), 'place in the report')).toEqual({
      'up front': 'a',
      'further down': 'b',
      'in a caption': 'c',
    })
  })

  it('is no matter for facts about the page', () => {
    const accounts = [makeAccount('a', six, { at: headline }), makeAccount('b', six, { at: secondParagraph })]
    expect(groups(analyse(accounts, { scope: 'page' }), 'place in the report')).toBeNull()
  })
})

describe('silence', () => {
  const silences = (...kinds: Silence['kind'][]): Silence[] =>
    kinds.map((kind, at) => ({ report: ['c', 'd', 'e'][at] ?? '', kind }))

  it('parts where another report does not mention it', () => {
    const analysed = analyse([makeAccount('a', six), makeAccount('b', six)], {
      silences: silences('not mentioned', 'before it happened', 'not mentioned'),
    })
    expect(groups(analysed, 'silence')).toEqual({
      'carries it': 'a b',
      'not mentioned': 'c e',
      'before it happened': 'd',
    })
  })

  it('does not part where the others could not tell, or are not recorded', () => {
    const analysed = analyse([makeAccount('a', six), makeAccount('b', six)], {
      silences: silences('before it happened', 'text incomplete', 'cannot tell'),
    })
    expect(groups(analysed, 'silence')).toBeNull()
    expect(groups(analyse([makeAccount('a', six)]), 'silence')).toBeNull()
  })

  it('is the one aspect of what one report alone carries', () => {
    const accounts = [makeAccount('a', six, { hedge: 'some' }), makeAccount('a', four, { at: 0 })]
    expect(names(analyse(accounts, { silences: silences('not mentioned') }))).toEqual(['silence'])
  })

  it('is no aspect of what no report carries', () => {
    expect(names(analyse([], { silences: silences('not mentioned') }))).toEqual([])
  })
})
