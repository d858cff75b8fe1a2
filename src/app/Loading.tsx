import { formatFigure } from '../domain/count'
import { useSyncExternalStore } from 'react'
import { getProgress, type ReadingProgress, subscribeToProgress } from '../data/readingProgress'
import styles from './Fault.module.css'

/** What stands while the talks are fetched, and for a large file how far it has come. */
export function Loading() {
  const progress = useSyncExternalStore(subscribeToProgress, getProgress, () => null)
  return (
    <main className={styles.fault} aria-busy="true">
      <p className={styles.brand}>Parley</p>
      <h1 tabIndex={-1}>Loading the reports</h1>
      <p className={styles.reason} role="status">
        {progress === null
          ? 'One set of talks as several news outlets reported them, detail by detail.'
          : stageOf(progress)}
      </p>
      {progress !== null && <Bar progress={progress} />}
    </main>
  )
}

function Bar({ progress }: { progress: ReadingProgress }) {
  const { done, of, text } = measureOf(progress)
  return (
    <p className={styles.progress}>
      {/* Without a value it only shows that it goes on. */}
      <progress aria-label="Loading the reports" {...(of === null ? {} : { value: done, max: of })} />
      <span>{text}</span>
    </p>
  )
}

/** Said once a stage; the figures change too often to be read out. */
function stageOf({ stage }: ReadingProgress): string {
  switch (stage) {
    case 'fetching':
      return 'The file is large and on its way.'
    case 'checking':
      return 'The file is there and is being checked.'
    case 'taking in':
      return 'The file is checked and is being laid out.'
  }
}

function measureOf(progress: ReadingProgress): { done: number; of: number | null; text: string } {
  switch (progress.stage) {
    case 'fetching': {
      const { bytes, of } = progress
      const text =
        of === null ? `${megabytes(bytes)} MB so far` : `${megabytes(bytes)} of ${megabytes(of)} MB`
      return { done: bytes, of, text }
    }
    case 'checking':
      return { done: 0, of: null, text: `${megabytes(progress.bytes)} MB` }
    case 'taking in': {
      const { accounts, of } = progress
      return { done: accounts, of, text: `${formatFigure(accounts)} of ${formatFigure(of)} accounts` }
    }
  }
}

const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)
