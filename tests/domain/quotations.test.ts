import { describe, expect, it } from 'vitest'
import { applyFilter, emptyFilter, type Filter } from '../../src/domain/filter'
import { analyseTalks } from '../../src/domain/findings'
import {
  buildQuotations,
  groupBySpeaker,
  groupSilent,
  selectQuotations,
  type Quotation,
} from '../../src/domain/quotations'
import { makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'
import { indexesOf } from '../support/indexes'

const inMarks = makePrinting('a', 'about ferries and about nothing else')
const changed = makePrinting('b', 'about boats and about nothing else')
const ferries = makeQuotation([inMarks, changed], { id: 'ferries', title: 'about ferries' })
const weather = makeQuotation([makePrinting('c', 'it rains')], {
  id: 'weather',
  speaker: 'brook',
  issues: ['ferries'],
})
/** What the statement says, which `d` tells without quoting it and `e` does not mention. */
const subject = makeDetail(
  [
    makeAccount('a', { kind: 'wording', words: 'ferries' }, { printing: inMarks.id }),
    makeAccount('d', { kind: 'wording', words: 'of ferries only' }, { id: 'told' }),
  ],
  { id: 'subject' },
)
const asked = {
  ...ferries.detail,
  id: 'asked',
  silences: [
    { report: 'c', kind: 'not mentioned' as const },
    { report: 'd', kind: 'not mentioned' as const },
    { report: 'e', kind: 'not mentioned' as const },
  ],
}
const talks = makeTalks({
  details: [subject, asked],
  statements: [ferries.statement, weather.statement],
})

const build = (...ids: string[]) => {
  const reports = talks.reports.filter(({ id }) => ids.length === 0 || ids.includes(id))
  const analysis = analyseTalks(talks, reports)
  return { analysis, quotations: buildQuotations(talks, analysis) }
}

const first = (quotations: readonly Quotation[]) => {
  const [quotation] = quotations
  if (!quotation) throw new Error('no quotation')
  return quotation
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('a quotation', () => {
  it('has the printings of the chosen reports, and the finding of the detail that asks for its words', () => {
    const quotation = first(build().quotations)
    expect(idsOf(quotation.reports)).toEqual(['a', 'b'])
    expect(quotation.finding).toBe('quoted differently')
    expect(quotation.own?.detail.id).toBe('asked')
  })

  it('has every detail that rests on its words, its own first', () => {
    expect(first(build().quotations).details.map(({ detail }) => detail.id)).toEqual(['asked', 'subject'])
  })

  it('tells apart who tells it without quoting, and who is silent, and how', () => {
    const { unprinted } = first(build().quotations)
    expect(unprinted.map(({ report, told }) => [report.id, told.map(({ account }) => account.id)])).toEqual([
      ['c', []],
      ['d', ['told']],
      ['e', []],
    ])
    expect(groupSilent(unprinted).map(({ kind, reports }) => [kind, idsOf(reports)])).toEqual([
      ['not mentioned', ['c', 'e']],
    ])
  })

  it('knows without any detail that one report prints it, or none', () => {
    expect(build().quotations.map(({ finding }) => finding)[1]).toBe('one report only')
    expect(build('a', 'b').quotations.map(({ finding }) => finding)[1]).toBe('none reports it')
  })

  it('stands under its speaker, in the order of the file', () => {
    expect(
      groupBySpeaker(build().quotations).map(({ speaker, quotations }) => [
        speaker?.id,
        quotations.map(({ statement }) => statement.id),
      ]),
    ).toEqual([
      ['lind', ['ferries']],
      ['brook', ['weather']],
    ])
  })
})

describe('the filter', () => {
  const shown = (filter: Partial<Filter>) => {
    const whole = { ...emptyFilter, ...filter }
    const { analysis, quotations } = build(...whole.reports)
    const left = new Set(
      applyFilter(talks, analysis, indexesOf(talks, analysis), whole).details.map(({ detail }) => detail.id),
    )
    return selectQuotations(quotations, whole, left).map(({ statement }) => statement.id)
  }

  it.each<[string, Partial<Filter>, string[]]>([
    ['nothing chosen: all', {}, ['ferries', 'weather']],
    ['an issue: of the statement or of one of its details', { issues: ['ferries'] }, ['weather']],
    ['an issue of details', { issues: ['meeting'] }, ['ferries']],
    ['reports: printed by one of them', { reports: ['c', 'd'] }, ['weather']],
    ['a finding: of one of its details', { findings: ['quoted differently'] }, ['ferries']],
    ['a finding that no detail of a statement has', { findings: ['differ'] }, []],
    ['words in one of its details', { words: 'boats' }, ['ferries']],
  ])('%s', (_, filter, expected) => {
    expect(shown(filter)).toEqual(expected)
  })
})

it('gives an empty list for talks without statements', () => {
  const bare = makeTalks()
  expect(buildQuotations(bare, analyseTalks(bare, bare.reports))).toEqual([])
})
