import { describe, expect, it } from 'vitest'
import { formatTyped, formatTypedBriefly } from '../../src/domain/formatTyped'
import { formatValue } from '../../src/domain/formatValue'
import type { Value } from '../../src/domain/model'
import { makeDetail, makeTalks } from '../support/talks'

const talks = makeTalks()
const detail = makeDetail([], {
  kind: 'category',
  wordingSort: 'title',
  choices: ['ferries', 'tolls', 'fish', 'mail', 'rail'].map((id) => ({ id, label: `the ${id}` })),
})

const resolved: Value = {
  kind: 'time',
  edtf: '2031-05-05',
  words: 'Monday',
  resolved: { from: 'another report', report: 'b', note: 'The Monday of its caption.' },
}

describe('formatValue and formatTyped', () => {
  it.each<[Value, string, string]>([
    [
      { kind: 'duration', amount: 5, unit: 'hour', qualifier: 'over', words: 'over five hours' },
      'over five hours',
      'duration, more than 5 h, no upper end',
    ],
    [{ kind: 'quantity', amount: 6, words: 'six' }, 'six', 'quantity, exactly 6'],
    [
      { kind: 'time', edtf: '2031-05-05', partOfDay: 'afternoon', words: 'Monday afternoon' },
      'Monday afternoon',
      'time, 5 May 2031, afternoon',
    ],
    [
      {
        kind: 'time',
        edtf: '2031-05-05',
        words: 'Monday',
        resolved: { from: 'another report', report: 'b', note: 'which prints the date' },
      },
      'Monday',
      'time, 5 May 2031; resolved from another report (Morning Post): which prints the date',
    ],
    [
      { kind: 'time', edtf: '2031-05-05', words: 'Monday', resolved: { from: 'caption' } },
      'Monday',
      'time, 5 May 2031; resolved from caption',
    ],
    [
      { kind: 'place', place: 'port-amity', words: 'the harbour town' },
      'the harbour town',
      'place, Port Amity, in Norland',
    ],
    [{ kind: 'person', person: 'brook', words: 'Brook' }, 'Brook', 'person, Ada Brook'],
    [{ kind: 'organisation', organisation: 'radio', words: 'radio' }, 'radio', 'organisation, Sudrian radio'],
    [{ kind: 'side', delegation: 'norland', words: 'the hosts' }, 'the hosts', 'side, Norland'],
    [
      { kind: 'list', items: ['ferries', 'tolls'], closed: true, words: 'ferries and tolls' },
      'the ferries, the tolls',
      'list, complete: the ferries, the tolls',
    ],
    [
      {
        kind: 'list',
        items: ['ferries', 'tolls', 'fish', 'mail', 'rail'],
        closed: false,
        words: 'five matters',
      },
      'the ferries, the tolls, the fish and 2 more',
      'list, may go on: the ferries, the tolls, the fish, the mail, the rail',
    ],
    [{ kind: 'category', category: 'tolls', words: 'levies' }, 'the tolls', 'one of 5, the tolls'],
    [{ kind: 'text', group: 'tolls', words: 'levies' }, 'the tolls', 'our paraphrase, the tolls'],
    [{ kind: 'wording', words: 'the envoy' }, 'the envoy', 'title, as printed'],
  ])('%o', (value, cell, typed) => {
    expect(formatValue(talks, detail, value)).toBe(cell)
    expect(formatTyped(talks, detail, value)).toBe(typed)
  })

  it('says from what a time is resolved, and how', () => {
    expect(formatTyped(talks, detail, resolved)).toBe(
      'time, 5 May 2031; resolved from another report (Morning Post): The Monday of its caption.',
    )
  })

  it.each<[Value, string]>([
    [resolved, '5 May 2031; resolved from another report (Morning Post)'],
    [
      { kind: 'duration', amount: 5, unit: 'hour', qualifier: 'over', words: 'over five hours' },
      'more than 5 h, no upper end',
    ],
    [{ kind: 'place', place: 'customs-house', words: 'the hall' }, 'the Customs House'],
    [{ kind: 'list', items: ['tolls'], closed: true, words: 'tolls' }, 'complete: the tolls'],
    [{ kind: 'category', category: 'tolls', words: 'levies' }, 'one of 5, the tolls'],
  ])('tells %o briefly', (value, told) => {
    expect(formatTypedBriefly(talks, detail, value)).toBe(told)
  })

  it('gives clock times in the zone of the talks', () => {
    const value: Value = { kind: 'time', edtf: '2031-05-05T10:45', zone: 'Europe/Paris', words: '10.45' }
    expect(formatTyped(talks, detail, value)).toBe('time, 5 May 2031, 9.45 am (08:45 UTC)')
  })
})
