/** Choices given with a detail, for categories and for paraphrases (kind text): data.md, rule 4. */
import type { PairFinding } from './findingRules'
import type { Choice, Detail } from './model'

/** The choice of a detail by its id, or undefined where the file does not have it. */
export function choiceOf(detail: Detail, id: string): Choice | undefined {
  return detail.choices?.find((choice) => choice.id === id)
}

/** The words of a choice; its id where the file gives none. */
export function choiceLabel(detail: Detail, id: string): string {
  return choiceOf(detail, id)?.label ?? id
}

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
  if (choiceChain(detail, a).includes(b)) {
    return {
      relation: 'compatible',
      rule: 'choice-within',
      reason: `“${labelA}” is more precise than “${labelB}”`,
      morePrecise: 'a',
    }
  }
  if (choiceChain(detail, b).includes(a)) {
    return {
      relation: 'compatible',
      rule: 'choice-within',
      reason: `“${labelB}” is more precise than “${labelA}”`,
      morePrecise: 'b',
    }
  }
  // A sentence of the file’s own, after a clause of ours.
  const why = detail.exclusiveReason === undefined ? '' : `. ${detail.exclusiveReason}`
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
