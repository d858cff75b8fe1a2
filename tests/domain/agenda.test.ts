import { describe, expect, it } from 'vitest'
import { agendaMisfits, misfitsOf } from '../../src/domain/agenda'
import type { Issue, Stance } from '../../src/domain/model'
import { makeAccount, makeDetail, makeTalks } from '../support/talks'

/** Talks whose sides take the given stances, each told by report `a` unless named otherwise: `{ ferries: { norland: 'raises' } }`. */
function makeStances(stances: Record<string, Record<string, Stance | [Stance, string]>>) {
  const account = (report: string) => makeAccount(report, { kind: 'wording', words: 'words' })
  const details = Object.keys(stances).map((issue) => makeDetail([account('a'), account('b')], { issue }))
  const issues = Object.entries(stances).map(([id, sides], index): Issue => ({
    id,
    title: id,
    tracker: {
      group: 'g',
      status: { kind: 'raised', by: [], accounts: [] },
      positions: Object.entries(sides).map(([delegation, told]) => {
        const [stance, report] = typeof told === 'string' ? [told, 'a'] : told
        const rests = details[index]?.accounts.find((one) => one.report === report)
        return { delegation, stance, summary: `${delegation} on ${id}`, accounts: rests ? [rests.id] : [] }
      }),
      course: [],
    },
  }))
  return makeTalks({
    issues,
    details,
    delegations: ['norland', 'sudria', 'westmark'].map((id) => ({ id, name: id, movementDetails: [] })),
  })
}

const inWords = (stances: Parameters<typeof makeStances>[0], reports = ['a', 'b']) => {
  const talks = makeStances(stances)
  return agendaMisfits(
    talks,
    talks.reports.filter(({ id }) => reports.includes(id)),
  ).map((misfit) => {
    switch (misfit.kind) {
      case 'against':
        return `${misfit.issue.id}: ${misfit.against.map(({ summary }) => summary).join()} / ${misfit.named.map(({ summary }) => summary).join()}`
      case 'limited':
        return `${misfit.limit.summary}, not ${misfit.excluded.map(({ issue }) => issue.id).join()} / ${misfit.named.summary}`
    }
  })
}

describe('agendaMisfits', () => {
  it.each([
    [
      'what one side excludes and another raises',
      { war: { norland: 'excludes', sudria: 'raises' } },
      ['war: norland on war / sudria on war'],
    ],
    [
      'what one side opposes and two support',
      { tolls: { norland: 'supports', sudria: 'opposes', westmark: 'supports' } },
      ['tolls: sudria on tolls / norland on tolls,westmark on tolls'],
    ],
    [
      'an agenda of one matter, and a side that raises another',
      { ferries: { norland: 'supports' }, war: { norland: 'excludes' }, mail: { sudria: 'raises' } },
      ['norland on ferries, not war / sudria on mail'],
    ],
    [
      'the same for each matter and side beside it',
      {
        ferries: { norland: 'raises' },
        war: { norland: 'excludes' },
        mail: { sudria: 'raises', westmark: 'raises' },
      },
      ['norland on ferries, not war / sudria on mail', 'norland on ferries, not war / westmark on mail'],
    ],
  ] as const)('sets side by side %s', (_, stances, expected) => {
    expect(inWords(stances as Parameters<typeof makeStances>[0])).toEqual(expected)
  })

  it.each([
    ['no position at all', {}],
    ['sides that want the same', { ferries: { norland: 'supports', sudria: 'raises' } }],
    ['a side that excludes what nobody raises', { war: { norland: 'excludes' } }],
    [
      'a side that speaks for one matter and excludes none',
      { ferries: { norland: 'supports' }, mail: { sudria: 'raises' } },
    ],
    [
      'a side that speaks for two matters',
      {
        ferries: { norland: 'supports' },
        tolls: { norland: 'raises' },
        war: { norland: 'excludes' },
        mail: { sudria: 'raises' },
      },
    ],
    [
      'complaints and acts, which put nothing on an agenda',
      {
        ferries: { norland: 'supports' },
        war: { norland: 'excludes' },
        mail: { sudria: 'complains' },
        tolls: { sudria: 'acts' },
      },
    ],
  ] as const)('has nothing to say of %s', (_, stances) => {
    expect(inWords(stances as Parameters<typeof makeStances>[0])).toEqual([])
  })

  it('counts a position only where a chosen report tells it', () => {
    const stances = {
      ferries: { norland: 'supports' },
      war: { norland: 'excludes' },
      mail: { sudria: ['raises', 'b'] },
    } as Parameters<typeof makeStances>[0]
    expect(inWords(stances, ['a', 'b'])).toHaveLength(1)
    expect(inWords(stances, ['a'])).toEqual([])
  })
})

describe('misfitsOf', () => {
  it('belongs to the contested issue, the one the talks are limited to, and the one named beside it', () => {
    const talks = makeStances({
      ferries: { norland: 'supports' },
      war: { norland: 'excludes', sudria: 'raises' },
      mail: { sudria: 'raises' },
      tolls: { sudria: 'complains' },
    })
    const misfits = agendaMisfits(talks, talks.reports)
    const kinds = (issue: string) => misfitsOf(misfits, issue).map(({ kind }) => kind)
    expect(kinds('war')).toEqual(['against'])
    expect(kinds('ferries')).toEqual(['limited'])
    expect(kinds('mail')).toEqual(['limited'])
    expect(kinds('tolls')).toEqual([])
  })
})
