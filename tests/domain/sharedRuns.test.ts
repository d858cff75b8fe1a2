import { describe, expect, it } from 'vitest'
import type { Report, SharedWording, Talks } from '../../src/domain/model'
import {
  evidenceInRun,
  formatRunKind,
  formatRunLengths,
  groupRuns,
  longestNarration,
  selectRuns,
  wordsHeld,
} from '../../src/domain/sharedRuns'
import { makeAccount, makeDetail, makePrinting, makeQuotation, makeTalks } from '../support/talks'

type Kind = SharedWording['a']['kind']

const wording = (
  id: string,
  a: string,
  b: string,
  words: number,
  kinds: Kind | [Kind, Kind] = 'narration',
): SharedWording => {
  const [kindA, kindB] = typeof kinds === 'string' ? [kinds, kinds] : kinds
  return {
    id,
    a: { report: a, start: 100, end: 160, kind: kindA },
    b: { report: b, start: 200, end: 260, kind: kindB },
    words,
  }
}
const talksWith = (sharedWording: SharedWording[], talks: Talks = makeTalks()): Talks => ({
  ...talks,
  sharedWording,
})
const pick = (talks: Talks, ...ids: string[]) => ids.flatMap((id) => talks.by.report.get(id) ?? [])
const siglumOf = ({ id }: Report) => id.toUpperCase()

describe('selectRuns', () => {
  it('takes the runs of which both reports are given', () => {
    const talks = talksWith([wording('one', 'a', 'b', 6), wording('two', 'a', 'c', 6)])
    expect(selectRuns(talks, pick(talks, 'a', 'b')).map(({ id }) => id)).toEqual(['one'])
    expect(selectRuns(talks, pick(talks, 'a'))).toEqual([])
  })

  it('names the report first that comes first in the given order', () => {
    const talks = talksWith([wording('one', 'a', 'b', 6)])
    const [run] = selectRuns(talks, pick(talks, 'b', 'a'))
    expect(run).toMatchObject({
      a: { report: { id: 'b' }, start: 200 },
      b: { report: { id: 'a' }, start: 100 },
    })
  })

  it('is mixed where the run is quoted in the one and told in the other', () => {
    const talks = talksWith([
      wording('one', 'a', 'b', 6, ['narration', 'quoted speech']),
      wording('two', 'a', 'b', 6, 'quoted speech'),
    ])
    const runs = selectRuns(talks, pick(talks, 'a', 'b'))
    expect(runs.map(({ kind }) => kind)).toEqual(['mixed', 'quoted speech'])
    expect(runs.map((run) => formatRunKind(run, siglumOf))).toEqual(['narration in A, quoted in B', 'quoted'])
  })

  it('leaves a run aside whose report was set aside', () => {
    const talks = talksWith([wording('one', 'a', 'gone', 6)])
    expect(selectRuns(talks, talks.reports)).toEqual([])
  })
})

describe('longestNarration', () => {
  it('is the longest run of narration, whatever longer quotation or title there is', () => {
    const talks = talksWith([
      wording('short', 'a', 'b', 5),
      wording('long', 'a', 'c', 7),
      wording('as-long', 'b', 'c', 7),
      wording('title', 'a', 'b', 15, 'name or title'),
      wording('mixed', 'a', 'b', 9, ['narration', 'quoted speech']),
    ])
    const longest = longestNarration(selectRuns(talks, talks.reports))
    expect(longest.map(({ id }) => id)).toEqual(['long', 'as-long'])
  })

  it('is empty when no narration is shared', () => {
    expect(longestNarration([])).toEqual([])
  })
})

describe('groupRuns', () => {
  it('puts runs of one pair and kind together, narration first, the longest first', () => {
    const talks = talksWith([
      wording('quoted', 'a', 'b', 8, 'quoted speech'),
      wording('five', 'a', 'b', 5),
      wording('nine', 'a', 'b', 9),
      wording('other', 'a', 'c', 6),
    ])
    const groups = groupRuns(selectRuns(talks, talks.reports))
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['nine', 'five'],
      ['other'],
      ['quoted'],
    ])
  })
})

it.each([
  [[], 'no words'],
  [[1], '1 word'],
  [[24], '24 words'],
  [[5, 24], '24 and 5 words'],
  [[6, 5, 14], '14, 6 and 5 words'],
])('lengths %j are %s', (lengths, text) => {
  expect(formatRunLengths(lengths)).toBe(text)
})

describe('the words of a run', () => {
  const value = { kind: 'wording', words: 'x' } as const
  const account = (report: string, exact: string, start: number) =>
    makeAccount(report, value, { excerpt: [{ exact, start, end: start + exact.length }] })
  const placeIn = (talks: Talks) => {
    const [run] = selectRuns(talks, talks.reports)
    if (run === undefined) throw new Error('no run')
    return run.a
  }

  it('are those that excerpts hold, cut to the run and joined where they meet', () => {
    const details = [
      makeDetail([account('a', 'before we will', 93), account('b', 'elsewhere', 100)]),
      makeDetail([account('a', 'will speak', 103), account('a', 'of ferries', 120)]),
    ]
    const talks = talksWith([wording('one', 'a', 'b', 8)], makeTalks({ details }))
    expect(wordsHeld(talks, placeIn(talks))).toEqual([
      { exact: 'we will speak', start: 100, end: 113 },
      { exact: 'of ferries', start: 120, end: 130 },
    ])
  })

  it('are at most twelve', () => {
    const exact = 'a b c d e f g h i j k l m n o'
    const talks = talksWith(
      [wording('one', 'a', 'b', 15)],
      makeTalks({ details: [makeDetail([account('a', exact, 100)])] }),
    )
    expect(wordsHeld(talks, placeIn(talks)).map((piece) => piece.exact)).toEqual(['a b c d e f g h i j k l'])
  })

  it('are none where no excerpt meets the run', () => {
    const talks = talksWith([wording('one', 'a', 'b', 5)])
    expect(wordsHeld(talks, placeIn(talks))).toEqual([])
    expect(evidenceInRun(talks, placeIn(talks))).toBeNull()
  })

  it('lead to the account or printing that has most of them', () => {
    const little = account('a', 'we', 100)
    const printing = makePrinting('a', 'we will speak', {
      excerpt: [{ exact: 'we will speak', start: 100, end: 113 }],
    })
    const { statement } = makeQuotation([printing])
    const talks = talksWith(
      [wording('one', 'a', 'b', 5)],
      makeTalks({ details: [makeDetail([little])], statements: [statement] }),
    )
    expect(evidenceInRun(talks, placeIn(talks))).toBe(printing.id)
  })
})
