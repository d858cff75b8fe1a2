/** The worked cases of the data standard, one by one: data.md, "Worked cases". */
import type { Aspect } from '../../src/domain/findingKinds'
import { describe, expect, it } from 'vitest'
import { analyseDetail, type Cell, type DetailAnalysis } from '../../src/domain/findings'
import type { Account, Detail, DurationValue, Statement, Talks, Value } from '../../src/domain/model'
import { credit, makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

const analyse = (
  detail: Detail,
  statements: Statement[] = [],
  talks: Talks = makeTalks({ details: [detail], statements }),
) => analyseDetail(talks, detail, talks.reports)

const aspectNames = (analysed: DetailAnalysis): Aspect[] => analysed.aspects.map(({ aspect }) => aspect)

const groupsOf = (analysed: DetailAnalysis, aspect: Aspect) =>
  Object.fromEntries(
    analysed.aspects
      .filter((parting) => parting.aspect === aspect)
      .flatMap(({ groups }) =>
        groups.map(({ label, reports }) => [label, reports.map(({ id }) => id).join(' ')]),
      ),
  )

const hours = (amount: number, words: string, fields: Partial<DurationValue> = {}): Value => ({
  kind: 'duration',
  amount,
  unit: 'hour',
  words,
  ...fields,
})

const accountCells = (analysed: DetailAnalysis) =>
  analysed.cells.filter((cell): cell is Extract<Cell, { kind: 'account' }> => cell.kind === 'account')

describe('"over five hours" (credited to state media) and "six hours of talks" (own voice)', () => {
  const detail = makeDetail([
    makeAccount('d', hours(5, 'over five hours', { qualifier: 'over' }), {
      chain: [credit('Russian state media', { role: 'medium' })],
      firmness: 'done',
    }),
    makeAccount('e', hours(6, 'six hours'), { firmness: 'done' }),
  ])
  const analysed = analyse(detail)

  it('is compatible: the ranges overlap', () => {
    expect(analysed.finding).toBe('compatible')
    expect(analysed.rule.id).toBe('ranges-overlap')
    expect(analysed.reason).toBe('more than 5 h and 5.5 up to 6.5 h: the ranges overlap')
  })

  it('parts in credit', () => {
    expect(groupsOf(analysed, 'credit')).toEqual({ 'Russian state media': 'd', 'own voice': 'e' })
  })

  it('has two reports and one named voice', () => {
    expect(analysed.voices.text).toBe('2 reports, 1 named voice; 1 credits nobody')
  })

  it('keeps the length of a stay as another detail of the family, compared with nothing here', () => {
    const family = 'lengths'
    const talksLength = { ...detail, family, setApart: 'the talks themselves' }
    const stay = makeDetail([makeAccount('b', hours(6, 'some six hours', { qualifier: 'about' }))], {
      family,
      setApart: 'the stay in the building',
    })
    const talks = makeTalks({ details: [talksLength, stay] })
    expect(analyseDetail(talks, stay, talks.reports).finding).toBe('one report only')
    expect(analyseDetail(talks, talksLength, talks.reports).carriedBy.map(({ id }) => id)).toEqual(['d', 'e'])
  })
})

describe('"would be headed", "were to be led", "will be led", "was led"', () => {
  const led = (report: string, words: string, fields: Partial<Account>) =>
    makeAccount(report, { kind: 'person', person: 'karst', words }, fields)
  const analysed = analyse(
    makeDetail([
      led('a', 'Karst', { firmness: 'planned', chain: [credit('spokeswoman Lind', { person: 'lind' })] }),
      led('b', 'Milo Karst', {
        firmness: 'planned',
        chain: [credit('foreign ministry', { organisation: 'ministry' })],
      }),
      led('c', 'Karst', { firmness: 'planned' }),
      led('d', 'Milo Karst', { firmness: 'done' }),
    ]),
  )

  it('agree on the name', () => {
    expect(analysed.finding).toBe('agree')
    expect(accountCells(analysed).map(({ letters }) => letters)).toEqual([[], [], [], []])
  })

  it('part in firmness, planned in three and done in one', () => {
    expect(groupsOf(analysed, 'firmness')).toEqual({ planned: 'a b c', done: 'd' })
  })

  it('part in credit', () => {
    expect(groupsOf(analysed, 'credit')).toEqual({
      Lind: 'a',
      'Foreign ministry of Norland': 'b',
      'own voice': 'c d',
    })
  })

  it('part in nothing else', () => {
    expect(aspectNames(analysed)).toEqual(['credit', 'firmness'])
  })
})

describe('"a bilateral relationship overall" and "the broader bilateral relationship", both inside marks', () => {
  const long =
    'These talks are solely focused on our embassy operations, not on normalizing a bilateral relationship overall, which can only happen once there’s peace'
  const spelt =
    'These talks are solely focused on our embassy operations, not on normalising a bilateral relationship overall, which can only happen once there is peace'
  const other =
    'The talks are solely focused on our embassy operations, not on normalising the broader bilateral relationship,'

  it('is quoted differently', () => {
    const { statement, detail } = makeQuotation([makePrinting('a', long), makePrinting('d', other)])
    const analysed = analyse(detail, [statement])
    expect(analysed.finding).toBe('quoted differently')
    expect(analysed.rule.id).toBe('quoted-otherwise')
    expect(analysed.groups.map(({ letter, reports }) => [letter, reports.map(({ id }) => id)])).toEqual([
      ['a', ['a']],
      ['b', ['d']],
    ])
  })

  it('a quoted sentence that stops before its condition parts in quotation and silence', () => {
    const { statement, detail } = makeQuotation([makePrinting('a', long), makePrinting('d', other)])
    const analysed = analyse(detail, [statement])
    expect(aspectNames(analysed)).toEqual(['quotation', 'silence'])
    expect(groupsOf(analysed, 'silence')).toEqual({
      'carries it': 'a',
      'stops before “overall, which can only happen once”': 'd',
    })
  })

  it('is worded differently where spelling and contraction alone part', () => {
    const { statement, detail } = makeQuotation([makePrinting('a', long), makePrinting('b', spelt)])
    const analysed = analyse(detail, [statement])
    expect(analysed.finding).toBe('worded differently')
    expect(analysed.rule.id).toBe('quoted-spelling')
  })

  it('is compatible where one printing is only shorter', () => {
    const { statement, detail } = makeQuotation([
      makePrinting('a', 'These talks are solely focused on our embassy operations, once there is peace'),
      makePrinting('b', 'These talks are solely focused on our embassy operations'),
    ])
    const analysed = analyse(detail, [statement])
    expect(analysed.finding).toBe('compatible')
    expect(aspectNames(analysed)).toEqual(['quotation', 'silence'])
  })
})

describe('residence of the consul general against consulate building', () => {
  const detail = makeDetail([
    makeAccount('b', { kind: 'place', place: 'harbour-office', words: 'consulate building' }),
    makeAccount('c', { kind: 'place', place: 'customs-house', words: 'the residence' }),
    makeAccount('c', { kind: 'place', place: 'harbour-office', words: 'the consulate' }),
  ])
  const analysed = analyse(detail)

  it('cannot be decided', () => {
    expect(analysed.finding).toBe('cannot be decided')
    expect(analysed.rule.id).toBe('place-unsettled')
  })

  it('marks the report that prints both, without changing the finding of the row', () => {
    expect(
      accountCells(analysed).map(({ selfDiffers }) => selfDiffers.map(({ aspects }) => aspects)),
    ).toEqual([[], [['value']]])
  })
})

describe('names', () => {
  it.each([
    ['Darchiyev', 'Darchiev', 'worded differently'],
    ['Alexander Darchiev', 'Aleksandr Darchiyev', 'worded differently'],
  ] as const)('%s, %s: %s', (a, b, finding) => {
    const detail = makeDetail(
      [makeAccount('a', { kind: 'wording', words: a }), makeAccount('b', { kind: 'wording', words: b })],
      { wordingSort: 'name' },
    )
    const analysed = analyse(detail)
    expect(analysed.finding).toBe(finding)
    expect(aspectNames(analysed)).toEqual(['words'])
  })
})

it('"more than six hours", "six-hour": compatible', () => {
  const detail = makeDetail(
    [
      makeAccount('c', hours(6, 'more than six hours', { qualifier: 'over' })),
      makeAccount('d', hours(6, 'six-hour')),
    ],
    { scope: 'earlier round' },
  )
  expect(analyse(detail).finding).toBe('compatible')
})

describe('"ministries … expected" in the body, "ministers … will" in the key points of one report', () => {
  const detail = makeDetail(
    [
      makeAccount(
        'd',
        { kind: 'category', category: 'ministries', words: 'foreign ministries' },
        { hedge: 'expected', firmness: 'expected', chain: [credit('TASS', { role: 'medium' })] },
      ),
      makeAccount(
        'd',
        { kind: 'category', category: 'ministers', words: 'foreign ministers' },
        { firmness: 'planned', at: 60 },
      ),
    ],
    {
      choices: [
        { id: 'ministries', label: 'the ministries' },
        { id: 'ministers', label: 'the ministers' },
      ],
      exclusive: true,
      mayChange: true,
    },
  )
  const analysed = analyse(detail)

  it('marks the cell as differing from itself, and the hedge as gone', () => {
    const [cell] = accountCells(analysed)
    expect(cell?.selfDiffers).toEqual([
      {
        account: detail.accounts[1],
        aspects: ['value', 'credit', 'firmness'],
        text: 'standfirst: “foreign ministers”; credits nobody; planned, not expected; without the hedge “expected”',
      },
    ])
  })

  it('leaves the finding of the row alone', () => {
    expect(analysed.finding).toBe('one report only')
  })
})

it('six properties by name against "several": compatible', () => {
  const detail = makeDetail([
    makeAccount('b', { kind: 'quantity', amount: 6, words: 'six' }),
    makeAccount('e', { kind: 'quantity', qualifier: 'vague', words: 'several' }),
  ])
  const analysed = analyse(detail)
  expect(analysed.finding).toBe('compatible')
  expect(analysed.reason).toBe('“several” sets no bounds, so it fits 6')
  expect(aspectNames(analysed)).toEqual(['precision'])
})
