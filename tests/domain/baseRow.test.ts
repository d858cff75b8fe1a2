import { describe, expect, it } from 'vitest'
import { relateToBase } from '../../src/domain/againstBase'
import { explainAgainstBase, formatAgainstBase, selectAgainstBase } from '../../src/domain/baseRow'
import { analyseDetail } from '../../src/domain/findings'
import type { Detail, Value } from '../../src/domain/model'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const number = (amount: number): Value => ({ kind: 'quantity', amount, words: String(amount) })
const silences: Detail['silences'] = [
  { report: 'c', kind: 'not mentioned' },
  { report: 'd', kind: 'before it happened' },
]
const detail = makeDetail([makeAccount('a', number(4)), makeAccount('b', number(4))], { silences })
const talks = makeTalks({ details: [detail] })

function against(id: string) {
  const report = talks.by.report.get(id)
  if (report === undefined) throw new Error(id)
  const analysed = analyseDetail(talks, detail, talks.reports)
  const found = selectAgainstBase(talks, analysed, { report, relate: relateToBase })
  return Object.fromEntries([...found].map(([key, { kind }]) => [key, kind]))
}

describe('selectAgainstBase', () => {
  it('relates accounts to the base, and says who does not mention what it has', () => {
    expect(against('a')).toEqual({ a: 'base', b: 'related', c: 'does not mention' })
  })

  it('says what others add where the base is silent, and leaves other silences as they are', () => {
    expect(against('c')).toEqual({ a: 'adds', b: 'adds' })
  })

  it('says nothing where the file records nothing for the base', () => {
    expect(against('e')).toEqual({})
  })
})

const related = {
  kind: 'related',
  relation: 'same',
  pair: 'agree',
  reason: 'the same words',
  credit: null,
  firmness: null,
} as const

describe('formatAgainstBase', () => {
  it.each([
    ['the relation alone', related, 'same'],
    ['with one change', { ...related, credit: 'lost' as const }, 'same; credit lost'],
    [
      'with both, alike',
      { ...related, credit: 'lost' as const, firmness: 'lost' as const },
      'same; credit and firmness lost',
    ],
    [
      'with both',
      { ...related, credit: 'changed' as const, firmness: 'gained' as const },
      'same; credit changed, firmness gained',
    ],
    ['the base', { kind: 'base' } as const, 'the base'],
    ['what it lacks', { kind: 'adds', reason: 'the base: cannot tell' } as const, 'adds'],
  ])('%s', (_, cell, expected) => {
    expect(formatAgainstBase(cell, false)).toBe(expected)
  })

  it('keeps to the relation in a cell that has a mark of its own, and says the rest on demand', () => {
    expect(formatAgainstBase({ ...related, credit: 'lost' }, true)).toBe('same')
    expect(explainAgainstBase({ ...related, credit: 'lost', reason: 'the same words; credit lost' })).toBe(
      'same: the same words; credit lost',
    )
  })
})
