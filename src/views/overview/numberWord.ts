import { formatCount } from '../../domain/count'

/** A number in a sentence, in words up to twelve: `numberWord(5) -> "five"`. */
export const numberWord = (count: number): string => formatCount(count, '', '').trim().toLowerCase()
