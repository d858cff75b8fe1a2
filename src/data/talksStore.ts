/**
 * The talks on screen, and the ways to have them loaded again. What the page was built with stands at once; the query
 * client, which fetches, retries and keeps, loads when there is something to fetch.
 */
import { unreachable } from './talksState'
import { type LoadedTalks, type TalksSource } from './asBuilt'
import type { TalksState } from './talksState'

export type TalksStore = {
  getState(): TalksState
  /** Calls `onChange` after each change until the returned function is called. */
  subscribe(onChange: () => void): () => void
  /** Fetches once more, past the cache; what stands stays until something newer is there. */
  tryAgain(): void
  /** Loads what fetching takes, so that it is there when the server is gone. */
  makeReady(): void
}

/** A store for the talks served at `source`. Where they are not at hand (`initial` is null), it begins to fetch at once. */
export function createTalksStore(source: TalksSource, initial: LoadedTalks | null): TalksStore {
  const data = initial ?? undefined
  let state: TalksState = { data, error: null, isFetching: initial === null }
  const listeners = new Set<() => void>()
  const show = (next: TalksState) => {
    state = next
    for (const onChange of listeners) onChange()
  }
  let watching: Promise<{ refetch(): void }> | null = null
  const watch = () =>
    (watching ??= import('./watchTalks').then(({ watchTalks }) => watchTalks(source, data, show)))
  /** What fetching takes is fetched itself: without it, the server is gone. */
  const fail = () => {
    watching = null
    show({ ...state, isFetching: false, error: unreachable(source.address) })
  }
  if (initial === null) watch().then(({ refetch }) => refetch(), fail)
  return {
    getState: () => state,
    subscribe(onChange) {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
    tryAgain() {
      show({ ...state, isFetching: true })
      watch().then(({ refetch }) => refetch(), fail)
    },
    makeReady() {
      watch().catch(() => (watching = null))
    },
  }
}
