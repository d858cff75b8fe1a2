/** A printing in one run of words, marked where it parts from another: the collation without its columns. */
import type { PrintingComparison, StepKind } from './statements'
import { joinExcerpt, tokenise } from './words'

/** Words of the printing with the punctuation around them, or the count of words of the base that it lacks here. */
export type MarkedRun =
  { kind: Exclude<StepKind, 'missing'>; text: string } | { kind: 'missing'; words: number; toEnd: boolean }

/**
 * The words of `comparison.other` as printed, cut where its relation to the base changes; joined, the texts give the
 * printing back. Words of the base that are not printed stand as a count where they would be; `toEnd` when no word of
 * the printing follows. A printing without words gives only what it lacks.
 *
 * Base “a treaty overall”, other “the broader treaty” -> replaced (the broader ), same (treaty), missing (1, to the end)
 */
export function markWords({ steps, other }: PrintingComparison): MarkedRun[] {
  const text = joinExcerpt(other.excerpt)
  const tokens = tokenise(text)
  const ends = new Map(tokens.map(({ start }, index) => [start, tokens[index + 1]?.start ?? text.length]))
  const runs: MarkedRun[] = []
  let isFirst = true
  for (const [index, step] of steps.entries()) {
    if (step.kind === 'missing') {
      const toEnd = steps.slice(index + 1).every(({ kind }) => kind === 'missing')
      runs.push({ kind: 'missing', words: step.base.length, toEnd })
      continue
    }
    const [first, last] = [step.other[0], step.other.at(-1)]
    if (first === undefined || last === undefined) continue
    const start = isFirst ? 0 : first.start
    isFirst = false
    runs.push({ kind: step.kind, text: text.slice(start, ends.get(last.start) ?? last.end) })
  }
  return runs
}
