import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { breach, type Breach } from '../src/domain/breach'
import type { Talks } from '../src/domain/model'
import type { HeldText } from '../src/domain/textRules'

/** The texts of the reports from a folder, by report; a breach for each that is not there or not UTF-8. */
export function readTexts(
  folder: string,
  talks: Talks,
): { texts: Map<string, HeldText>; breaches: Breach[] } {
  const texts = new Map<string, HeldText>()
  const breaches: Breach[] = []
  for (const report of talks.reports) {
    const { file } = report.text
    try {
      // A name, never a path: a file from elsewhere must not lead out of the folder.
      const bytes = readFileSync(join(folder, basename(file)))
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
      texts.set(report.id, { text, sha256: createHash('sha256').update(bytes).digest('hex') })
    } catch {
      breaches.push(
        breach(
          ['reports', { id: report.id }, 'text', 'file'],
          file,
          'a file in UTF-8 in the folder of texts',
        ),
      )
    }
  }
  return { texts, breaches }
}
