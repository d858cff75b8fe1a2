const words = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/**
 * A count with its noun, in words up to twelve, with a capital: `formatCount(5, 'report') -> "Five reports"`,
 * `formatCount(1, 'report') -> "One report"`, `formatCount(26, 'report') -> "26 reports"`.
 */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  const word = words[count] ?? String(count)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)} ${count === 1 ? noun : plural}`
}

/** A count with its noun in figures: `formatNumber(1, 'report') -> "1 report"`. */
export function formatNumber(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`
}

/** A whole number with its thousands parted: `formatFigure(12345) -> "12,345"`; without what a browser takes to set up its own. */
export const formatFigure = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ',')
