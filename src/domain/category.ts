/** Choices given with a detail, for categories and for paraphrases (kind text). How they stand: choiceRelations.ts. */
import type { Choice, Detail } from './model'

/** The choice of a detail by its id, or undefined where the file does not have it. */
export function choiceOf(detail: Detail, id: string): Choice | undefined {
  return detail.choices?.find((choice) => choice.id === id)
}

/** The words of a choice; its id where the file gives none. */
export function choiceLabel(detail: Detail, id: string): string {
  return choiceOf(detail, id)?.label ?? id
}
