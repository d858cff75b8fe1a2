/** What the build knows of the talks file it shipped: see tools/talksPlugin.ts. */
declare module 'virtual:talks' {
  import type { TalksSource } from './data/asBuilt'

  export const source: TalksSource
}

/**
 * What the head of the page has asked for before any script was there, by address; null for a file that is larger than
 * the build saw: see tools/talksPlugin.ts.
 */
// A global of a page is declared by `var`.
// oxlint-disable-next-line no-var
declare var talksOnTheWay: Record<string, Promise<Response | null>> | undefined
