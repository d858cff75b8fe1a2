import { describe, expect, it } from 'vitest'
import { selectRelated } from '../../src/domain/related'
import { bentTalks } from '../support/rawTexts'

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

describe('selectRelated', () => {
  const talks = bentTalks((raw) => {
    const length = raw.details.find(({ id }: { id: string }) => id === 'length')
    length.about = { people: ['karst', 'karst'], delegations: ['sudria'] }
  })
  const relatedOf = (id: string) => {
    const detail = talks.by.detail.get(id)
    if (detail === undefined) throw new Error(`no detail ${id}`)
    return selectRelated(talks, detail)
  }

  it('has the events that rest on it, whose time it gives, or at which it happens, each once', () => {
    expect(ids(relatedOf('day').events)).toEqual(['second-round'])
    expect(ids(relatedOf('begin').events)).toEqual(['second-round'])
    expect(relatedOf('name-brook').events).toEqual([])
  })

  it('has the statement that it asks about', () => {
    expect(ids(relatedOf('only').statements)).toEqual(['nothing-else'])
    expect(relatedOf('day').statements).toEqual([])
  })

  it('has the statement that an account is a printing of, where it asks about none', () => {
    const only = talks.by.detail.get('only')
    if (only === undefined) throw new Error('no such detail')
    const { statement: _, ...without } = only
    expect(ids(selectRelated(talks, without).statements)).toEqual(['nothing-else'])
  })

  it('has whom it is about and whom its accounts name, each once', () => {
    expect(ids(relatedOf('length').people)).toEqual(['karst'])
    expect(ids(relatedOf('length').delegations)).toEqual(['sudria'])
    expect(ids(relatedOf('head-norland').people)).toEqual(['brook'])
  })

  it('has the detail whose wording it is, and its issue', () => {
    expect(relatedOf('name-brook').wordingOf?.id).toBe('head-norland')
    expect(relatedOf('name-brook').issue?.id).toBe('meeting')
  })
})
