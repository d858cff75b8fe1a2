/**
 * Kinds of silence in words: data.md, rule 7. What a report does not say follows from when it was written and from
 * what of it is held; it is never a fault of the report.
 */
import type { SilenceKind } from './model'

const explanations: Record<SilenceKind, string> = {
  'not mentioned': 'The report could have told it, and does not mention it.',
  'before it happened':
    'It happened after the latest happening that the report tells, so the report could not tell it.',
  'text incomplete': 'The part of the page that would say it is not in the text held, or only part of it is.',
  'cannot tell': 'It is not dated well enough to know whether the report was written before it or after.',
}

/**
 * What a kind of silence means, in a sentence. Every kind has one.
 * `silenceExplanation('not mentioned') -> 'The report could have told it, and does not mention it.'`
 */
export function silenceExplanation(kind: SilenceKind): string {
  return explanations[kind]
}
