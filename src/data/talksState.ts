import type { LoadedTalks } from './asBuilt'

/** How the talks on screen stand to what is served. */
export type TalksState = {
  /** What has loaded last; it stays, also when a later fetch fails. */
  data: LoadedTalks | undefined
  /** Why the last fetch failed, or null. */
  error: Error | null
  isFetching: boolean
}

/** Why talks could not be loaded, in words for the reader. `lasting` is true when trying at once again is no use. */
export class TalksError extends Error {
  override name = 'TalksError'
  constructor(
    message: string,
    readonly place: string,
    readonly expected: string,
    readonly lasting: boolean,
    /** What stands there instead. */
    readonly found?: string,
  ) {
    super(message)
  }
}

/** What is said when nothing answers at all. */
export const unreachable = (address: string) =>
  new TalksError('The data could not be fetched.', address, 'a server that can be reached', false)
