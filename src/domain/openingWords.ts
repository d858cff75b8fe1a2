import { tokenise } from './words'

/**
 * The first words of a text, to know it by, with an ellipsis where more follow; punctuation at the cut is dropped.
 * `openingWords('These talks are solely focused on ships', 5) -> 'These talks are solely focused …'`
 */
export function openingWords(text: string, most: number): string {
  const tokens = tokenise(text)
  const last = tokens[most - 1]
  if (tokens.length <= most || last === undefined) return text
  return `${text.slice(0, last.end)} …`
}

/** Letters of scripts that run from right to left, among them presentation forms. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u

/**
 * Which way a text runs, by its first letter: columns of its words have to run the same way.
 * `directionOf('سوف نتحدث') -> 'rtl'`; a text without letters runs `ltr`.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first) ? 'rtl' : 'ltr'
}
