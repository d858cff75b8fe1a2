import type { Problem, Talks } from '../src/domain/model'
import { type Breach, pathIn } from '../src/domain/breach'
import { parseTalksBytes } from '../src/domain/parse'
import { breachesOf } from '../src/domain/rules'
import { type LedgerCounts, ledgerBreachesOf } from '../src/domain/ledger'
import { sharingBreachesOf } from '../src/domain/sharing'
import { type HeldTexts, soundTextsOf, textBreachesOf } from '../src/domain/textRules'

export type Finding = Pick<Problem, 'path' | 'value' | 'expected'>

/** All that stands against a file, the talks as far as they could be read, and what was asked with the texts. */
export type Checked = {
  findings: Finding[]
  talks: Talks | undefined
  /** Reports whose text was held and is the one that the file was made from. */
  texts: number
  ledger: LedgerCounts
}

const noTexts = (): { texts: HeldTexts; breaches: Breach[] } => ({ texts: new Map(), breaches: [] })

/**
 * Everything that stands against a dataset file: what reading refuses or sets aside, then each rule that is not kept.
 * `textsFor` gives the texts of the reports, where they are at hand, and what is the matter with those that are not.
 */
export function checkDataset(
  bytes: Uint8Array,
  textsFor: (talks: Talks) => ReturnType<typeof noTexts> = noTexts,
): Checked {
  const result = parseTalksBytes(bytes)
  if (result.status === 'refused') {
    return {
      findings: [result.problem],
      talks: undefined,
      texts: 0,
      ledger: { reports: 0, sentences: 0, items: 0 },
    }
  }
  const { talks, problems } = result
  const file: unknown = JSON.parse(new TextDecoder().decode(bytes))
  const held = textsFor(talks)
  const { texts, breaches } = soundTextsOf(talks, held.texts)
  const ledger = ledgerBreachesOf(talks, texts)
  const found = [
    ...held.breaches,
    ...breaches,
    ...breachesOf(talks),
    ...textBreachesOf(talks, texts),
    ...ledger.breaches,
    ...sharingBreachesOf(talks, texts),
  ]
  return {
    findings: [
      ...problems,
      ...found.map(({ at, value, expected }) => ({ path: pathIn(file, at), value, expected })),
    ],
    talks,
    texts: texts.size,
    ledger: ledger.counts,
  }
}
