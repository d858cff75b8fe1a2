import { describe, expect, it } from 'vitest'
import { emptyFilter, type Filter } from '../../src/domain/filter'
import { hasParting } from '../../src/domain/facets'
import { analyseDetail } from '../../src/domain/findings'
import {
  buildMatrix,
  foldOf,
  formatRowCounts,
  formatVoiceCount,
  formatVoicesBehind,
  isMinority,
  selectMarks,
  type MatrixOptions,
} from '../../src/domain/matrix'
import type { Account, Detail, Value } from '../../src/domain/model'
import { credit, makeAccount, makeDetail, makeTalks, reportIds } from '../support/talks'

const number = (amount: number): Value => ({ kind: 'quantity', amount, words: String(amount) })
const word = (words: string): Value => ({ kind: 'wording', words })
const said = (id: string, accounts: Account[], fields: Partial<Detail> = {}) => {
  const silent = reportIds.filter((report) => !accounts.some((account) => account.report === report))
  return makeDetail(accounts, {
    id,
    kind: accounts[0]?.value.kind ?? 'quantity',
    silences: silent.map((report) => ({ report, kind: 'not mentioned' })),
    ...fields,
  })
}

const details = [
  said('two', [makeAccount('a', number(4)), makeAccount('b', number(4))], { family: 'counts' }),
  said('alone', [makeAccount('c', number(9))], { family: 'counts' }),
  said('silent', []),
  said('two-worded', [makeAccount('a', word('four')), makeAccount('b', word('fours'))], {
    wordingOf: 'two',
    wordingSort: 'term',
  }),
  said('alone-worded', [makeAccount('c', word('nine'))], { wordingOf: 'alone', wordingSort: 'term' }),
  said('boats', [makeAccount('a', number(1)), makeAccount('b', number(2))], { issue: 'ferries' }),
]
const talks = makeTalks({ details })

const analyses = (of = details) => of.map((detail) => analyseDetail(talks, detail, talks.reports))
const rowsFor = (filter: Partial<Filter> = {}, options: Partial<MatrixOptions> = {}, of = details) =>
  buildMatrix(
    talks,
    analyses(of).filter((analysis) => options.parting !== true || hasParting(analysis)),
    { ...emptyFilter, ...filter },
    { unfolded: [], parting: false, ...options },
  )
const keysFor = (...args: Parameters<typeof rowsFor>) => rowsFor(...args).map(({ key }) => key)

describe('buildMatrix', () => {
  it('shows at first the details that two or more reports carry, by issue', () => {
    expect(keysFor()).toEqual(['issue:meeting', 'two', 'issue:ferries', 'boats'])
  })

  it('counts on the line of the issue what is folded, by kind', () => {
    const [group] = rowsFor()
    expect(group).toMatchObject({
      kind: 'group',
      folded: 4,
      folds: [
        { fold: 'wording', count: 2, isOpen: false },
        { fold: 'one report only', count: 1, isOpen: false },
        { fold: 'none reports it', count: 1, isOpen: false },
      ],
    })
  })

  it('unfolds one kind in one issue and leaves the rest', () => {
    expect(keysFor({}, { unfolded: [{ issue: 'meeting', fold: 'one report only' }] })).toEqual([
      'issue:meeting',
      'two',
      'alone',
      'issue:ferries',
      'boats',
    ])
  })

  it('puts a wording beneath its detail, and at its own place when that is not shown', () => {
    const rows = rowsFor({}, { unfolded: [{ issue: 'meeting', fold: 'wording' }] })
    expect(rows.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'group issue:meeting',
      'detail two',
      'wording two-worded',
      'wording alone-worded',
      'group issue:ferries',
      'detail boats',
    ])
  })

  it.each([
    ['a finding', { findings: ['one report only' as const] }],
    ['an aspect', { aspects: ['silence' as const] }],
    ['words', { words: 'nine' }],
  ])('folds nothing when %s is asked for', (_, filter) => {
    const only = details.filter(({ id }) => id === 'alone')
    expect(keysFor(filter, {}, only)).toEqual(['issue:meeting', 'alone'])
    expect(rowsFor(filter, {}, only)[0]).toMatchObject({ folds: [], folded: 0 })
  })

  it('shows what one report has when one report is chosen', () => {
    expect(keysFor({ reports: ['c'] })).toContain('alone')
  })

  it('keeps only what parts, with its wordings, when that is asked for', () => {
    expect(keysFor({}, { parting: true })).toEqual(['issue:meeting', 'two-worded', 'issue:ferries', 'boats'])
  })

  it('keeps the line of an issue whose rows are all folded', () => {
    const of = details.filter(({ id, issue }) => issue !== 'meeting' || id === 'alone')
    expect(keysFor({}, {}, of)).toEqual(['issue:meeting', 'issue:ferries', 'boats'])
  })

  it('shows what one report has, or else what none has, where all would be folded', () => {
    const folded = (...ids: string[]) => details.filter(({ id }) => ids.includes(id))
    expect(keysFor({}, {}, folded('alone', 'silent'))).toEqual(['issue:meeting', 'alone'])
    expect(keysFor({}, {}, folded('silent'))).toEqual(['issue:meeting', 'silent'])
    expect(keysFor({}, { rowOrder: 'reports' }, folded('alone', 'silent'))).toEqual(['alone', 'folds'])
  })

  it('counts the family and the wordings of a detail', () => {
    expect(rowsFor()[1]).toMatchObject({ key: 'two', family: 2, wordings: 1 })
  })

  it('has no rows without details', () => {
    expect(rowsFor({}, {}, [])).toEqual([])
  })
})

const analyse = (detail: Detail) => analyseDetail(talks, detail, talks.reports)
const cellsOf = (detail: Detail) =>
  analyse(detail).cells.flatMap((cell) => (cell.kind === 'account' ? [cell] : []))

describe('foldOf', () => {
  it('takes a wording of another issue for a detail of its own', () => {
    const stray = said('stray', [makeAccount('a', word('x')), makeAccount('b', word('x'))], {
      wordingOf: 'two',
      issue: 'ferries',
    })
    expect(foldOf(talks, analyse(stray))).toBe(null)
  })

  it('folds a wording that no report has with what none reports', () => {
    expect(foldOf(talks, analyse(said('unsaid', [], { wordingOf: 'two', kind: 'wording' })))).toBe(
      'none reports it',
    )
  })
})

describe('hasParting', () => {
  it('is false where reports part in silence alone', () => {
    const [two] = details
    expect(two && hasParting(analyse(two))).toBe(false)
  })
})

describe('selectMarks', () => {
  it('gives firmness where the row parts in it, then the credit', () => {
    const detail = said('firm', [
      makeAccount('a', number(4), { firmness: 'planned', chain: [credit('Lind', { person: 'lind' })] }),
      makeAccount('b', number(4), { firmness: 'done' }),
    ])
    expect(cellsOf(detail).map((cell) => selectMarks(analyse(detail), cell))).toEqual([
      ['planned', 'Lind'],
      ['done', 'own voice'],
    ])
  })

  it('gives the credit alone where all are as firm', () => {
    const detail = said('even', [
      makeAccount('a', number(4), { firmness: 'done' }),
      makeAccount('b', number(4), { firmness: 'done' }),
    ])
    expect(cellsOf(detail).map((cell) => selectMarks(analyse(detail), cell))).toEqual([
      ['own voice'],
      ['own voice'],
    ])
  })

  it('credits nobody for a fact about the page', () => {
    const detail = said('page', [makeAccount('a', number(4))], { scope: 'page' })
    expect(cellsOf(detail).map((cell) => selectMarks(analyse(detail), cell))).toEqual([[]])
  })
})

describe('isMinority', () => {
  it('marks the cells of a row that differs which fewer reports hold with', () => {
    const detail = said('split', [
      makeAccount('a', number(4)),
      makeAccount('b', number(4)),
      makeAccount('c', number(5)),
    ])
    expect(cellsOf(detail).map((cell) => isMinority(analyse(detail), cell))).toEqual([false, false, true])
  })

  it('marks none where the sides are even', () => {
    const detail = said('even', [makeAccount('a', number(4)), makeAccount('b', number(5))])
    expect(cellsOf(detail).map((cell) => isMinority(analyse(detail), cell))).toEqual([false, false])
  })
})

describe('formatRowCounts', () => {
  it.each([
    ['reports and values', [makeAccount('a', number(4)), makeAccount('b', number(5))], '2 reports, 2 values'],
    [
      'one value where all agree',
      [makeAccount('a', number(4)), makeAccount('b', number(4))],
      '2 reports, 1 value',
    ],
    [
      'wordings',
      [makeAccount('a', word('envoys')), makeAccount('b', word('diplomats'))],
      '2 reports, 2 wordings',
    ],
    ['one report', [makeAccount('a', number(4))], '1 report'],
    ['the silent ones where none has it', [], '5 silent'],
  ])('counts %s', (_, accounts, text) => {
    expect(formatRowCounts(analyse(said('counted', accounts)))).toBe(text)
  })
})

describe('formatVoiceCount', () => {
  const by = (report: string, ...words: string[]) =>
    makeAccount(report, number(4), { chain: words.map((word) => credit(word)) })

  it.each([
    ['one voice behind two reports', [by('a', 'Brook'), by('b', 'Brook')], {}, '1 voice'],
    ['two behind three', [by('a', 'Brook'), by('b', 'Brook'), by('c', 'Lind')], {}, '2 voices'],
    ['as many as reports', [by('a', 'Brook'), by('b', 'Lind')], {}, null],
    ['a report that credits nobody: its voice is unknown', [by('a', 'Brook'), by('b'), by('c')], {}, null],
    ['nobody credited', [by('a'), by('b')], {}, null],
    ['a fact about the page', [by('a', 'Brook'), by('b', 'Brook')], { scope: 'page' as const }, null],
  ])('counts %s', (_, accounts, fields, text) => {
    expect(formatVoiceCount(analyse(said('heard', accounts, fields)))).toBe(text)
  })
})

describe('formatVoicesBehind', () => {
  const by = (report: string, ...words: string[]) =>
    makeAccount(report, number(4), { chain: words.map((word) => credit(word)) })

  it.each([
    ['one speaker behind two reports', [by('a', 'Brook'), by('b', 'Brook')], {}, '1 speaker'],
    [
      'reports that credit nobody beside one that does',
      [by('a', 'Brook'), by('b')],
      {},
      '1 named voice; 1 credits nobody',
    ],
    ['nobody credited', [by('a'), by('b')], {}, 'none credits anybody'],
    ['one report', [by('a', 'Brook')], {}, null],
    ['a fact about the page', [by('a'), by('b')], { scope: 'page' as const }, null],
  ])('tells %s', (_, accounts, fields, text) => {
    expect(formatVoicesBehind(analyse(said('heard', accounts, fields)))).toBe(text)
  })
})
