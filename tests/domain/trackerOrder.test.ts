import { describe, expect, it } from 'vitest'
import { analyseTalks } from '../../src/domain/findings'
import { issueTracker } from '../../src/domain/issues'
import type { Issue, StatusKind } from '../../src/domain/model'
import { arrangeTracker } from '../../src/domain/trackerOrder'
import type { TrackerGrouping, TrackerSorting } from '../../src/domain/trackerChoices'
import { credit, makeAccount, makeDetail, makeTalks } from '../support/talks'

const number = (report: string, amount: number, speakers: string[] = []) =>
  makeAccount(
    report,
    { kind: 'quantity', amount, words: String(amount) },
    { chain: speakers.map((words) => credit(words)) },
  )

const issue = (id: string, group: string, kind: StatusKind, sides: string[]): Issue => ({
  id,
  title: id,
  tracker: {
    group,
    status: { kind, by: [], accounts: [] },
    positions: sides.map((delegation) => ({ delegation, stance: 'raises', summary: 's', accounts: [] })),
    course: [],
  },
})

const details = [
  makeDetail([number('a', 1), number('b', 2)], { issue: 'ferries' }),
  makeDetail([number('a', 1), number('b', 1), number('c', 1)], { issue: 'mail' }),
  makeDetail([number('a', 1)], { issue: 'mail' }),
  makeDetail([number('a', 1, ['Lind'])], { issue: 'war' }),
]

const talks = {
  ...makeTalks({
    details,
    issues: [
      issue('ferries', 'agenda', 'raised', ['sudria']),
      issue('mail', 'agenda', 'under discussion', ['norland', 'sudria']),
      issue('war', 'outside', 'excluded', ['norland']),
      issue('rest', 'outside', 'excluded', []),
    ],
  }),
  issueGroups: [
    { id: 'agenda', title: 'On the agenda' },
    { id: 'outside', title: 'Outside', note: 'said not to be discussed' },
  ],
}
const { groups } = issueTracker(talks, analyseTalks(talks, talks.reports))

const arranged = (grouping: TrackerGrouping | null, sorting: TrackerSorting | null) =>
  arrangeTracker(groups, grouping, sorting, talks.reports.length).map(({ group, rows }) => [
    group.title,
    rows.map((row) => row.issue.id),
  ])

describe('arrangeTracker', () => {
  it('leaves groups and order of the file as they are', () => {
    expect(arrangeTracker(groups, null, null, 5)).toEqual(groups)
  })

  it.each([
    [
      'status',
      [
        ['Raised', ['ferries']],
        ['Under discussion', ['mail']],
        ['Excluded', ['war', 'rest']],
      ],
    ],
    [
      'side',
      [
        ['Both sides', ['mail']],
        ['Norland alone', ['war']],
        ['Sudria alone', ['ferries']],
        ['No position in these reports', ['rest']],
      ],
    ],
    [
      'reports',
      [
        ['In 3 of 5 reports', ['mail']],
        ['In 2 of 5 reports', ['ferries']],
        ['In 1 of 5 reports', ['war']],
        ['In no report', ['rest']],
      ],
    ],
    ['none', [['All issues', ['ferries', 'mail', 'war', 'rest']]]],
  ] as const)('groups by %s', (grouping, expected) => {
    expect(arranged(grouping, null)).toEqual(expected)
  })

  it.each([
    ['status', ['ferries', 'mail', 'war', 'rest']],
    ['side', ['mail', 'war', 'ferries', 'rest']],
    ['reports', ['mail', 'ferries', 'war', 'rest']],
    ['voices', ['war', 'ferries', 'mail', 'rest']],
    ['details', ['mail', 'ferries', 'war', 'rest']],
    ['parting', ['ferries', 'mail', 'war', 'rest']],
  ] as const)('sorts by %s, equal ones in the order of the file', (sorting, expected) => {
    expect(arranged('none', sorting)).toEqual([['All issues', expected]])
  })

  it('sorts within the groups of the file', () => {
    expect(arranged(null, 'reports')).toEqual([
      ['On the agenda', ['mail', 'ferries']],
      ['Outside', ['war', 'rest']],
    ])
  })

  it('names three sides, and some of them', () => {
    const three = {
      ...talks,
      delegations: ['norland', 'sudria', 'westmark'].map((id) => ({ id, name: id, movementDetails: [] })),
      issues: [
        issue('ferries', 'agenda', 'raised', ['norland', 'sudria', 'westmark']),
        issue('mail', 'agenda', 'raised', ['sudria', 'westmark']),
      ],
    }
    const rows = issueTracker(three, analyseTalks(three, three.reports)).groups
    expect(arrangeTracker(rows, 'side', null, 5).map(({ group }) => group.title)).toEqual([
      'All 3 sides',
      'sudria and westmark',
    ])
  })

  it('has no groups for no rows', () => {
    expect(arrangeTracker([], 'side', 'status', 5)).toEqual([])
  })
})
