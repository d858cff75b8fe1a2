import { use, useEffect, useMemo, useState } from 'react'
import { usePrepared } from '../data/TalksContext'
import { type FindingFacets, findingFacets, finish } from '../domain/facets'
import { asksForFindings, asksForWords, type Filter, type Indexes } from '../domain/filter'
import type { Analysis } from '../domain/findings'
import type { Talks } from '../domain/model'
import { findWords, indexWords, type WordIndex } from '../domain/wordIndex'
import { runInSlices } from './slices'

/** Cells up to which an index is made at once: it takes less than a frame. */
const fewCells = 5_000

/** True for talks whose indexes are made at once, whenever they are needed. */
export const isLittle = ({ details, reports }: Talks): boolean => details.length * reports.length <= fewCells

/**
 * What is made of one thing: the outcome, once it is there; the work until then, which whoever needs the outcome goes on
 * with where it stands; the promise that the screen waits for.
 */
type Made<T> = { value?: T; work?: Generator<undefined, T>; promise?: Promise<T> }

const facetsOf = new WeakMap<Analysis, Made<FindingFacets>>()
const wordsOf = new WeakMap<Talks, Made<WordIndex>>()

type Need<Key, T> = {
  isQuick: boolean
  /** True where what is on screen cannot do without. */
  isNeeded: boolean
  /** What the build has prepared. */
  ready?: T | undefined
  begin: (key: Key) => Generator<undefined, T>
}

/**
 * What is made of `key`, once: at once where it is little, else in slices while the page is idle, and null until then.
 * Where it is needed the screen waits for it.
 */
function useMade<Key extends object, T>(
  known: WeakMap<Key, Made<T>>,
  key: Key,
  { isQuick, isNeeded, ready, begin }: Need<Key, T>,
): T | null {
  const [, setDone] = useState<Key | null>(null)
  const made = known.get(key) ?? (ready === undefined ? {} : { value: ready })
  known.set(key, made)
  const isMissing = made.value === undefined
  useEffect(() => {
    if (!isMissing) return
    const stop = new AbortController()
    const make = async () => {
      const value = await runInSlices((made.work ??= begin(key)), stop.signal)
      if (value === null) return
      made.value ??= value
      setDone(key)
    }
    void make()
    return () => stop.abort()
    // The work is of the key alone.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key, made, isMissing])
  if (made.value !== undefined) return made.value
  if (!isNeeded) return null
  made.work ??= begin(key)
  if (isQuick) return (made.value = finish(made.work))
  made.promise ??= runInSlices(made.work).then((value) => {
    if (value === null) throw new Error('Called off, though the screen waits for it')
    return (made.value ??= value)
  })
  return use(made.promise)
}

/** The indexes by which the filter answers, as far as they are there or needed. */
export function useIndexes(talks: Talks, analysis: Analysis, filter: Filter, parting: boolean): Indexes {
  const isQuick = isLittle(talks)
  const facets = useMade(facetsOf, analysis, {
    isQuick,
    isNeeded: isQuick || asksForFindings(filter, parting),
    begin: findingFacets,
  })
  const words = useMade(wordsOf, talks, {
    isQuick,
    isNeeded: asksForWords(filter),
    ready: usePrepared()?.words,
    begin: indexWords,
  })
  return useMemo(
    () => ({
      facets,
      search: words === null ? null : (reports, query) => findWords(talks, words, reports, query),
    }),
    [talks, facets, words],
  )
}
