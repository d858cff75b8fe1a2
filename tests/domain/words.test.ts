import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countWords, foldWord, joinExcerpt, plainWord, tokenise } from '../../src/domain/words'

describe('tokenise', () => {
  it.each([
    ['a plain line', ['a', 'plain', 'line']],
    ['“Quoted,” she said', ['Quoted', 'she', 'said']],
    ["'single' quotes", ['single', 'quotes']],
    ["don’t, don't", ['don’t', "don't"]],
    ['the U.S. side', ['the', 'U.S.', 'side']],
    ['the end of the US.', ['the', 'end', 'of', 'the', 'US']],
    ['a dual-use list', ['a', 'dual-use', 'list']],
    ['at 9.45 am, $1,200 or 40%', ['at', '9.45', 'am', '$1,200', 'or', '40%']],
    ['one … two — three', ['one', 'two', 'three']],
    ['Türkiye’s café', ['Türkiye’s', 'café']],
    ['  ', []],
    ['', []],
    ['…', []],
  ])('%s', (text, words) => {
    expect(tokenise(text).map((token) => token.text)).toEqual(words)
  })

  it('gives offsets that lead back to the printed words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokenise(text)
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text)
        tokens.forEach((token, index) =>
          expect(token.start).toBeGreaterThanOrEqual(tokens[index - 1]?.end ?? 0),
        )
        expect(countWords(text)).toBe(tokens.length)
      }),
    )
  })
})

describe('foldWord', () => {
  it.each([
    ['Normalizing', 'normalising'],
    ['stabilizing', 'stabilising'],
    ['Organizations', 'organisations'],
    ['organization’s', "organisation's"],
    ['re-organize', 're-organise'],
    ['analyzed', 'analysed'],
    ['labor', 'labour'],
    ['unfavorable', 'unfavourable'],
    ['center', 'centre'],
    ['defense', 'defence'],
    ['traveled', 'travelled'],
    ['program', 'programme'],
    ['U.S.', 'us'],
    ['Don’t', "don't"],
  ])('%s -> %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  it.each([
    'prize',
    'size',
    'seized',
    'horizon',
    'citizen',
    'magazine',
    'for',
    'or',
    'enter',
    'sense',
    'diplomat',
    '9.45',
  ])('leaves %s as it is', (word) => {
    expect(foldWord(word)).toBe(word)
  })

  it('keeps accents, which tell names apart', () => {
    expect(foldWord('Türkiye')).not.toBe(foldWord('Turkiye'))
  })

  it('is stable: folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (word) => {
        expect(foldWord(foldWord(word))).toBe(foldWord(word))
      }),
    )
  })
})

it('plainWord drops capitals and points but not spelling', () => {
  expect(plainWord('Normalizing')).toBe('normalizing')
  expect(plainWord('U.S.')).toBe('us')
})

it('joinExcerpt puts an ellipsis between runs', () => {
  expect(joinExcerpt([{ exact: 'six' }, { exact: 'of talks' }])).toBe('six … of talks')
  expect(joinExcerpt([])).toBe('')
})
