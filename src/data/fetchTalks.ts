import { assembleChecked } from '../domain/assemble'
import type { Problem, Talks, TimeBounds } from '../domain/model'

/**
 * Where the talks are served, and what the build knew of the bytes there: their SHA-256 and the bounds of their times.
 * Bytes with that hash were read and checked at build, so neither schema nor EDTF code has to load for them.
 */
export type TalksSource = { address: string; sha256: string; times: Record<string, TimeBounds> }

/** Talks as read, with what was set aside. */
export type LoadedTalks = { talks: Talks; problems: Problem[] }

/** Why talks could not be loaded, in words for the reader. `lasting` is true when trying at once again is no use. */
export class TalksError extends Error {
  override name = 'TalksError'
  constructor(
    message: string,
    readonly place: string,
    readonly expected: string,
    readonly lasting: boolean,
  ) {
    super(message)
  }
}

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
  const timeout = AbortSignal.timeout(timeoutMs)
  let bytes: Uint8Array<ArrayBuffer>
  try {
    const response = await fetch(source.address, {
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      cache: fresh ? 'no-cache' : 'default',
    })
    if (!response.ok) {
      throw new TalksError(
        `The server answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''}.`,
        source.address,
        'a talks file in JSON',
        response.status < 500,
      )
    }
    bytes = new Uint8Array(await response.arrayBuffer())
  } catch (error) {
    if (error instanceof TalksError || signal?.aborted) throw error
    if (timeout.aborted) {
      throw new TalksError('The server did not answer within 10 seconds.', source.address, 'an answer', true)
    }
    throw new TalksError(
      'The data could not be fetched.',
      source.address,
      'a server that can be reached',
      false,
    )
  }
  if ((await sha256Of(bytes)) === source.sha256) {
    return { talks: assembleChecked(new TextDecoder().decode(bytes), source.times), problems: [] }
  }
  const { parseTalksBytes } = await import('../domain/parse')
  const result = parseTalksBytes(bytes)
  if (result.status === 'refused') {
    const { problem } = result
    throw new TalksError(`The file cannot be used: ${problem.value}.`, problem.path, problem.expected, true)
  }
  return { talks: result.talks, problems: result.problems }
}

/** Hash in hexadecimal, or null where the page is not in a secure context and has no SubtleCrypto. */
async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return null
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
