/**
 * `npm run sharing -- [FILE] [--texts DIR]`: finds the runs of words that two reports share and writes them into the
 * dataset file, in place of those it holds. Needs the texts of all its reports.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { parseTalksBytes } from '../src/domain/parse'
import { isObject } from '../src/domain/problem'
import { findSharedWording } from '../src/domain/sharing'
import { soundTextsOf } from '../src/domain/textRules'
import { demand, readArguments, textsBeside } from './datasetArguments'
import { readTexts } from './heldTexts'

const { file, texts: folder = textsBeside } = readArguments(process.argv.slice(2))
demand(file, 'The dataset file')
demand(folder, 'The folder of texts')

const bytes = readFileSync(file)
const result = parseTalksBytes(bytes)
const raw: unknown = result.status === 'read' ? JSON.parse(new TextDecoder().decode(bytes)) : undefined
if (result.status === 'refused' || result.problems.length > 0 || !isObject(raw)) {
  console.error('The dataset file has problems: npm run check lists them.')
  process.exit(1)
}
const { talks } = result
const held = readTexts(folder, talks)
const { texts } = soundTextsOf(talks, held.texts)
if (texts.size < talks.reports.length) {
  console.error(
    `The folder holds the texts of ${texts.size} of ${talks.reports.length} reports: npm run check lists the others.`,
  )
  process.exit(1)
}
const sharedWording = findSharedWording(talks, texts)
writeFileSync(file, `${JSON.stringify({ ...raw, sharedWording }, null, 2)}\n`)
const narration = sharedWording.filter(
  (run) => run.a.kind === 'narration' || run.b.kind === 'narration',
).length
console.log(
  `${relative(process.cwd(), file)}: ${sharedWording.length} shared runs, ${narration} of them with narration.`,
)
