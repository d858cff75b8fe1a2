import { describe, expect, it } from 'vitest'
import type { TimeValue } from '../../src/domain/model'
import { compareTimeValues } from '../../src/domain/timeValue'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

const time = (edtf: string, fields: Partial<TimeValue> = {}): TimeValue => ({
  kind: 'time',
  edtf,
  words: edtf,
  ...fields,
})

const clock = (edtf: string) => time(edtf, { zone: 'Europe/Lisbon' })
const part = (partOfDay: TimeValue['partOfDay']) => time('2031-05-05', { partOfDay })

function compare(a: TimeValue, b: TimeValue) {
  const talks = makeTalks({ details: [makeDetail([makeAccount('a', a), makeAccount('b', b)])] })
  return compareTimeValues(talks, a, b)
}

describe('compareTimeValues', () => {
  it.each<[TimeValue, TimeValue, string, string, string | undefined]>([
    [time('2031-05-05'), time('2031-05-05', { words: 'Monday' }), 'agree', 'same-time', undefined],
    [time('2031-05-05'), time('2031-05-05/2031-05-05'), 'agree', 'same-time', undefined],
    [part('afternoon'), part('afternoon'), 'agree', 'same-time', undefined],
    [part('afternoon'), time('2031-05-05'), 'compatible', 'time-within', 'a'],
    [time('2031-05'), time('2031-05-05'), 'compatible', 'time-within', 'b'],
    [time('2031-04-28/2031-05-06'), time('2031-05-05'), 'compatible', 'time-within', 'b'],
    [time('[2031-05-05..]'), time('2031-05-07'), 'compatible', 'time-within', 'b'],
    [time('2031-05-01/2031-05-04'), time('2031-05-03/2031-05-06'), 'compatible', 'times-overlap', 'neither'],
    [time('2031-05-05'), time('2031-05-06'), 'differ', 'times-apart', undefined],
    [time('2031-05-05'), time('2031-06'), 'differ', 'times-apart', undefined],
    [time('2031-05-05'), time('2031-06~'), 'cannot be decided', 'time-unsettled', undefined],
    [part('morning'), part('afternoon'), 'differ', 'parts-of-day', undefined],
    [part('morning'), part('evening'), 'differ', 'parts-of-day', undefined],
    [part('midday'), part('afternoon'), 'compatible', 'times-overlap', 'neither'],
    [part('night'), part('evening'), 'cannot be decided', 'time-unsettled', undefined],
    [part('afternoon'), time('2031-05-06', { partOfDay: 'afternoon' }), 'differ', 'times-apart', undefined],
    [clock('2031-05-05T09:45'), time('2031-05-05'), 'compatible', 'time-within', 'a'],
    [clock('2031-05-05T09:45'), part('morning'), 'compatible', 'time-within', 'a'],
    [part('afternoon'), clock('2031-05-05T09:45'), 'differ', 'parts-of-day', undefined],
    [part('morning'), clock('2031-05-05T12:00'), 'differ', 'parts-of-day', undefined],
    // no hour is invented for the end of an afternoon
    [part('afternoon'), clock('2031-05-05T18:30'), 'compatible', 'time-within', 'b'],
    [clock('2031-05-05T09:45'), clock('2031-05-05T09:50'), 'differ', 'times-apart', undefined],
  ])('$0.edtf $0.partOfDay, $1.edtf $1.partOfDay: $2', (a, b, relation, rule, morePrecise) => {
    const finding = compare(a, b)
    expect([finding.relation, finding.rule, finding.morePrecise]).toEqual([relation, rule, morePrecise])
    expect(compare(b, a).relation).toBe(relation)
  })

  it('agrees on a clock time that is printed in two zones', () => {
    expect(
      compare(clock('2031-05-05T09:45'), time('2031-05-05T10:45', { zone: 'Europe/Paris' })).relation,
    ).toBe('agree')
  })

  it('says that different words mean the same day', () => {
    expect(
      compare(time('2031-05-05', { words: 'Monday' }), time('2031-05-05', { words: '5 May' })).reason,
    ).toBe('“Monday” and “5 May” mean the same time, 5 May 2031')
  })

  it('cannot decide where the file sets no bounds', () => {
    expect(compareTimeValues(makeTalks(), time('2031-01'), time('2031-02')).relation).toBe(
      'cannot be decided',
    )
  })
})
