/** Reading the bytes of a file that the build did not know: a large one in a worker, so that the page stays awake. */
import { shortNamesOf } from '../domain/credit'
import { talksFacets } from '../domain/facets'
import type { Problem, Talks } from '../domain/model'
import { Unpacking } from '../domain/parcels'
import { joined, type Pieces, sizeOf } from './pieces'
import { largeFile, tellProgress } from './readingProgress'
import type { FromWorker, ToWorker } from './readingWorker'
// The build makes this module: the address of the worker as a file of its own.
// oxlint-disable-next-line import/default
import workerAddress from './readingWorker?worker&url'

/** Talks with what was set aside, or why there are none. */
export type ReadTalks =
  { status: 'read'; talks: Talks; problems: Problem[] } | { status: 'refused'; problem: Problem }

/** Reads the file, in a worker where it is large and one can be had. Rejects when `signal` aborts. */
export async function readTalks(pieces: Pieces, signal: AbortSignal | undefined): Promise<ReadTalks> {
  const bytes = sizeOf(pieces)
  if (bytes < largeFile) return readHere(pieces)
  tellProgress({ stage: 'checking', bytes })
  const worker = startWorker()
  try {
    const inWorker = worker && (await readIn(worker, pieces, signal))
    if (inWorker?.status === 'read') await layOut(inWorker.talks)
    return inWorker ?? (await readHere(pieces))
  } finally {
    worker?.terminate()
  }
}

/** What reads loads here only where it reads here: a worker brings its own. */
async function readHere(pieces: Pieces): Promise<ReadTalks> {
  const { parseTalksBytes } = await import('../domain/parse')
  return parseTalksBytes(joined(pieces))
}

/** What the filter and every view ask for first, and what takes a walk through all accounts. */
const askedFirst = [talksFacets, shortNamesOf]

/** Makes that beforehand, each in a turn of its own, so that the page has its turn in between. */
async function layOut(talks: Talks): Promise<void> {
  await turnOfPage()
  for (const make of askedFirst) {
    make(talks)
    await turnOfPage()
  }
}

const turnOfPage = () => new Promise((resolve) => setTimeout(resolve))

/** Null where the browser has no workers, or is told to start none. */
function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null
  try {
    return new Worker(trusted(workerAddress), { type: 'module' })
  } catch {
    return null
  }
}

type Policy = { createScriptURL(address: string): string }
type PolicyFactory = { createPolicy(name: string, rules: Policy): Policy }

let policy: Policy | undefined

/** The address of our own worker as the content policy wants it: from the one policy that the page allows. */
function trusted(address: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
  if (factory === undefined) return address
  policy ??= factory.createPolicy('parley-worker', {
    createScriptURL(given) {
      if (given !== workerAddress) throw new TypeError('No address of ours')
      return given
    },
  })
  return policy.createScriptURL(address)
}

/** Null where the worker cannot start. */
function readIn(worker: Worker, pieces: Pieces, signal: AbortSignal | undefined): Promise<ReadTalks | null> {
  return new Promise((resolve, reject) => {
    const tell = (message: ToWorker, transfer: Transferable[] = []) => worker.postMessage(message, transfer)
    let isReady = false
    let unpacking: Unpacking | null = null
    let problems: Problem[] = []
    let of = 0
    const onAbort = () => reject(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      if (isReady) reject(new Error('The file could not be read: its reader stopped.'))
      else resolve(null)
    })
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'ready':
          isReady = true
          tell(pieces, [...new Set(pieces.map(({ buffer }) => buffer))])
          return
        case 'refused':
          resolve({ status: 'refused', problem: data.problem })
          return
        case 'invoice':
          unpacking = new Unpacking(data.invoice)
          problems = data.invoice.problems
          of = data.invoice.accounts
          tell('next')
          return
        case 'parcel':
          unpacking?.add(data.parcel)
          tell('next')
          tellProgress({ stage: 'taking in', accounts: unpacking?.accounts ?? 0, of })
          return
        case 'end':
          signal?.removeEventListener('abort', onAbort)
          if (unpacking !== null) resolve({ status: 'read', talks: unpacking.talks(), problems })
      }
    })
  })
}
