import { describe, expect, it } from 'vitest'
import { placeOf, singleViews } from '../../src/app/places'
import { paths } from '../../src/url/paths'

describe('the view at an address', () => {
  it('is one of its own, with or without a stroke at the end', () => {
    expect(placeOf('/')).toEqual({ name: 'overview', params: {} })
    expect(placeOf('/timeline')).toEqual({ name: 'timeline', params: {} })
    expect(placeOf('/timeline/')).toEqual({ name: 'timeline', params: {} })
    expect(placeOf('/Timeline')).toEqual({ name: 'timeline', params: {} })
  })

  it('is that of what the last steps name', () => {
    expect(placeOf('/issues/flights')).toEqual({ name: 'issue', params: { id: 'flights' } })
    expect(placeOf('/people/orla')).toEqual({ name: 'person', params: { id: 'orla' } })
    expect(placeOf('/reports/a/b')).toEqual({ name: 'reportPair', params: { a: 'a', b: 'b' } })
  })

  it.each(['a/b', 'ą č', '100%', '?#', 'Upper'])('is found by what an id of “%s” is written as', (id) => {
    expect(placeOf(paths.detail(id))).toEqual({ name: 'detail', params: { id } })
    expect(placeOf(paths.reportPair(id, id))).toEqual({ name: 'reportPair', params: { a: id, b: id } })
  })

  it('names what cannot be decoded as it is', () => {
    expect(placeOf('/compare/%E0%A4%A')).toEqual({ name: 'detail', params: { id: '%E0%A4%A' } })
  })

  it('is none where nothing stands', () => {
    for (const path of ['/people', '/compare/a/b', '/reports/a/b/c', '/else'])
      expect(placeOf(path)).toEqual({ name: 'notFound', params: {} })
  })
})

describe('the views of which there is one', () => {
  it('stand where their addresses lead', () => {
    expect(singleViews.size).toBe(8)
    for (const [name, path] of singleViews) expect(placeOf(path)).toEqual({ name, params: {} })
  })
})
