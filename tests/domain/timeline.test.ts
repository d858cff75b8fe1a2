import { describe, expect, it } from 'vitest'
import { timeKey } from '../../src/domain/assemble'
import { analyseTalks } from '../../src/domain/findings'
import type { Account, TalksEvent } from '../../src/domain/model'
import { shapeOf, timelineOf, type TimeShape } from '../../src/domain/timeline'
import { parseTimeSpan } from '../../src/domain/timeSpan'
import { makeAccount, makeDetail, makeEvent, makeReport, makeTalks } from '../support/talks'

const event = (id: string, edtf: string, fields: Partial<TalksEvent> = {}) =>
  makeEvent(id, edtf, { title: id, ...fields })

const clock = (edtf: string, fields: Partial<TalksEvent> = {}) =>
  event(edtf, edtf, { when: { edtf, zone: 'Europe/Lisbon' }, ...fields })

const timeAccount = (report: string, edtf: string, words: string): Account =>
  makeAccount(report, { kind: 'time', edtf, words })

const modelOf = (events: TalksEvent[], parts: Parameters<typeof makeTalks>[0] = {}, selected?: string[]) => {
  const talks = makeTalks({ ...parts, events })
  return timelineOf(
    talks,
    analyseTalks(talks, talks.reports),
    selected === undefined ? null : new Set(selected),
  )
}

describe('shapeOf', () => {
  const shapes: [TalksEvent, TimeShape][] = [
    [clock('2031-05-05T09:30'), 'point'],
    [event('e', '2031-05-05', { when: { edtf: '2031-05-05', partOfDay: 'afternoon' } }), 'part of day'],
    [event('e', '2031-05-05'), 'day'],
    [event('e', '2031-05'), 'month'],
    [event('e', '2031'), 'year'],
    [event('e', '2031-04-01/2031-04-07'), 'span'],
    [event('e', '[2031-04-01..2031-04-07]'), 'between'],
    [event('e', '[..2031-05-05]'), 'before'],
    [event('e', '[2031-05-05..]'), 'after'],
    [event('e', '../2031-05-05'), 'open start'],
    [event('e', '2029/..'), 'open end'],
    [event('e', '2031-05-05~'), 'about'],
    [event('e', '2031-05-05', { about: true }), 'about'],
    [clock('2031-05-05T15:45', { workedOut: 'arrival and length of stay' }), 'about'],
    [event('e', '2031-01', { workedOut: 'the year, from the date of the report' }), 'month'],
  ]

  it.each(shapes.map(([one, shape]) => ({ edtf: one.when.edtf, one, shape })))(
    '$edtf -> $shape',
    ({ one, shape }) => {
      expect(modelOf([one]).events[0]?.shape).toBe(shape)
    },
  )

  it('is undated where neither end is known', () => {
    expect(shapeOf({ edtf: '../..' }, { from: null, to: null, precision: 'span' }, false)).toBe('undated')
  })
})

describe('timelineOf', () => {
  it('orders by start, the shorter first, and puts before and after beside the time they are bound to', () => {
    const ids = modelOf([
      event('after', '[2031-05-05..]'),
      clock('2031-05-05T09:30'),
      event('the day', '2031-05-05'),
      event('before', '[..2031-05-05]'),
      event('since', '2029/..'),
      event('month', '2031-04'),
      event('first of month', '2031-04-01'),
    ]).events.map((one) => one.event.id)
    expect(ids).toEqual([
      'since',
      'first of month',
      'month',
      'before',
      'the day',
      '2031-05-05T09:30',
      'after',
    ])
  })

  it('tells which reports carry an event: those with an account of one of its details', () => {
    const detail = makeDetail([
      makeAccount('c', { kind: 'wording', words: 'met' }),
      makeAccount('a', { kind: 'wording', words: 'met' }),
    ])
    const time = makeDetail([timeAccount('b', '2031-05-05', 'Monday')])
    const [one] = modelOf([event('e', '2031-05-05', { details: [detail.id], timeDetail: time.id })], {
      details: [detail, time],
    }).events
    expect(one?.carriedBy.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })

  it('gives the readings where times part, and none where all say the same', () => {
    const part = makeDetail([
      timeAccount('a', '2031-05-05', 'Monday'),
      timeAccount('b', '2031-05-06', 'Tuesday'),
      timeAccount('c', '2031-05-05', 'Monday'),
    ])
    const same = makeDetail([
      timeAccount('a', '2031-05-05', 'Monday'),
      timeAccount('b', '2031-05-05', 'Monday'),
    ])
    const lone = makeDetail([timeAccount('a', '2031-05-05', 'Monday')])
    const { events } = modelOf(
      [
        event('one', '2031-05-05', { timeDetail: part.id }),
        event('two', '2031-05-05', { timeDetail: same.id }),
        event('three', '2031-05-05', { timeDetail: lone.id }),
      ],
      { details: [part, same, lone] },
    )
    expect(events[0]?.timesPart.map(({ reports }) => reports.map(({ id }) => id))).toEqual([
      ['a', 'c'],
      ['b'],
    ])
    expect(events[1]?.timesPart).toEqual([])
    expect(events[2]?.timesPart).toEqual([])
  })

  it('keeps only events that bear on a detail of the selection, and counts the rest', () => {
    const detail = makeDetail([makeAccount('a', { kind: 'wording', words: 'met' })])
    const other = makeDetail([], { issue: 'ferries' })
    const model = modelOf(
      [
        event('by detail', '2031', { details: [detail.id] }),
        event('other', '2031', { details: [other.id] }),
        event('by issue', '2031', { issues: ['meeting'] }),
        event('neither', '2031'),
      ],
      { details: [detail, other] },
      [detail.id],
    )
    expect(model.events.map((one) => one.event.id)).toEqual(['by detail', 'by issue'])
    expect(model.hidden).toBe(2)
  })

  it('speaks of the selected reports only', () => {
    const detail = makeDetail([
      makeAccount('a', { kind: 'wording', words: 'met' }),
      makeAccount('b', { kind: 'wording', words: 'met' }),
    ])
    const talks = makeTalks({
      details: [detail],
      events: [event('e', '2031-05-05', { details: [detail.id] })],
    })
    const model = timelineOf(talks, analyseTalks(talks, talks.reports.slice(1, 3)))
    expect(model.events[0]?.carriedBy.map(({ id }) => id)).toEqual(['b'])
    expect(model.reports.map(({ report }) => report.id)).toEqual(['b', 'c'])
  })

  it('marks a page date that ends before what the report tells as past', () => {
    const early = makeReport({
      published: { edtf: '2031-05-04', printedIn: 'page date' },
      vantage: {
        edtf: '2031-05-05',
        partOfDay: 'afternoon',
        stage: 'during the talks',
        restsOn: 'own words',
      },
    })
    const sound = makeReport({ id: 'b', outlet: 'b', published: null })
    const undated = makeReport({
      id: 'c',
      outlet: 'c',
      published: { edtf: '[2031-05-05..]', printedIn: null },
    })
    const dayBefore = makeReport({
      id: 'd',
      outlet: 'd',
      published: { edtf: '2031-05-04', printedIn: 'page date' },
    })
    const { reports } = modelOf([], { reports: [early, sound, undated, dayBefore] })
    const byId = new Map(reports.map((one) => [one.report.id, one]))
    expect(byId.get('a')?.note).toBe(
      'page dated 4 May 2031, yet it tells of 5 May 2031, afternoon as past: page date and text part',
    )
    expect(byId.get('d')?.note).toBe(
      'page dated 4 May 2031, yet it tells of 5 May 2031 as past: page date and text part',
    )
    expect(byId.get('b')).toMatchObject({
      note: null,
      publishedLabel: 'no date known',
      publishedBounds: null,
    })
    expect(byId.get('c')).toMatchObject({
      note: null,
      publishedLabel: 'no date printed; 5 May 2031 or later',
    })
  })

  it('works without events, and with a time whose bounds are not known', () => {
    expect(modelOf([]).events).toEqual([])
    const talks = makeTalks({ events: [event('e', '2031')] })
    const times = new Map([...talks.times].filter(([key]) => key !== timeKey({ edtf: '2031' })))
    const bare = { ...talks, times }
    expect(timelineOf(bare, analyseTalks(bare, bare.reports)).events[0]?.shape).toBe('undated')
  })
})

describe('a timeline under a span of time', () => {
  it('keeps the events that happened, or may have, within it, by their own times', () => {
    const detail = makeDetail([makeAccount('a', { kind: 'wording', words: 'x' })])
    const talks = makeTalks({
      details: [detail],
      events: [
        event('year', '2031', { details: [detail.id] }),
        event('before', '2031-05-01', { details: [detail.id] }),
        event('within', '2031-05-05'),
        event('undated', '../..'),
      ],
    })
    const span = parseTimeSpan('2031-05-04/2031-05-06', 'Europe/Lisbon') ?? null
    const model = timelineOf(talks, analyseTalks(talks, talks.reports), null, span)
    expect(model.events.map((item) => item.event.id)).toEqual(['year', 'within'])
    expect(model.hidden).toBe(2)
  })
})
