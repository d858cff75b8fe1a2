/** How the choices of a detail stand to one another: data.md, rule 4. */
import { choiceLabel, choiceOf } from './category'
import type { PairFinding } from './findingRules'
import type { Detail } from './model'

/** A choice and the less precise ones that it lies in, from the inside out; ends where a circle closes. */
export function choiceChain(detail: Detail, id: string): string[] {
  const chain: string[] = []
  let at: string | undefined = id
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at)
    at = choiceOf(detail, at)?.within
  }
  return chain
}

/**
 * How two choices of a detail stand: the same agrees, one within the other is compatible; others differ only where
 * the detail says that its choices exclude one another.
 */
export function compareChoices(detail: Detail, a: string, b: string): PairFinding {
  const [labelA, labelB] = [choiceLabel(detail, a), choiceLabel(detail, b)]
  if (a === b) return { relation: 'agree', rule: 'same-choice', reason: `the same meaning: ${labelA}` }
  const within = (inner: string, outer: string, morePrecise: 'a' | 'b'): PairFinding => ({
    relation: 'compatible',
    rule: 'choice-within',
    reason: `“${inner}” is more precise than “${outer}”`,
    morePrecise,
  })
  if (choiceChain(detail, a).includes(b)) return within(labelA, labelB, 'a')
  if (choiceChain(detail, b).includes(a)) return within(labelB, labelA, 'b')
  // A sentence of the file’s own, after a clause of ours; its full stop is for whoever ends the whole.
  const why = detail.exclusiveReason === undefined ? '' : `. ${detail.exclusiveReason.replace(/\.$/, '')}`
  return detail.exclusive === true
    ? {
        relation: 'differ',
        rule: 'choices-exclude',
        reason: `“${labelA}” and “${labelB}” exclude each other${why}`,
      }
    : {
        relation: 'compatible',
        rule: 'choices-side-by-side',
        reason: `“${labelA}” and “${labelB}” can hold together${why}`,
        morePrecise: 'neither',
      }
}
