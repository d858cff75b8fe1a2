import { aspects, findingKinds, folds } from '../../src/domain/findingKinds'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTalks } from '../../src/domain/parse'
import { rowOrders } from '../../src/domain/rowOrder'
import { trackerGroupings, trackerSortings } from '../../src/domain/trackerChoices'
import { emptyViewState, formatViewState, isUnfiltered, parseViewState } from '../../src/url/viewState'
import { rawTalks } from '../support/rawTalks'

const read = parseTalks(rawTalks())
if (read.status !== 'read') throw new Error('the sample talks do not read')
const { talks } = read
const { zone } = talks.head.talks

describe('parseViewState', () => {
  it.each([
    ['nothing', '', emptyViewState.filter, []],
    ['one issue', 'issue=ferries', { ...emptyViewState.filter, issues: ['ferries'] }, []],
    [
      'several, in the order given',
      'report=courier,harbour',
      { ...emptyViewState.filter, reports: ['courier', 'harbour'] },
      [],
    ],
    [
      'a choice given twice',
      'issue=ferries&issue=ferries,meeting',
      { ...emptyViewState.filter, issues: ['ferries', 'meeting'] },
      [],
    ],
    [
      'a finding by its slug',
      'finding=one-report-only',
      { ...emptyViewState.filter, findings: ['one report only'] },
      [],
    ],
    [
      'an aspect by its slug',
      'aspect=place-in-the-report',
      { ...emptyViewState.filter, aspects: ['place in the report'] },
      [],
    ],
    ['words with a space', 'words=nothing+else', { ...emptyViewState.filter, words: 'nothing else' }, []],
    [
      'an unknown id, left aside and named',
      'issue=ferries,trains',
      { ...emptyViewState.filter, issues: ['ferries'] },
      [{ name: 'issue', value: 'trains' }],
    ],
    ['an unknown name', 'utm=x', emptyViewState.filter, [{ name: 'utm', value: 'x' }]],
    [
      'a name of the object prototype',
      'toString=1',
      emptyViewState.filter,
      [{ name: 'toString', value: '1' }],
    ],
    ['an unknown finding', 'finding=wrong', emptyViewState.filter, [{ name: 'finding', value: 'wrong' }]],
    ['broken escapes', 'words=%E0%A4%A', { ...emptyViewState.filter, words: '\uFFFD%A' }, []],
  ])('reads %s', (_, query, filter, ignored) => {
    const result = parseViewState(query, talks)
    expect(result.state.filter).toEqual(filter)
    expect(result.ignored).toEqual(ignored)
  })

  it('opens a shared run that the talks have, and takes the order and the ribbons of Reports', () => {
    const id = talks.sharedWording[0]?.id ?? ''
    expect(parseViewState(`order=name&shared=names&run=${id}`, talks)).toMatchObject({
      state: { byName: true, sharedNames: true, run: id },
      ignored: [],
    })
    expect(parseViewState('order=length&shared=all&run=nope', talks)).toMatchObject({
      state: { byName: false, sharedNames: false, run: null },
      ignored: [
        { name: 'order', value: 'length' },
        { name: 'shared', value: 'all' },
        { name: 'run', value: 'nope' },
      ],
    })
  })

  it('orders the rows of Compare by values or reports, and by nothing else', () => {
    expect(parseViewState('rows=values', talks)).toMatchObject({ state: { rowOrder: 'values' }, ignored: [] })
    expect(parseViewState('rows=truth', talks)).toMatchObject({
      state: { rowOrder: null },
      ignored: [{ name: 'rows', value: 'truth' }],
    })
  })

  it('opens the evidence of an account or a printing, and of nothing else', () => {
    expect(parseViewState('evidence=p.morning', talks).state.evidence).toBe('p.morning')
    expect(parseViewState('evidence=day.harbour', talks).state.evidence).toBe('day.harbour')
    expect(parseViewState('evidence=nope', talks)).toMatchObject({
      state: { evidence: null },
      ignored: [{ name: 'evidence', value: 'nope' }],
    })
  })

  it('reads what is unfolded in Compare as issue and kind, and leaves the unknown aside', () => {
    expect(parseViewState('open=meeting:wording,ferries:none-reports-it', talks).state.unfolded).toEqual([
      { issue: 'meeting', fold: 'wording' },
      { issue: 'ferries', fold: 'none reports it' },
    ])
    const { state, ignored } = parseViewState('open=meeting,meeting:all,trains:wording', talks)
    expect(state.unfolded).toEqual([])
    expect(ignored.map(({ value }) => value)).toEqual(['meeting', 'meeting:all', 'trains:wording'])
  })

  it('reads a span of time by the clocks of the talks, and names what is none', () => {
    const { state, ignored } = parseViewState('span=2031-05-04/2031-05-05', talks)
    expect(ignored).toEqual([])
    expect(formatViewState(state, zone)).toBe('span=2031-05-04/2031-05-05')
    for (const value of ['spring', '2031-05-05/2031-05-04', '2031-02-30'])
      expect(parseViewState(`span=${value}`, talks)).toMatchObject({
        state: { filter: { span: null } },
        ignored: [{ name: 'span', value }],
      })
  })

  it('groups and sorts the issue tracker by what it knows, and names what it does not', () => {
    expect(parseViewState('group=side&sort=parting', talks)).toMatchObject({
      state: { grouping: 'side', sorting: 'parting' },
      ignored: [],
    })
    expect(parseViewState('group=colour&sort=merit', talks)).toMatchObject({
      state: { grouping: null, sorting: null },
      ignored: [
        { name: 'group', value: 'colour' },
        { name: 'sort', value: 'merit' },
      ],
    })
  })

  it('reads “only where they part”, and nothing else under its name', () => {
    expect(parseViewState('only=parting', talks).state.parting).toBe(true)
    expect(parseViewState('only=true', talks)).toMatchObject({
      state: { parting: false },
      ignored: [{ name: 'only', value: 'true' }],
    })
  })

  it('cuts words at 200 characters', () => {
    expect(parseViewState(`words=${'a'.repeat(900)}`, talks).state.filter.words).toHaveLength(200)
  })

  it('never throws, whatever the address holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (query) => {
        const { state } = parseViewState(query, talks)
        expect(state.filter.issues.every((id) => talks.by.issue.has(id))).toBe(true)
      }),
    )
  })
})

describe('formatViewState', () => {
  it('leaves the defaults out', () => {
    expect(formatViewState(emptyViewState, zone)).toBe('')
  })

  it('writes lists readably', () => {
    const state = {
      ...emptyViewState,
      filter: { ...emptyViewState.filter, issues: ['meeting', 'ferries'], words: 'a b' },
      evidence: 'day.harbour',
    }
    expect(formatViewState(state, zone)).toBe('issue=meeting,ferries&words=a+b&evidence=day.harbour')
  })

  it('gives back every state that it wrote', () => {
    const some = <T>(list: readonly T[]) => fc.uniqueArray(fc.constantFrom(...list))
    const state = fc.record({
      filter: fc.record({
        issues: some(talks.issues.map(({ id }) => id)),
        reports: some(talks.reports.map(({ id }) => id)),
        findings: some(findingKinds),
        aspects: some(aspects),
        words: fc.string({ unit: 'grapheme', maxLength: 40 }),
        span: fc.option(
          fc
            .tuple(fc.integer({ min: 0, max: 60_000_000 }), fc.integer({ min: 1, max: 9_000_000 }))
            .map(([from, length]) => ({ from: from * 60_000, to: (from + length) * 60_000 })),
        ),
      }),
      unfolded: fc.uniqueArray(
        fc.record({ issue: fc.constantFrom('meeting', 'ferries'), fold: fc.constantFrom(...folds) }),
        { selector: ({ issue, fold }) => `${issue}:${fold}` },
      ),
      parting: fc.boolean(),
      rowOrder: fc.constantFrom(null, ...rowOrders),
      byName: fc.boolean(),
      sharedNames: fc.boolean(),
      run: fc.constantFrom(null, ...talks.sharedWording.map(({ id }) => id)),
      grouping: fc.constantFrom(null, ...trackerGroupings),
      sorting: fc.constantFrom(null, ...trackerSortings),
    })
    fc.assert(
      fc.property(state, (parts) => {
        const written = { ...emptyViewState, ...parts }
        expect(parseViewState(formatViewState(written, zone), talks)).toEqual({ state: written, ignored: [] })
      }),
    )
  })
})

describe('isUnfiltered', () => {
  it('holds for the empty filter and for words that are only spaces', () => {
    expect(isUnfiltered(emptyViewState.filter)).toBe(true)
    expect(isUnfiltered({ ...emptyViewState.filter, words: '  ' })).toBe(true)
  })

  it('does not hold once anything is chosen', () => {
    expect(isUnfiltered({ ...emptyViewState.filter, reports: ['courier'] })).toBe(false)
    expect(isUnfiltered({ ...emptyViewState.filter, span: { from: 0, to: 60_000 } })).toBe(false)
  })
})
