import { describe, expect, it } from 'vitest'
import { choiceChain, compareChoices } from '../../src/domain/choiceRelations'
import { choiceLabel } from '../../src/domain/category'
import type { Detail } from '../../src/domain/model'
import { makeDetail } from '../support/talks'

const choices = [
  { id: 'off', label: 'off the agenda' },
  { id: 'on', label: 'on the agenda' },
  { id: 'first', label: 'first on the agenda', within: 'on' },
  { id: 'very-first', label: 'the very first point', within: 'first' },
  { id: 'round-a', label: 'a', within: 'round-b' },
  { id: 'round-b', label: 'b', within: 'round-a' },
]
const detail = (overrides: Partial<Detail> = {}) =>
  makeDetail([], { kind: 'category', choices, ...overrides })

describe('compareChoices', () => {
  it.each([
    ['on', 'on', 'agree', 'same-choice', undefined],
    ['first', 'on', 'compatible', 'choice-within', 'a'],
    ['on', 'very-first', 'compatible', 'choice-within', 'b'],
    ['off', 'on', 'differ', 'choices-exclude', undefined],
    ['off', 'very-first', 'differ', 'choices-exclude', undefined],
  ])('%s, %s where choices exclude each other: %s', (a, b, relation, rule, morePrecise) => {
    const finding = compareChoices(detail({ exclusive: true }), a, b)
    expect([finding.relation, finding.rule, finding.morePrecise]).toEqual([relation, rule, morePrecise])
  })

  it('holds different choices together where nothing says that they exclude each other', () => {
    expect(compareChoices(detail(), 'off', 'on')).toEqual({
      relation: 'compatible',
      rule: 'choices-side-by-side',
      reason: '“off the agenda” and “on the agenda” can hold together',
      morePrecise: 'neither',
    })
  })

  it('gives the reason that the file gives, without its full stop', () => {
    const finding = compareChoices(
      detail({ exclusive: true, exclusiveReason: 'There is one agenda.' }),
      'off',
      'on',
    )
    expect(finding.reason).toBe(
      '“off the agenda” and “on the agenda” exclude each other. There is one agenda',
    )
  })
})

it('ends where choices lie in a circle, and keeps an unknown one by its id', () => {
  expect(choiceChain(detail(), 'round-a')).toEqual(['round-a', 'round-b'])
  expect(choiceChain(detail(), 'unknown')).toEqual(['unknown'])
  expect(choiceLabel(detail(), 'unknown')).toBe('unknown')
})
