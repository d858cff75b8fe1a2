import { createHash } from 'node:crypto'
import type { Problem, Talks } from '../../src/domain/model'
import { parseTalks } from '../../src/domain/parse'
import type { HeldText } from '../../src/domain/textRules'
import { type Raw, type RawReport, rawTalks, rawText, rawTexts } from './rawTalks'

const reportNames = ['harbour', 'morning', 'courier'] as const satisfies readonly RawReport[]

export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The texts of `rawTalks` by report, as whoever holds them reads them. */
export const heldRawTexts = (): Map<string, HeldText> =>
  new Map(
    reportNames.map((name) => {
      const text = rawText(name)
      return [name, { text, sha256: sha256(text) }]
    }),
  )

/** The same without their hashes. */
export const soundRawTexts = (): Map<string, string> =>
  new Map(reportNames.map((name) => [name, rawText(name)]))

/** Talks of the raw file with something bent; throws when reading finds a problem, so that a rule is what is tested. */
export function bentTalks(bend: (raw: Raw) => void = () => {}): Talks {
  const raw = rawTalks()
  bend(raw)
  const result = parseTalks(raw)
  const problems: Problem[] = result.status === 'read' ? result.problems : [result.problem]
  if (result.status === 'refused' || problems.length > 0) throw new Error(JSON.stringify(problems))
  return result.talks
}

/** Each paragraph of a report cut at its full stops: a ledger of its sentences. */
export function rawSentences(report: RawReport): { start: number; end: number; exceptions?: Raw[] }[] {
  let at = 0
  return rawTexts[report].flatMap(([, words]) => {
    const start = at
    at += words.length + 2
    return [...words.matchAll(/\S.*?(?:\.(?=\s|$)|$)/g)].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    }))
  })
}
