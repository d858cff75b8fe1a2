import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import type { TalksEvent } from '../../src/domain/model'
import { timelineOf } from '../../src/domain/timeline'
import { layoutBands, layoutEvents, type Room, shortTitle } from '../../src/domain/timelineLayout'
import { lanesOf } from '../../src/domain/timelineLanes'
import { scaleOfTalks } from '../../src/domain/timelineScale'
import { partOf, zoomedScale } from '../../src/domain/timeWindow'
import { parseTimeSpan } from '../../src/domain/timeSpan'
import { makeAccount, makeDetail, makeEvent, makeTalks } from '../support/talks'

const room: Room = { width: 1000, rows: 24, margin: 500, tries: 160 }

function drawn(events: TalksEvent[], parts: Parameters<typeof makeTalks>[0] = {}, at: Partial<Room> = {}) {
  const talks = makeTalks({ ...parts, events })
  const model = timelineOf(talks, analyseTalks(talks, talks.reports))
  const scale = scaleOfTalks(talks)
  return { talks, model, scale, layout: layoutEvents(model.events, scale, { ...room, ...at }) }
}
const minutes = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const clock = `${String(8 + Math.floor(index / 60)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`
    return makeEvent(`e${index}`, `2031-05-05T${clock}`, {
      when: { edtf: `2031-05-05T${clock}`, zone: 'Europe/Lisbon' },
    })
  })

describe('layoutEvents', () => {
  it('draws or counts every dated event once', () => {
    const { layout } = drawn([...minutes(300), makeEvent('undated', '../..')])
    const seen = [
      ...layout.placed.map(({ item }) => item.event.id),
      ...layout.clusters.flatMap(({ items }) => items.map((item) => item.event.id)),
    ]
    expect(seen).toHaveLength(300)
    expect(new Set(seen).size).toBe(300)
    expect(layout.rows).toBeLessThanOrEqual(24)
  })

  it('has a label for each of 300 in one day at some zoom', () => {
    const { model, scale } = drawn(minutes(300))
    const part = partOf(
      scale,
      parseTimeSpan('2031-05-05T09:00/2031-05-05T09:12', 'Europe/Lisbon') ?? { from: 0, to: 1 },
    )
    const layout = layoutEvents(model.events, zoomedScale(scale, part, 'Europe/Lisbon', 1000), {
      ...room,
      margin: 0,
    })
    expect(layout.clusters).toEqual([])
    expect(layout.placed.map(({ item }) => item.event.id)).toEqual(
      Array.from({ length: 13 }, (_, index) => `e${60 + index}`),
    )
  })

  it('puts the rounds, and what most reports carry, before others where there is no room for all', () => {
    const carried = makeDetail(['a', 'b', 'c'].map((id) => makeAccount(id, { kind: 'wording', words: 'x' })))
    const events = minutes(200)
    const { layout } = drawn(
      [
        ...events,
        makeEvent('carried', '2031-05-05', { details: [carried.id] }),
        makeEvent('round', '2031-05-05', { round: 'these' }),
      ],
      { details: [carried] },
    )
    const drawnIds = layout.placed.map(({ item }) => item.event.id)
    expect(drawnIds).toEqual(expect.arrayContaining(['carried', 'round']))
  })

  it('tries another order before it leaves an event out', () => {
    const spans = [
      makeEvent('a', '[2031-04-01..2031-05-05]'),
      makeEvent('b', '2031-05-05'),
      makeEvent('c', '2031-04-20'),
      makeEvent('d', '[2031-05-05..]'),
    ]
    expect(drawn(spans, {}, { rows: 12 }).layout.clusters).toEqual([])
  })

  it('never leaves out what is open', () => {
    const first = new Set(['e250'])
    for (const tries of [160, 1000]) {
      const { layout } = drawn(minutes(300), {}, { tries, first })
      expect(layout.placed.map(({ item }) => item.event.id)).toContain('e250')
    }
  })

  it('leaves out what is far outside of the part shown', () => {
    const { model, scale } = drawn([makeEvent('old', '1991'), makeEvent('now', '2031-05-05')])
    const part = partOf(scale, parseTimeSpan('2031-05-05', 'Europe/Lisbon') ?? { from: 0, to: 1 })
    const layout = layoutEvents(model.events, zoomedScale(scale, part, 'Europe/Lisbon', 1000), {
      ...room,
      margin: 0,
    })
    expect(layout.placed.map(({ item }) => item.event.id)).toEqual(['now'])
  })

  it('lays out ten thousand within the time of a frame or two', () => {
    const events = Array.from({ length: 10_000 }, (_, index) =>
      makeEvent(`e${index}`, `20${10 + (index % 22)}-0${1 + (index % 9)}-1${index % 10}`),
    )
    const { model, scale } = drawn(events)
    layoutEvents(model.events, scale, room)
    const from = performance.now()
    for (let run = 0; run < 5; run += 1) layoutEvents(model.events, scale, room)
    // Generous: the machine may be busy. An attempt for each event would take seconds.
    expect((performance.now() - from) / 5).toBeLessThan(1000)
  })
})

describe('shortTitle', () => {
  it('cuts a long title in any script, by letters', () => {
    const titled = (title: string) =>
      drawn([makeEvent('e', '2031', { title })]).model.events.map(shortTitle)[0]
    expect(titled('Переговоры о работе посольств')).toBe('Переговоры о работе посольств')
    expect(titled('会'.repeat(200))).toBe(`${'会'.repeat(63)}…`)
  })
})

describe('lanes', () => {
  const events = [
    makeEvent('ours', '2031-05-05', { delegations: ['sudria'], issues: ['ferries', 'meeting'] }),
    makeEvent('both', '2031-05-05', { delegations: ['norland', 'sudria'], issues: ['ferries'] }),
    makeEvent('none', '2031-05-05'),
  ]
  const lanes = (choice: 'issue' | 'side' | null) => {
    const { talks, model } = drawn(events)
    return lanesOf(talks, model.events, choice).map(({ title, items }) => [
      title,
      ...items.map((item) => item.event.id),
    ])
  }

  it.each([
    [null, [['', 'ours', 'both', 'none']]],
    [
      'side' as const,
      [
        ['Sudria', 'ours'],
        ['Both sides', 'both'],
        ['No side', 'none'],
      ],
    ],
    [
      'issue' as const,
      [
        ['The meeting', 'ours'],
        ['Ferries', 'both'],
        ['No issue', 'none'],
      ],
    ],
  ])('by %s: %o', (choice, expected) => {
    expect(lanes(choice)).toEqual(expected)
  })

  it('speak of several sides where there are three', () => {
    const { talks, model } = drawn(events, {
      delegations: ['norland', 'sudria', 'ostia'].map((id) => ({ id, name: id, movementDetails: [] })),
    })
    expect(lanesOf(talks, model.events, 'side').map(({ title }) => title)).toContain('Several sides')
  })

  it('stand below one another', () => {
    const { talks, model, scale } = drawn(events)
    const { bands, height } = layoutBands(lanesOf(talks, model.events, 'side'), scale, room)
    const tops = bands.map(({ y }) => y)
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    expect(height).toBeGreaterThan(bands.at(-1)?.clustersAt ?? 0)
  })
})
