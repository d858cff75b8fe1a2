import { aspects, findingKinds, formatFinding } from '../../src/domain/findingKinds'
import { describe, expect, it } from 'vitest'
import { relationsWorstFirst, rules, severityOf } from '../../src/domain/findingRules'
import { silenceExplanation } from '../../src/domain/silence'
import { silenceKinds } from '../../src/domain/vocabulary'

describe('the words a reader sees', () => {
  const texts = [
    ...Object.values(rules).map(({ name, text }) => `${name}. ${text}`),
    ...silenceKinds.map(silenceExplanation),
  ]

  it.each(texts)('%s', (text) => {
    expect(text).not.toMatch(
      /\b(wrong|error|false|omit|omitted|lie[sd]?|bias|trust|contradict)\b(?! (?:in|apart|outside))/i,
    )
    expect(text).toMatch(/\.$/)
  })

  it('give every rule its own id', () => {
    for (const [id, rule] of Object.entries(rules)) expect(rule.id).toBe(id)
  })
})

it('orders pairs from the worst', () => {
  expect(relationsWorstFirst).toEqual([
    'differ',
    'cannot be decided',
    'quoted differently',
    'compatible',
    'worded differently',
    'agree',
  ])
  expect(severityOf('differ')).toBeLessThan(severityOf('agree'))
})

it('has all findings and aspects in reading order', () => {
  expect(findingKinds).toEqual([
    'agree',
    'compatible',
    'worded differently',
    'quoted differently',
    'differ',
    'cannot be decided',
    'one report only',
    'none reports it',
  ])
  expect(aspects).toHaveLength(8)
})

it('says "none of these" of a selection only', () => {
  expect(formatFinding('none reports it', true)).toBe('none of these')
  expect(formatFinding('none reports it', false)).toBe('none reports it')
  expect(formatFinding('differ', true)).toBe('differ')
})
