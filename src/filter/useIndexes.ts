import { use, useEffect, useMemo, useState } from 'react'
import { type FindingFacets, findingFacets, finish } from '../domain/facets'
import { asksForFindings, asksForWords, type Filter, type Indexes } from '../domain/filter'
import type { Analysis } from '../domain/findings'
import type { Talks } from '../domain/model'
import type { WordIndex } from '../domain/wordIndex'
import { type Engine, loadEngine } from './engine'
import { runInSlices } from './slices'
import { useEngine } from './useAnalysis'

/** Cells up to which an index is made at once: it takes less than a frame. */
const fewCells = 5_000

/** What is made of one thing: the outcome, once it is there, or the promise that the screen waits for. */
type Made<T> = { value?: T; promise?: Promise<T> }

const facetsOf = new WeakMap<Analysis, Made<FindingFacets>>()
const wordsOf = new WeakMap<Talks, Made<WordIndex>>()

type Need<Key, T> = {
  isLittle: boolean
  /** True where what is on screen cannot do without. */
  isNeeded: boolean
  /** The work, which may have to be loaded before it begins; where it is needed, it is there. */
  begin: (key: Key) => Generator<undefined, T> | Promise<Generator<undefined, T>>
}

/**
 * What is made of `key`, once: at once where it is little, else in slices while the page is idle, and null until then.
 * Where it is needed the screen waits for it.
 */
function useMade<Key extends object, T>(
  known: WeakMap<Key, Made<T>>,
  key: Key,
  { isLittle, isNeeded, begin }: Need<Key, T>,
): T | null {
  const [, setDone] = useState<Key | null>(null)
  const made = known.get(key) ?? {}
  known.set(key, made)
  const isMissing = made.value === undefined
  useEffect(() => {
    if (!isMissing) return
    const stop = new AbortController()
    const make = async () => {
      const value = await runInSlices(await begin(key), stop.signal)
      if (value === null) return
      made.value ??= value
      setDone(key)
    }
    // What cannot be loaded is asked for again where it is needed.
    make().catch(() => undefined)
    return () => stop.abort()
    // The work is of the key alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, made, isMissing])
  if (made.value !== undefined) return made.value
  if (!isNeeded) return null
  const work = begin(key)
  if (isLittle && !(work instanceof Promise)) return (made.value = finish(work))
  made.promise ??= Promise.resolve(work)
    .then((begun) => runInSlices(begun))
    .then((value) => {
      if (value === null) throw new Error('Called off, though the screen waits for it')
      return (made.value ??= value)
    })
  return use(made.promise)
}

const indexWordsBy = ({ indexWords, shownTexts }: Engine, talks: Talks) =>
  indexWords(talks, shownTexts(talks))

/** The indexes by which the filter answers, as far as they are there or needed. */
export function useIndexes(talks: Talks, analysis: Analysis, filter: Filter, parting: boolean): Indexes {
  const isLittle = talks.details.length * talks.reports.length <= fewCells
  const facets = useMade(facetsOf, analysis, {
    isLittle,
    isNeeded: isLittle || asksForFindings(filter, parting),
    begin: findingFacets,
  })
  const isSearched = asksForWords(filter)
  const engine = useEngine(isSearched)
  const words = useMade(wordsOf, talks, {
    isLittle,
    isNeeded: isSearched,
    begin: (of) =>
      engine === null ? loadEngine().then((loaded) => indexWordsBy(loaded, of)) : indexWordsBy(engine, of),
  })
  return useMemo(
    () => ({
      facets,
      search:
        words === null || engine === null
          ? null
          : (reports, query) => engine.findWords(talks, words, reports, query),
    }),
    [talks, facets, words, engine],
  )
}
