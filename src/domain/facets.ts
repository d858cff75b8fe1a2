/** What a filter is applied to: for each choice of it, the set of details that it would leave. */
import { addBit, type Bits, emptyBits } from './bits'
import { type Aspect, aspects, type FindingKind, findingKinds } from './findingKinds'
import type { Analysis, DetailAnalysis } from './findings'
import type { Talks } from './model'

/** The facets that hold for any choice of reports, by the places of the details in the file. */
export type TalksFacets = {
  issues: ReadonlyMap<string, Bits>
  /** Which details each report carries. */
  reports: ReadonlyMap<string, Bits>
}

/** The facets that follow from the comparison of the chosen reports. */
export type FindingFacets = {
  findings: ReadonlyMap<FindingKind, Bits>
  aspects: ReadonlyMap<Aspect, Bits>
  /** Where the accounts part in any aspect but silence. */
  parting: Bits
}

const known = new WeakMap<Talks, TalksFacets>()

/** Computed once for each file. Every issue and every report has a set, be it empty. */
export function talksFacets(talks: Talks): TalksFacets {
  const ready = known.get(talks)
  if (ready !== undefined) return ready
  const size = talks.details.length
  const issues = new Map(talks.issues.map(({ id }) => [id, emptyBits(size)]))
  const reports = new Map(talks.reports.map(({ id }) => [id, emptyBits(size)]))
  for (const [at, detail] of talks.details.entries()) {
    const issue = issues.get(detail.issue)
    if (issue !== undefined) addBit(issue, at)
    for (const { report } of detail.accounts) {
      const carried = reports.get(report)
      if (carried !== undefined) addBit(carried, at)
    }
  }
  const facets = { issues, reports }
  known.set(talks, facets)
  return facets
}

/**
 * True when the accounts of a detail part in any aspect. Silence alone does not count: with more than a few reports
 * nearly every detail has it, each cell shows it, and the filter has it as an aspect of its own.
 */
export const hasParting = (analysis: DetailAnalysis): boolean =>
  analysis.aspects.some(({ aspect }) => aspect !== 'silence')

/** Asks for the finding and the aspects of every detail, which may be a long work: stops after each of them. */
export function* findingFacets({ details }: Analysis): Generator<undefined, FindingFacets> {
  const findings = new Map(findingKinds.map((kind) => [kind, emptyBits(details.length)]))
  const byAspect = new Map(aspects.map((aspect) => [aspect, emptyBits(details.length)]))
  const parting = emptyBits(details.length)
  for (const [at, analysed] of details.entries()) {
    const finding = findings.get(analysed.finding)
    if (finding !== undefined) addBit(finding, at)
    for (const { aspect } of analysed.aspects) {
      const set = byAspect.get(aspect)
      if (set !== undefined) addBit(set, at)
    }
    if (hasParting(analysed)) addBit(parting, at)
    yield
  }
  return { findings, aspects: byAspect, parting }
}

/** Runs to the end what could be done in slices. */
export function finish<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
  }
}
