/**
 * The names of findings and aspects, in reading order. They stand apart from the comparison itself (findings.ts,
 * aspects.ts), which need not be loaded to name, link or filter by them.
 */
import type { PairRelation } from './findingRules'

export type FindingKind = PairRelation | 'one report only' | 'none reports it'

/** The findings in reading order. */
export const findingKinds: readonly FindingKind[] = [
  'agree',
  'compatible',
  'worded differently',
  'quoted differently',
  'differ',
  'cannot be decided',
  'one report only',
  'none reports it',
]

/** A finding in words; none among the selected is no statement about all. */
export function formatFinding(finding: FindingKind, ofSelection: boolean): string {
  return finding === 'none reports it' && ofSelection ? 'none of these' : finding
}

export type Aspect =
  'value' | 'precision' | 'words' | 'quotation' | 'credit' | 'firmness' | 'place in the report' | 'silence'

/** The aspects in reading order. */
export const aspects: readonly Aspect[] = [
  'value',
  'precision',
  'words',
  'quotation',
  'credit',
  'firmness',
  'place in the report',
  'silence',
]

/** What Compare folds under the line of a group. */
export const folds = ['wording', 'one report only', 'none reports it'] as const
export type Fold = (typeof folds)[number]

/** Stands for all issues at once, in an order of rows that has no groups. No id is like it. */
export const everyIssue = '*'

/** A fold of one issue, or of all where the rows stand in no groups, opened by the reader. */
export type Unfolding = { issue: string; fold: Fold }
