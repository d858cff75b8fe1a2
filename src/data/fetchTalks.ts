import { assembleKnown, type KnownFile, type LoadedTalks, type TalksSource } from './asBuilt'
import { joined, type Pieces, sizeOf } from './pieces'
import { largeFile, tellProgress } from './readingProgress'
import { TalksError, unreachable } from './talksState'

/** A server from which nothing comes for this long counts as hanging. */
const timeoutMs = 10_000

/**
 * Fetches and reads a talks file. Rejects with a TalksError that names the reason, the place and what was expected:
 * not reachable, no answer in ten seconds, an HTTP error (whatever its body), or a file that cannot be used.
 */
export async function fetchTalks(
  source: TalksSource,
  { signal, fresh = false }: { signal?: AbortSignal; fresh?: boolean } = {},
): Promise<LoadedTalks> {
  const cache = fresh ? 'no-cache' : 'default'
  const [pieces, beside] = await Promise.all([
    fetchPieces(source.address, { signal, cache }),
    source.compiled && fetchCompiled(source.compiled, { signal, cache }),
  ])
  if (sizeOf(pieces) === source.size) {
    const known = await assembleKnown(source, joined(pieces), beside)
    if (known !== null) return known
  }
  const { readTalks } = await import('./readTalks')
  const result = await readTalks(pieces, signal).finally(() => tellProgress(null))
  if (result.status === 'refused') {
    const { problem } = result
    throw new TalksError('The file cannot be used.', problem.path, problem.expected, true, problem.value)
  }
  return { talks: result.talks, problems: result.problems, prepared: null }
}

type FetchOptions = { signal: AbortSignal | undefined; cache: RequestCache }

async function fetchPieces(address: string, { signal, cache }: FetchOptions): Promise<Pieces> {
  const silence = new Silence(timeoutMs)
  try {
    const response = await fetch(address, {
      signal: signal ? AbortSignal.any([signal, silence.signal]) : silence.signal,
      cache,
    })
    if (!response.ok) {
      throw new TalksError(
        `The server answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''}.`,
        address,
        'a talks file in JSON',
        response.status < 500,
      )
    }
    return await piecesOf(response, () => silence.broken())
  } catch (error) {
    if (error instanceof TalksError || signal?.aborted) throw error
    if (silence.signal.aborted) {
      throw new TalksError('The server did not answer within 10 seconds.', address, 'an answer', true)
    }
    throw unreachable(address)
  } finally {
    silence.end()
  }
}

/** Aborts when nothing has broken it for so long: a large file may take its time as long as it comes. */
class Silence {
  readonly #milliseconds: number
  readonly #controller = new AbortController()
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly signal = this.#controller.signal

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds
    this.broken()
  }

  broken(): void {
    this.end()
    this.#timer = setTimeout(() => this.#controller.abort(), this.#milliseconds)
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}

/** The body piece by piece; `onPiece` is called for each. Tells how far a large one has come. */
async function piecesOf(response: Response, onPiece: () => void): Promise<Pieces> {
  if (response.body === null) return [new Uint8Array(await response.arrayBuffer())]
  // The length of a compressed body is not that of the file.
  const length = response.headers.has('content-encoding') ? null : response.headers.get('content-length')
  const of = length === null ? null : Number(length)
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = response.body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    onPiece()
    pieces.push(piece.value)
    size += piece.value.length
    if ((of ?? size) >= largeFile) tellProgress({ stage: 'fetching', bytes: size, of })
  }
  return pieces
}

/** The compiled file, or null where it cannot be had: the talks are then read and compared anew. */
async function fetchCompiled({ address }: KnownFile, options: FetchOptions) {
  try {
    return joined(await fetchPieces(address, options))
  } catch (error) {
    if (options.signal?.aborted) throw error
    return null
  }
}
