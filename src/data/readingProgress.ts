/** How far the fetching and reading of a large file has come, for whoever waits for it. Of a small file nothing is told. */

export type ReadingProgress =
  | { stage: 'fetching'; bytes: number; of: number | null }
  | { stage: 'checking'; bytes: number }
  | { stage: 'taking in'; accounts: number; of: number }

/** Below this a file is there before there is anything to tell. */
export const largeFile = 1_000_000

let progress: ReadingProgress | null = null
const listeners = new Set<() => void>()

export const getProgress = (): ReadingProgress | null => progress

export function tellProgress(next: ReadingProgress | null): void {
  progress = next
  for (const onChange of listeners) onChange()
}

/** Calls `onChange` after each change until the returned function is called. */
export function subscribeToProgress(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
