import { describe, expect, it } from 'vitest'
import { markWords } from '../../src/domain/markedWords'
import { directionOf, openingWords } from '../../src/domain/openingWords'
import { comparePrintings } from '../../src/domain/statements'
import { makePrinting } from '../support/talks'

const mark = (base: string, other: string) =>
  markWords(comparePrintings(makePrinting('a', base), makePrinting('b', other)))

describe('a printing in one run of words', () => {
  it('is cut where its relation to the base changes', () => {
    expect(mark('not on normalizing a tie overall', 'not on normalising the old tie')).toEqual([
      { kind: 'same', text: 'not on ' },
      { kind: 'spelling', text: 'normalising ' },
      { kind: 'replaced', text: 'the old ' },
      { kind: 'same', text: 'tie' },
      { kind: 'missing', words: 1, toEnd: true },
    ])
  })

  it('gives the printing back, punctuation and all, when its texts are joined', () => {
    const printed = '(The talks), we said – “once there is peace” – are solely about ports…'
    const runs = mark('These talks are, as we said, about ports once there’s peace', printed)
    expect(runs.map((run) => (run.kind === 'missing' ? '' : run.text)).join('')).toBe(printed)
  })

  it('says of a gap at the beginning that the printing goes on', () => {
    expect(mark('Ferries are not on the list', 'not on the list')[0]).toEqual({
      kind: 'missing',
      words: 2,
      toEnd: false,
    })
  })

  it('has one run for the base itself', () => {
    expect(mark('Ferries first', 'Ferries first')).toEqual([{ kind: 'same', text: 'Ferries first' }])
  })
})

describe('the first words of a text', () => {
  it.each([
    ['These talks are solely focused', 3, 'These talks are …'],
    ['Yes, we will, tomorrow', 2, 'Yes, we …'],
    ['Only this', 5, 'Only this'],
    ['', 3, ''],
  ])('%s by %i', (text, most, expected) => {
    expect(openingWords(text, most)).toBe(expected)
  })
})

describe('the way a text runs', () => {
  it.each([
    ['Ferries', 'ltr'],
    ['“سوف نتحدث”', 'rtl'],
    ['3 ימים', 'rtl'],
    ['12', 'ltr'],
  ])('%s is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction)
  })
})
