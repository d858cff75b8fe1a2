import type { LoadedTalks } from './fetchTalks'

/** How the talks on screen stand to what is served. */
export type TalksState = {
  /** What has loaded last; it stays, also when a later fetch fails. */
  data: LoadedTalks | undefined
  /** Why the last fetch failed, or null. */
  error: Error | null
  isFetching: boolean
}
