/** How far the fetching and reading of a large file has come, for whoever waits for it. Of a small file nothing is told. */

export type ReadingProgress =
  | { stage: 'fetching'; bytes: number; of: number | null }
  | { stage: 'checking'; bytes: number }
  | { stage: 'taking in'; accounts: number; of: number }

/** Below this a file is there before there is anything to tell. */
export const largeFile = 1_000_000

/** Milliseconds in which the page is told once: each time it draws anew. */
const paceOfTelling = 100

let progress: ReadingProgress | null = null
let lastTold = 0
const listeners = new Set<() => void>()

export const getProgress = (): ReadingProgress | null => progress

/** Notes how far it is. The page hears of each stage, of its end, and in between now and then. */
export function tellProgress(next: ReadingProgress | null): void {
  const isWithin = next?.stage === progress?.stage && !isDone(next)
  const now = performance.now()
  if (isWithin && now - lastTold < paceOfTelling) return
  progress = next
  lastTold = now
  for (const onChange of listeners) onChange()
}

const isDone = (told: ReadingProgress | null) => told?.stage === 'taking in' && told.accounts === told.of

/** Calls `onChange` after each change until the returned function is called. */
export function subscribeToProgress(onChange: () => void): () => void {
  listeners.add(onChange)
  return () => listeners.delete(onChange)
}
