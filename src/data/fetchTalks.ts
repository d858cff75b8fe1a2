import { assembleChecked } from '../domain/assemble'
import type { Problem, Talks, TimeBounds } from '../domain/model'
import { unpackAnalysis, type PackedAnalysis, type Prepared } from '../domain/packedAnalysis'

/** A file by its address and the SHA-256 (hex) of the bytes that the build saw there. */
export type KnownFile = { address: string; sha256: string }

/**
 * Where the talks are served, and what the build made of them: bounds of times, the analysis of all reports and
 * the lines in which they part. They hold for the very bytes that the build read and checked, so for those neither schema, EDTF nor comparison loads.
 */
export type TalksSource = KnownFile & { compiled: KnownFile | null }

/** What the compiled file holds. */
export type CompiledTalks = { times: Record<string, TimeBounds>; analysis: PackedAnalysis }

/** Talks as read, with what was set aside, and what the build has prepared of them if it knew these bytes. */
export type LoadedTalks = { talks: Talks; problems: Problem[]; prepared: Prepared | null }

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

/** A server that does not answer for this long counts as hanging. */
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
  const [bytes, compiled] = await Promise.all([
    fetchBytes(source.address, { signal, cache }),
    source.compiled && fetchCompiled(source.compiled, { signal, cache }),
  ])
  const known = await assembleKnown(source, bytes, compiled)
  if (known !== null) return known
  const { parseTalksBytes } = await import('../domain/parse')
  const result = parseTalksBytes(bytes)
  if (result.status === 'refused') {
    const { problem } = result
    throw new TalksError('The file cannot be used.', problem.path, problem.expected, true, problem.value)
  }
  return { talks: result.talks, problems: result.problems, prepared: null }
}

/**
 * The talks as the page was built with them, or null where what is served is something else, or cannot be had for the
 * moment: `fetchTalks` then says what it is. Rejects with a TalksError where asking again at once is no use.
 */
export async function fetchAsBuilt(source: TalksSource): Promise<LoadedTalks | null> {
  if (source.compiled === null) return null
  const options: FetchOptions = { signal: undefined, cache: 'default' }
  try {
    const [bytes, compiled] = await Promise.all([
      fetchBytes(source.address, options),
      fetchCompiled(source.compiled, options),
    ])
    return await assembleKnown(source, bytes, compiled)
  } catch (error) {
    if (error instanceof TalksError && error.lasting) throw error
    return null
  }
}

/** What the build has checked and prepared, if these are the bytes it saw. */
async function assembleKnown(
  source: TalksSource,
  bytes: Uint8Array<ArrayBuffer>,
  compiled: CompiledTalks | null,
): Promise<LoadedTalks | null> {
  if (compiled === null || (await sha256Of(bytes)) !== source.sha256) return null
  return prepareTalks(new TextDecoder().decode(bytes), compiled)
}

/** Talks from the text of a checked file and what was compiled of that very text. */
export function prepareTalks(text: string, compiled: CompiledTalks): LoadedTalks {
  const talks = assembleChecked(text, compiled.times)
  return { talks, problems: [], prepared: unpackAnalysis(talks, compiled.analysis) }
}

type FetchOptions = { signal: AbortSignal | undefined; cache: RequestCache }

async function fetchBytes(
  address: string,
  { signal, cache }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const timeout = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(address, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
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
    return new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    if (error instanceof TalksError || signal?.aborted) throw error
    if (timeout.aborted) {
      throw new TalksError('The server did not answer within 10 seconds.', address, 'an answer', true)
    }
    throw unreachable(address)
  }
}

/** The compiled file, or null where it is not what the build wrote: the talks are then read and compared anew. */
async function fetchCompiled(file: KnownFile, options: FetchOptions): Promise<CompiledTalks | null> {
  try {
    const bytes = await fetchBytes(file.address, options)
    // The same hash means the very bytes that the build wrote, so their shape is known.
    if ((await sha256Of(bytes)) !== file.sha256) return null
    return JSON.parse(new TextDecoder().decode(bytes)) as CompiledTalks
  } catch (error) {
    if (options.signal?.aborted) throw error
    return null
  }
}

/** Hash in hexadecimal, or null where the page is not in a secure context and has no SubtleCrypto. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return null
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
