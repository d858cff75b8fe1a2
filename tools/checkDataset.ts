import type { Problem, Talks } from '../src/domain/model'
import { type Breach, pathIn } from '../src/domain/breach'
import { parseTalksBytes } from '../src/domain/parse'
import { breachesOf } from '../src/domain/rules'
import { type HeldTexts, textBreachesOf } from '../src/domain/textRules'

export type Finding = Pick<Problem, 'path' | 'value' | 'expected'>

/** What reading found, what the rules found, and the talks as far as they could be read. */
export type Checked = { findings: Finding[]; talks: Talks | undefined; texts: HeldTexts }

/**
 * Everything that stands against a dataset file: what reading refuses or sets aside, then each rule that is not kept.
 * `textsFor` gives the texts of the reports, where they are at hand, and what is the matter with those that are not.
 */
export function checkDataset(
  bytes: Uint8Array,
  textsFor: (talks: Talks) => { texts: HeldTexts; breaches: Breach[] } = () => ({
    texts: new Map(),
    breaches: [],
  }),
): Checked {
  const result = parseTalksBytes(bytes)
  if (result.status === 'refused') return { findings: [result.problem], talks: undefined, texts: new Map() }
  const { talks, problems } = result
  const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
  const { texts, breaches } = textsFor(talks)
  const found = [...breaches, ...breachesOf(talks), ...textBreachesOf(talks, texts)]
  return {
    findings: [
      ...problems,
      ...found.map(({ at, value, expected }) => ({ path: pathIn(file, at), value, expected })),
    ],
    talks,
    texts,
  }
}
