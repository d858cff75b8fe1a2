import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Analysis } from '../../src/domain/findings'
import type { Talks } from '../../src/domain/model'
import { deriveAhead, derivedAhead } from '../../src/filter/derivedAhead'
import { makeDetail, makeTalks } from '../support/talks'

type Derive = (talks: Talks, analysis: Analysis) => object

const talks = makeTalks({ details: [makeDetail([])] })
const large = makeTalks({ details: Array.from({ length: 1001 }, () => makeDetail([])) })
const analysisOf = (): Analysis => ({ reports: [], details: [], byDetail: new Map() })

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('derives once for the same analysis, and anew for another', () => {
  const derive = vi.fn<Derive>(() => ({}))
  const derived = derivedAhead(derive)
  const analysis = analysisOf()
  expect(derived(talks, analysis)).toBe(derived(talks, analysis))
  expect(derived(talks, analysisOf())).not.toBe(derived(talks, analysis))
  expect(derive).toHaveBeenCalledTimes(2)
})

it('derives ahead when idle, also what is known of only after the talks', () => {
  const [early, late] = [vi.fn<Derive>(() => ({})), vi.fn<Derive>(() => ({}))]
  const analysis = analysisOf()
  derivedAhead(early)
  const stop = deriveAhead(talks, analysis)
  const derived = derivedAhead(late)
  expect(early).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(early).toHaveBeenCalledExactlyOnceWith(talks, analysis)
  derived(talks, analysis)
  expect(late).toHaveBeenCalledTimes(1)
  stop()
})

it('leaves alone what is large, what has gone, and what fails', () => {
  const derive = vi.fn<Derive>(() => {
    throw new Error('no')
  })
  const derived = derivedAhead(derive)
  const stopLarge = deriveAhead(large, analysisOf())
  vi.runAllTimers()
  expect(derive).not.toHaveBeenCalled()
  stopLarge()
  deriveAhead(talks, analysisOf())()
  vi.runAllTimers()
  expect(derive).not.toHaveBeenCalled()
  const analysis = analysisOf()
  const stop = deriveAhead(talks, analysis)
  expect(() => vi.runAllTimers()).not.toThrow()
  expect(derive).toHaveBeenCalledTimes(1)
  expect(() => derived(talks, analysis)).toThrow('no')
  stop()
})
