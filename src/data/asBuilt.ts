/** The talks as the page was built with them: all that the first view of a page fetches. */
import { assembleChecked } from '../domain/assemble'
import type { Problem, Talks, TimeBounds } from '../domain/model'
import { unpackAnalysis, type PackedAnalysis, type PreparedAnalysis } from '../domain/packedAnalysis'
import { unpackWords, type PackedWords, type WordIndex } from '../domain/wordIndex'

/** A file by its address, and the bytes that the build saw there by their number and SHA-256 (hex). */
export type KnownFile = { address: string; size: number; sha256: string }

/**
 * Where the talks are served, and what the build made of them: bounds of times, the analysis of all reports,
 * the lines in which they part, the index of words. They hold for the very bytes that the build read and checked, so for
 * those neither schema, EDTF nor comparison loads.
 */
export type TalksSource = KnownFile & { compiled: KnownFile | null }

/** What the compiled file holds. */
export type CompiledTalks = {
  times: Record<string, TimeBounds>
  analysis: PackedAnalysis
  words: PackedWords
}

/** The same, ready to be used. */
export type Prepared = PreparedAnalysis & { words: WordIndex }

type Bytes = Uint8Array<ArrayBuffer>

/** Talks as read, with what was set aside, and what the build has prepared of them if it knew these bytes. */
export type LoadedTalks = { talks: Talks; problems: Problem[]; prepared: Prepared | null }

/** A server that has not answered in this time is asked once more, by who says what is the matter with it. */
const timeoutMs = 4000

/**
 * The talks, if what is served is what the build saw; null where it is anything else, or cannot be had for the moment:
 * `fetchTalks` then says what it is. Never rejects.
 */
export async function fetchAsBuilt(source: TalksSource): Promise<LoadedTalks | null> {
  const { compiled } = source
  if (compiled === null) return null
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const [bytes, beside] = await Promise.race([
      Promise.all([fetchKnown(source, signal), fetchKnown(compiled, signal)]),
      abortOf(signal),
    ])
    return await assembleKnown(source, bytes, beside)
  } catch {
    return null
  }
}

/** Rejects when the signal aborts. */
const abortOf = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason))
  })

/** What the page has asked for itself, and can be had once; else a request of one's own. */
function onTheWay(address: string, signal: AbortSignal): Promise<Response | null> {
  const asked = globalThis.talksOnTheWay?.[address]
  if (asked === undefined) return fetch(address, { signal })
  delete globalThis.talksOnTheWay?.[address]
  return asked
}

/** The bytes of a file, or null where there are other ones: as soon as there are more than the build saw. */
async function fetchKnown({ address, size }: KnownFile, signal: AbortSignal): Promise<Bytes | null> {
  const response = await onTheWay(address, signal)
  if (!response?.ok || response.body === null) return null
  const bytes = new Uint8Array(size)
  const reader = response.body.getReader()
  let at = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    if (at + piece.value.length > size) {
      await reader.cancel()
      return null
    }
    bytes.set(piece.value, at)
    at += piece.value.length
  }
  return at === size ? bytes : null
}

/** What the build has checked and prepared, if these are the bytes of both its files; null where there are others, or none. */
export async function assembleKnown(
  { compiled, ...file }: TalksSource,
  bytes: Bytes | null,
  beside: Bytes | null,
): Promise<LoadedTalks | null> {
  if (bytes === null || beside === null || compiled === null) return null
  const areKnown = await Promise.all([isOf(file, bytes), isOf(compiled, beside)])
  if (areKnown.includes(false)) return null
  // The same hash means the very bytes that the build wrote, so their shape is known.
  return prepareTalks(textOf(bytes), JSON.parse(textOf(beside)) as CompiledTalks)
}

const textOf = (bytes: Bytes) => new TextDecoder().decode(bytes)
const isOf = async (file: KnownFile, bytes: Bytes) => (await sha256Of(bytes)) === file.sha256

/** Talks from the text of a checked file and what was compiled of that very text, which is used up. */
export function prepareTalks(text: string, compiled: CompiledTalks): LoadedTalks {
  const talks = assembleChecked(text, compiled.times)
  const prepared = { ...unpackAnalysis(talks, compiled.analysis), words: unpackWords(compiled.words) }
  return { talks, problems: [], prepared }
}

/** Hash in hexadecimal, or null where the page is not in a secure context and has no SubtleCrypto. */
async function sha256Of(bytes: Bytes): Promise<string | null> {
  if (typeof crypto === 'undefined' || !('subtle' in crypto)) return null
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
