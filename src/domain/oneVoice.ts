import type { DetailAnalysis } from './findings'

/** A detail that several reports tell, all on the word of the same named speaker. */
export type OneVoice = { detail: DetailAnalysis; speaker: string; reports: number }

/**
 * The detail that most reports tell on the word of one named speaker and none in its own voice; the first of the story
 * where several have as many, null where there is none of two reports or more. Many reports of one statement are not
 * many confirmations (rule 12): this is the plainest case of it.
 */
export function mostRepeatedVoice(details: readonly DetailAnalysis[]): OneVoice | null {
  let most: OneVoice | null = null
  for (const detail of details) {
    const [speaker, second] = detail.voices.speakers
    if (speaker === undefined || second !== undefined || detail.voices.uncredited.length > 0) continue
    const reports = detail.voices.reports
    if (reports > (most?.reports ?? 1)) most = { detail, speaker: speaker.name, reports }
  }
  return most
}
