import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyseDetail, analyseTalks, type Cell, type DetailAnalysis } from '../../src/domain/findings'
import type { Account, Detail, Silence, Value } from '../../src/domain/model'
import { credit, makeAccount, makeDetail, makeReport, makeTalks } from '../support/talks'

const place = (id: string): Value => ({ kind: 'place', place: id, words: id })
const hours = (amount: number, words = `${amount} hours`): Value => ({
  kind: 'duration',
  amount,
  unit: 'hour',
  words,
})
const over = (amount: number): Value => ({
  kind: 'duration',
  amount,
  unit: 'hour',
  qualifier: 'over',
  words: `over ${amount} hours`,
})
const silent = (report: string, kind: Silence['kind'] = 'not mentioned'): Silence => ({ report, kind })

function analyse(accounts: Account[], overrides: Partial<Detail> = {}, reports?: string[]): DetailAnalysis {
  const detail = makeDetail(accounts, overrides)
  const talks = makeTalks({ details: [detail] })
  const selected = talks.reports.filter(({ id }) => reports === undefined || reports.includes(id))
  return analyseDetail(talks, detail, selected)
}

const cellOf = (analysed: DetailAnalysis, report: string) =>
  analysed.cells.find((cell) => cell.report.id === report)
const lettersOf = (analysed: DetailAnalysis) =>
  Object.fromEntries(
    analysed.cells
      .filter((cell): cell is Extract<Cell, { kind: 'account' }> => cell.kind === 'account')
      .map(({ report, letters }) => [report.id, letters.join('')]),
  )

describe('a row takes the worst of its pairs', () => {
  const norland = (report: string) => makeAccount(report, place('norland'))
  const amity = (report: string) => makeAccount(report, place('port-amity'))
  const customs = (report: string) => makeAccount(report, place('customs-house'))
  const office = (report: string) => makeAccount(report, place('harbour-office'))
  const southcliff = (report: string) => makeAccount(report, place('southcliff'))

  it.each([
    ['the same in all', [amity('a'), amity('b'), amity('c')], 'agree'],
    ['one more precise', [amity('a'), amity('b'), customs('c')], 'compatible'],
    ['no known containment, besides', [norland('a'), customs('b'), office('c')], 'cannot be decided'],
    ['two countries, besides', [norland('a'), customs('b'), office('c'), southcliff('d')], 'differ'],
    ['one report', [customs('b')], 'one report only'],
    ['no report', [], 'none reports it'],
  ] as const)('%s: %s', (_, accounts, finding) => {
    expect(analyse([...accounts], { kind: 'place' }).finding).toBe(finding)
  })

  it('compatible is worse than worded differently', () => {
    const analysed = analyse([
      makeAccount('a', over(5)),
      makeAccount('b', { ...over(5), words: 'more than five hours' }),
      makeAccount('c', hours(6)),
    ])
    expect(analysed.finding).toBe('compatible')
  })

  it('gives the rule and the reason of the worst pair', () => {
    const analysed = analyse([norland('a'), customs('b'), southcliff('d')])
    expect(analysed.rule.name).toBe('Places lie apart')
    expect(analysed.reason).toBe('the Customs House lies in Port Amity, Southcliff in Sudria')
  })

  it('is not moved by what a report says besides its first account', () => {
    const analysed = analyse([amity('a'), southcliff('a'), amity('b')])
    expect(analysed.finding).toBe('agree')
    expect(cellOf(analysed, 'a')).toMatchObject({ selfDiffers: [{ aspects: ['value'] }] })
  })
})

describe('a selection of reports', () => {
  const accounts = [makeAccount('a', hours(4)), makeAccount('b', hours(6)), makeAccount('c', hours(6))]

  it('is what the finding speaks of', () => {
    expect(analyse(accounts).finding).toBe('differ')
    expect(analyse(accounts, {}, ['b', 'c']).finding).toBe('agree')
    expect(analyse(accounts, {}, ['a', 'd'])).toMatchObject({
      finding: 'one report only',
      reason: 'only Harbour News of these has it',
    })
  })

  it('without an account says nothing of the others', () => {
    expect(analyse(accounts, {}, ['d', 'e'])).toMatchObject({
      finding: 'none reports it',
      ofSelection: true,
      rule: { id: 'not-selected' },
      reason: 'none of the selected reports has it',
    })
    expect(analyse([], {}).rule.id).toBe('no-report')
  })

  it('orders the cells', () => {
    const detail = makeDetail(accounts)
    const talks = makeTalks({ details: [detail] })
    const analysed = analyseDetail(talks, detail, talks.reports.toReversed())
    expect(analysed.cells.map(({ report }) => report.id)).toEqual(['e', 'd', 'c', 'b', 'a'])
    expect(analysed.carriedBy.map(({ id }) => id)).toEqual(['c', 'b', 'a'])
  })
})

describe('cells', () => {
  const analysed = analyse(
    [makeAccount('a', hours(6), { chain: [credit('Lind', { person: 'lind' })] }), makeAccount('a', hours(6))],
    { silences: [silent('b', 'before it happened'), silent('a')] },
  )

  it('hold the first account of a report, the others beside it', () => {
    expect(cellOf(analysed, 'a')).toMatchObject({
      kind: 'account',
      value: '6 hours',
      credit: 'Lind',
      letters: [],
    })
    expect(cellOf(analysed, 'a')).toHaveProperty('others.length', 1)
  })

  it('hold the kind of silence', () => {
    expect(cellOf(analysed, 'b')).toMatchObject({ kind: 'silence', silence: { kind: 'before it happened' } })
  })

  it('say where the file holds neither', () => {
    expect(cellOf(analysed, 'c')?.kind).toBe('unrecorded')
  })
})

describe('letters', () => {
  it('are missing where all agree', () => {
    const analysed = analyse([makeAccount('a', hours(6)), makeAccount('b', hours(6))])
    expect(lettersOf(analysed)).toEqual({ a: '', b: '' })
    expect(analysed.groups.map(({ letter, value }) => [letter, value])).toEqual([['a', '6 hours']])
  })

  it('are one where all can hold', () => {
    const analysed = analyse([makeAccount('a', over(5)), makeAccount('b', hours(6))])
    expect(lettersOf(analysed)).toEqual({ a: 'a', b: 'a' })
    expect(analysed.groups[0]?.value).toBe('over 5 hours; 6 hours')
  })

  it('give a cell two where it is in two groups', () => {
    const analysed = analyse([
      makeAccount('a', hours(4)),
      makeAccount('b', { kind: 'duration', unit: 'hour', qualifier: 'vague', words: 'several hours' }),
      makeAccount('c', hours(6)),
      makeAccount('d', hours(6)),
    ])
    expect(analysed.finding).toBe('differ')
    expect(lettersOf(analysed)).toEqual({ a: 'b', b: 'ab', c: 'a', d: 'a' })
    expect(
      analysed.groups.map(({ letter, reports }) => [letter, reports.map(({ id }) => id).join('')]),
    ).toEqual([
      ['a', 'bcd'],
      ['b', 'ab'],
    ])
  })

  it('part what cannot be decided', () => {
    const analysed = analyse([
      makeAccount('a', place('customs-house')),
      makeAccount('b', place('harbour-office')),
    ])
    expect(lettersOf(analysed)).toEqual({ a: 'a', b: 'b' })
  })

  it('are missing where one report alone has it', () => {
    const analysed = analyse([makeAccount('a', hours(6))])
    expect([analysed.groups, lettersOf(analysed)]).toEqual([[], { a: '' }])
  })
})

describe('a report that differs from itself', () => {
  const base: Value = { kind: 'person', person: 'brook', words: 'Brook' }
  const mark = (first: Partial<Account>, other: Partial<Account>, value: Value = base) => {
    const cell = cellOf(
      analyse([makeAccount('a', base, first), makeAccount('a', value, { at: 60, ...other })]),
      'a',
    )
    return cell?.kind === 'account'
      ? cell.selfDiffers.map(({ aspects, text }) => [aspects.join(' '), text])
      : null
  }
  const chain = [credit('Lind', { person: 'lind' })]

  it.each([
    ['nothing parts', {}, {}, base, []],
    [
      'another value',
      {},
      {},
      { ...base, person: 'karst', words: 'Karst' },
      [['value', 'standfirst: “Karst”']],
    ],
    ['a credit is gone', { chain }, {}, base, [['credit', 'standfirst: credits nobody']]],
    ['a credit comes in', {}, { chain }, base, [['credit', 'standfirst: credits Lind']]],
    ['another credit', { chain }, { chain: [credit('radio')] }, base, []],
    [
      'another stage',
      { firmness: 'expected' },
      { firmness: 'planned' },
      base,
      [['firmness', 'standfirst: planned, not expected']],
    ],
    ['a hedge is gone', { hedge: 'some' }, {}, base, [['firmness', 'standfirst: without the hedge “some”']]],
    ['a hedge comes in', {}, { hedge: 'some' }, base, [['firmness', 'standfirst: with the hedge “some”']]],
    [
      'a place outside of the zones',
      {},
      { chain, at: 5000 },
      base,
      [['credit', 'elsewhere in the report: credits Lind']],
    ],
  ] as const)('%s', (_, first, other, value, marks) => {
    expect(mark(first as Partial<Account>, other as Partial<Account>, value as Value)).toEqual(marks)
  })

  it('in words alone', () => {
    const wording = (words: string) => makeAccount('a', { kind: 'wording', words })
    const cell = cellOf(analyse([wording('Brook'), wording('Bruck')], { wordingSort: 'name' }), 'a')
    expect(cell).toMatchObject({ selfDiffers: [{ aspects: ['words'], text: 'body: “Bruck”' }] })
  })

  it('never as a fact about the page', () => {
    const cell = cellOf(
      analyse([makeAccount('a', hours(4)), makeAccount('a', hours(6))], { scope: 'page' }),
      'a',
    )
    expect(cell).toMatchObject({ selfDiffers: [] })
  })
})

describe('agreement that rests on another report', () => {
  const day = (report: string, fields: object = {}) =>
    makeAccount(report, { kind: 'time', edtf: '2031-05-05', words: 'Monday', ...fields })
  const from = (report: string) => ({ resolved: { from: 'another report', report } })

  it('says so, whichever report of the row it is', () => {
    expect(analyse([day('a'), day('b'), day('c', from('d'))]).reason).toBe(
      'the same time, 5 May 2031; a date is taken from another report: Daily Anchor',
    )
  })

  it('names them all once', () => {
    expect(analyse([day('a', from('e')), day('b', from('d')), day('c', from('d'))]).reason).toBe(
      'the same time, 5 May 2031; a date is taken from other reports: Daily Anchor, Quay Weekly',
    )
  })
})

describe('analyseTalks', () => {
  const details = [makeDetail([makeAccount('a', hours(6))]), makeDetail([])]
  const talks = makeTalks({ details })
  const analysis = analyseTalks(talks, talks.reports)

  it('keeps the order of the file and leads from an id to its detail', () => {
    expect(analysis.details.map(({ detail }) => detail)).toEqual(details)
    expect(analysis.byDetail.get(details[1]?.id ?? '')).toBe(analysis.details[1])
  })
})

describe('any row', () => {
  const reportIds = Array.from({ length: 40 }, (_, at) => `r${at}`)
  const reports = reportIds.map((id) => makeReport({ id, outlet: id }))
  const values: Value[] = [hours(4), hours(5), hours(6), over(4), over(5), over(6)]
  const told = fc.array(fc.constantFrom(...values), { minLength: 2, maxLength: 40 })

  it('has the same finding, and groups that hold together, in whatever order the reports come', () => {
    fc.assert(
      fc.property(told, fc.infiniteStream(fc.nat()), (row, random) => {
        const detail = makeDetail(row.map((value, at) => makeAccount(reportIds[at] ?? '', value)))
        const talks = makeTalks({ reports, details: [detail] })
        const straight = analyseDetail(talks, detail, talks.reports)
        const shuffled = analyseDetail(
          talks,
          detail,
          talks.reports
            .map((report) => ({ report, at: random.next().value ?? 0 }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ report }) => report),
        )
        expect(shuffled.finding).toBe(straight.finding)
        const groups = (analysed: DetailAnalysis) =>
          analysed.groups
            .map((group) =>
              group.reports
                .map(({ id }) => id)
                .toSorted()
                .join(' '),
            )
            .toSorted()
        expect(groups(shuffled)).toEqual(groups(straight))
        expect(shuffled.aspects.map(({ aspect }) => aspect)).toEqual(
          straight.aspects.map(({ aspect }) => aspect),
        )
        for (const group of straight.groups.filter(({ reports: members }) => members.length > 1)) {
          const { finding } = analyseDetail(talks, detail, group.reports)
          expect(['agree', 'compatible', 'worded differently']).toContain(finding)
        }
      }),
      { numRuns: 60 },
    )
  })
})
