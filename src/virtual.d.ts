/** What the build knows of the talks file it shipped: see tools/talksPlugin.ts. */
declare module 'virtual:talks' {
  import type { TalksSource } from './data/asBuilt'

  export const source: TalksSource
}
