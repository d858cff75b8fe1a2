import { describe, expect, it } from 'vitest'
import { drawAhead, nextAhead, show, withoutLeaving, type Drawn, type Frame } from '../../src/app/drawnViews'
import type { ViewName } from '../../src/app/views'
import type { Selection } from '../../src/filter/useSelection'

// The frames are told apart by their selection, and that by its details; nothing else of it is looked at.
const selectionOf = (details: unknown[]) => ({ details }) as unknown as Selection
const selection = selectionOf([])
const frame = (name: ViewName, own = selection): Frame => ({
  name,
  params: {},
  address: `/${name}`,
  selection: own,
})

const told = (drawn: readonly Drawn[]) =>
  drawn.map(({ frame: { name }, stage, wasAhead }) => `${name} ${stage}${wasAhead ? ', was ahead' : ''}`)

describe('a view that is shown', () => {
  it('is the only one at first', () => {
    expect(told(show([], frame('issues')))).toEqual(['issues shown'])
  })

  it('has the one before leave, in the order of all views', () => {
    const drawn = show(show([], frame('issues')), frame('timeline'))
    expect(told(drawn)).toEqual(['timeline shown', 'issues leaving'])
    expect(told(withoutLeaving(drawn))).toEqual(['timeline shown'])
  })

  it('has what was leaving gone', () => {
    const drawn = show(show(show([], frame('issues')), frame('timeline')), frame('method'))
    expect(told(drawn)).toEqual(['timeline leaving', 'method shown'])
  })

  it('comes back as it is before it is gone', () => {
    const drawn = show(show(show([], frame('issues')), frame('timeline')), frame('issues'))
    expect(told(drawn)).toEqual(['timeline leaving', 'issues shown'])
  })

  it('stays the same under another frame', () => {
    const other = frame('issue')
    const drawn = show(show([], frame('issue')), other)
    expect(told(drawn)).toEqual(['issue shown'])
    expect(drawn[0]?.frame).toBe(other)
  })
})

describe('a view drawn ahead', () => {
  const ahead = drawAhead(show([], frame('overview')), frame('compare'))

  it('lies beside the one on screen', () => {
    expect(told(ahead)).toEqual(['overview shown', 'compare ahead, was ahead'])
  })

  it('is shown as it was drawn, leaves as that, and is gone then', () => {
    const shown = show(ahead, frame('compare'))
    expect(told(shown)).toEqual(['overview leaving', 'compare shown, was ahead'])
    const left = show(withoutLeaving(shown), frame('timeline'))
    expect(told(left)).toEqual(['timeline shown', 'compare leaving, was ahead'])
    expect(told(withoutLeaving(left))).toEqual(['timeline shown'])
  })

  it('takes the place of itself under another selection', () => {
    const other = frame('compare', selectionOf([]))
    const drawn = drawAhead(ahead, other)
    expect(told(drawn)).toEqual(['overview shown', 'compare ahead, was ahead'])
    expect(drawn[1]?.frame).toBe(other)
  })

  it('changes nothing about one that is on screen or leaving', () => {
    expect(drawAhead(ahead, frame('overview'))).toBe(ahead)
    const leaving = show(ahead, frame('method'))
    expect(drawAhead(leaving, frame('overview'))).toBe(leaving)
  })
})

describe('what is drawn ahead next', () => {
  const names: ViewName[] = ['overview', 'compare', 'method']

  it('is the first that is not drawn, until all are', () => {
    const first = show([], frame('overview'))
    expect(nextAhead(first, names, selection)).toBe('compare')
    const second = drawAhead(first, frame('compare'))
    expect(nextAhead(second, names, selection)).toBe('method')
    expect(nextAhead(drawAhead(second, frame('method')), names, selection)).toBeUndefined()
  })

  it('is one that was drawn of what another filter leaves', () => {
    const drawn = names
      .slice(1)
      .reduce((all, name) => drawAhead(all, frame(name)), show([], frame('overview')))
    expect(nextAhead(drawn, names, selectionOf([]))).toBe('compare')
    expect(nextAhead(drawn, names, { ...selection })).toBeUndefined()
  })
})
