import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyFilter, emptyFilter, type Filter, selectReports } from '../../src/domain/filter'
import { aspects, findingKinds } from '../../src/domain/findingKinds'
import { analyseTalks, type Analysis, type DetailAnalysis } from '../../src/domain/findings'
import type { Talks } from '../../src/domain/model'
import { searchWords } from '../../src/domain/wordIndex'
import { indexesOf } from '../support/indexes'
import { bentTalks } from '../support/rawTexts'

const talks = bentTalks()

/** What a detail passes, told plainly: the definition that the sets of facets.ts have to equal. */
function passes(analysed: DetailAnalysis, filter: Filter, parting: boolean) {
  const { detail, finding } = analysed
  const texts = [
    [detail.question, detail.label, detail.note, detail.setApart],
    ...analysed.cells.map((cell) => {
      if (cell.kind === 'silence') return [cell.silence.note]
      if (cell.kind === 'unrecorded') return []
      const { value, credit, account, others } = cell
      return [
        value,
        credit,
        ...[account, ...others].flatMap((each) => [
          each.value.words,
          each.hedge,
          each.note,
          ...each.excerpt.map(({ exact }) => exact),
          ...each.chain.map(({ words }) => words),
        ]),
      ]
    }),
  ]
  const words = texts.flatMap((some) => searchWords(some.filter(Boolean).join(' ')))
  return {
    issues: filter.issues.length === 0 || filter.issues.includes(detail.issue),
    findings: filter.findings.length === 0 || filter.findings.includes(finding),
    aspects:
      filter.aspects.length === 0 || analysed.aspects.some(({ aspect }) => filter.aspects.includes(aspect)),
    rest:
      searchWords(filter.words).every((wanted) => words.some((word) => word.startsWith(wanted))) &&
      (!parting || analysed.aspects.some(({ aspect }) => aspect !== 'silence')),
  }
}

const leaves = (analysis: Analysis, filter: Filter, parting: boolean) =>
  analysis.details
    .filter((analysed) => Object.values(passes(analysed, filter, parting)).every(Boolean))
    .map(({ detail }) => detail.id)

const printed = talks.details.flatMap(({ question, accounts }) => [
  question,
  ...accounts.flatMap(({ value, chain }) => [value.words, ...chain.map(({ words }) => words)]),
])

const someOf = <T>(all: readonly T[]) => fc.subarray([...all])
const queries = fc.oneof(
  fc.constant(''),
  fc
    .tuple(fc.constantFrom(...printed), fc.nat(30), fc.nat(9))
    .map(([text, from, length]) => text.slice(from, from + length)),
)
const filters: fc.Arbitrary<Filter> = fc
  .record({
    issues: someOf(talks.issues.map(({ id }) => id)),
    reports: someOf(talks.reports.map(({ id }) => id)),
    findings: someOf(findingKinds),
    aspects: someOf(aspects),
    words: queries,
  })
  .map((some) => ({ ...emptyFilter, ...some }))

/** Fewer restrictions, so that something is left to count. */
const loose = fc
  .tuple(filters, someOf(['issues', 'findings', 'aspects', 'words'] as const))
  .map(([filter, dropped]) => ({
    ...filter,
    ...Object.fromEntries(dropped.map((key) => [key, emptyFilter[key]])),
  }))

const indexed = new Map<string, ReturnType<typeof prepare>>()
function prepare(of: Talks, filter: Filter) {
  const analysis = analyseTalks(of, selectReports(of, filter))
  return { analysis, indexes: indexesOf(of, analysis) }
}
function preparedFor(filter: Filter) {
  const key = filter.reports.join(',')
  const known = indexed.get(key) ?? prepare(talks, filter)
  indexed.set(key, known)
  return known
}

it('leaves the details that pass one by one, and counts for each choice what it would leave', () => {
  fc.assert(
    fc.property(loose, fc.boolean(), (filter, parting) => {
      const { analysis, indexes } = preparedFor(filter)
      const { details, counts } = applyFilter(talks, analysis, indexes, filter, parting)
      const left = leaves(analysis, filter, parting)
      expect(details.map(({ detail }) => detail.id)).toEqual(left)
      expect(counts.shown).toBe(left.length)
      for (const [issue, count] of counts.issues)
        expect(leaves(analysis, { ...filter, issues: [issue] }, parting)).toHaveLength(count)
      for (const [finding, count] of counts.findings ?? [])
        expect(leaves(analysis, { ...filter, findings: [finding] }, parting)).toHaveLength(count)
      for (const [aspect, count] of counts.aspects ?? [])
        expect(leaves(analysis, { ...filter, aspects: [aspect] }, parting)).toHaveLength(count)
      for (const [report, count] of counts.reports)
        expect(
          details.filter(({ detail }) => detail.accounts.some((each) => each.report === report)),
        ).toHaveLength(count)
      expect(leaves(analysis, filter, true)).toHaveLength(counts.parting ?? -1)
    }),
    { numRuns: 150 },
  )
})

it('answers without the comparison what does not ask for it, and counts no finding then', () => {
  const { analysis, indexes } = preparedFor(emptyFilter)
  const [issue] = talks.issues
  const filter = { ...emptyFilter, issues: [issue?.id ?? ''] }
  const { details, counts } = applyFilter(talks, analysis, { ...indexes, facets: null }, filter)
  expect(details.map(({ detail }) => detail.id)).toEqual(leaves(analysis, filter, false))
  expect(counts).toMatchObject({ findings: null, aspects: null, parting: null })
})

it.each([
  ['The comparison is not ready', { findings: ['agree' as const] }],
  ['The words are not indexed', { words: 'ferries' }],
])('does not guess what is asked for and missing: %s', (message, choice) => {
  const { analysis } = preparedFor(emptyFilter)
  expect(() =>
    applyFilter(talks, analysis, { facets: null, search: null }, { ...emptyFilter, ...choice }),
  ).toThrow(message)
})
