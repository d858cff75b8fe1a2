/** Words as they are aligned: contractions and compounds taken apart. */
import type { Token } from './words'

/** A word, or the part of a contraction or compound that is one; `forms` holds what it can stand for. */
export type Unit = { forms: string[]; endsToken: boolean }

// "'s" after other words is a possessive, and stays one word.
const takesIs = new Set([
  'there',
  'it',
  'that',
  'he',
  'she',
  'what',
  'who',
  'here',
  'where',
  'how',
  'when',
  'why',
])
const clitics: Record<string, string[]> = {
  re: ['are'],
  ve: ['have'],
  ll: ['will', 'shall'],
  m: ['am'],
  d: ['would', 'had'],
}
const irregular: Record<string, string[]> = {
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
}

/** The words a contraction stands for, each with what it may mean; null when the word is none. */
export function expandContraction(word: string): string[][] | null {
  const whole = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (whole !== undefined) return whole.map((part) => [part])
  const negated = /^(\p{L}+)n't$/u.exec(word)?.[1]
  if (negated !== undefined && negated !== 'ai') return [[negated], ['not']]
  const [stem, clitic, rest] = word.split("'")
  if (stem === undefined || clitic === undefined || rest !== undefined || stem === '') return null
  if (clitic === 's') {
    if (stem === 'let') return [['let'], ['us']]
    return takesIs.has(stem) ? [[stem], ['is', 'has']] : null
  }
  const meanings = Object.hasOwn(clitics, clitic) ? clitics[clitic] : undefined
  return meanings === undefined ? null : [[stem], meanings]
}

/** The units of words, in order: a word alone, or each part of a contraction or of a compound. */
export function unitsOf(tokens: readonly Token[]): Unit[] {
  return tokens.flatMap((token) => {
    const parts = expandContraction(token.folded) ?? token.folded.split('-').map((part) => [part])
    return parts.map((forms, index) => ({ forms, endsToken: index === parts.length - 1 }))
  })
}
