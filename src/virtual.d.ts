/** What the build knows of the talks file it shipped: see tools/talksPlugin.ts. */
declare module 'virtual:talks' {
  import type { TimeBounds } from './domain/model'

  /** Where the file is served: base and path. */
  export const address: string
  /** SHA-256 (hex) of the bytes that the build read and found without a problem; empty if it had problems. */
  export const sha256: string
  /** The bounds of every time in that file, by its key. They hold for bytes of that hash and for no others. */
  export const times: Record<string, TimeBounds>
  /** The talks in a line. */
  export const title: string
}
