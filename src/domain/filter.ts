/** The one filter of all views: which reports, issues, findings, aspects, words and span of time the reader has chosen. */
import {
  addBit,
  type Bits,
  countBits,
  countCommon,
  emptyBits,
  fullBits,
  intersect,
  pick,
  unite,
} from './bits'
import { happensWithin } from './detailTimes'
import { type FindingFacets, talksFacets } from './facets'
import type { Aspect, FindingKind } from './findingKinds'
import type { Analysis, DetailAnalysis } from './findings'
import type { Report, Talks } from './model'
import type { TimeSpan } from './timeSpan'

/** Ids of issues and reports; an empty list is no restriction. Choices within a list widen, lists narrow each other. */
export type Filter = {
  issues: string[]
  reports: string[]
  findings: FindingKind[]
  aspects: Aspect[]
  words: string
  /** What happened, or may have happened, within it; null for any time. */
  span: TimeSpan | null
}

export const emptyFilter: Filter = {
  issues: [],
  reports: [],
  findings: [],
  aspects: [],
  words: '',
  span: null,
}

/** The chosen reports in the order of the file; all when none is chosen, or none of the chosen exists. */
export function selectReports(talks: Talks, filter: Filter): Report[] {
  const chosen = talks.reports.filter((report) => filter.reports.includes(report.id))
  return chosen.length === 0 ? talks.reports : chosen
}

/** What each choice would leave, the other lists of the filter applied. */
export type ChoiceCounts = {
  /** Every issue of the file has a count, be it 0. */
  issues: ReadonlyMap<string, number>
  /** How many of the shown details each report carries, selected or not. */
  reports: ReadonlyMap<string, number>
  /** Null while the comparison of a long file is still under way. */
  findings: ReadonlyMap<FindingKind, number> | null
  aspects: ReadonlyMap<Aspect, number> | null
  /** How many where the accounts part in any aspect but silence. */
  parting: number | null
  shown: number
  all: number
}

/** The details in whose words a query is found; null for one without words. See `findWords`. */
export type Search = (reports: readonly Report[], query: string) => Bits | null

/** The indexes that a filter needs; each may be null as long as nothing asks for it. */
export type Indexes = { facets: FindingFacets | null; search: Search | null }

/** True for a filter that asks how the accounts stand to one another, so that all have to be compared first. */
export const asksForFindings = (filter: Filter, parting: boolean): boolean =>
  parting || filter.findings.length > 0 || filter.aspects.length > 0

/** True for a filter by words. */
export const asksForWords = (filter: Filter): boolean => filter.words.trim() !== ''

export type Filtered = { details: DetailAnalysis[]; counts: ChoiceCounts }

/**
 * The details that pass the filter, in the order of the file, and what each choice would leave. `words`: each of them
 * must begin some word of the question, label, values, excerpts, credits or notes, without regard to case and spelling
 * (-ise, -ize). `span`: see `happensWithin`. `parting` keeps where the accounts part in any aspect but silence. The reports are no matter here: the
 * analysis is of those already. Throws where the filter asks for an index that is null.
 */
export function applyFilter(
  talks: Talks,
  analysis: Analysis,
  indexes: Indexes,
  filter: Filter,
  parting = false,
): Filtered {
  const size = analysis.details.length
  const { issues, reports } = talksFacets(talks)
  const { facets } = indexes
  if (facets === null && asksForFindings(filter, parting)) throw new Error('The comparison is not ready')
  const all = fullBits(size)
  const chosen = <Key>(sets: ReadonlyMap<Key, Bits> | undefined, keys: readonly Key[]) =>
    keys.length === 0
      ? all
      : unite(
          size,
          keys.flatMap((key) => sets?.get(key) ?? []),
        )
  const ofIssues = chosen(issues, filter.issues)
  const ofFindings = chosen(facets?.findings, filter.findings)
  const ofAspects = chosen(facets?.aspects, filter.aspects)
  const rest = intersect(
    parting && facets !== null ? facets.parting : all,
    searchBits(analysis, indexes, filter) ?? all,
    spanBits(talks, analysis, filter) ?? all,
  )
  const left = intersect(rest, ofIssues, ofFindings, ofAspects)
  const underOthers = <Key>(sets: ReadonlyMap<Key, Bits>, ...others: readonly Bits[]) => {
    const within = intersect(rest, ...others)
    return new Map([...sets].map(([key, set]) => [key, countCommon(set, within)]))
  }
  return {
    details: pick(analysis.details, left),
    counts: {
      issues: underOthers(issues, ofFindings, ofAspects),
      reports: underOthers(reports, left),
      findings: facets && underOthers(facets.findings, ofIssues, ofAspects),
      aspects: facets && underOthers(facets.aspects, ofIssues, ofFindings),
      parting: facets && countCommon(facets.parting, left),
      shown: countBits(left),
      all: size,
    },
  }
}

function searchBits({ reports }: Analysis, { search }: Indexes, filter: Filter): Bits | null {
  if (!asksForWords(filter)) return null
  if (search === null) throw new Error('The words are not indexed')
  return search(reports, filter.words)
}

function spanBits(talks: Talks, { reports, details }: Analysis, { span }: Filter): Bits | null {
  if (span === null) return null
  const isWithin = happensWithin(talks, reports, span)
  const within = emptyBits(details.length)
  for (const [at, { detail }] of details.entries()) if (isWithin(detail)) addBit(within, at)
  return within
}
