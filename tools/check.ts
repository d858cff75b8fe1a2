/**
 * `npm run check -- [FILE] [--texts [DIR]]`: whether a dataset file keeps the format and every rule of the data
 * standard; with the texts, to the letter. Prints each problem with its JSON path, the value and what was expected,
 * and ends with 1 on any.
 */
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { countsOf } from '../src/domain/rules'
import { checkDataset } from './checkDataset'
import { demand, readArguments } from './datasetArguments'
import { readTexts } from './heldTexts'

const { file, texts: folder } = readArguments(process.argv.slice(2))
demand(file, 'The dataset file')
if (folder !== undefined) demand(folder, 'The folder of texts')

const { findings, talks, texts, ledger } = checkDataset(
  readFileSync(file),
  folder === undefined ? undefined : (read) => readTexts(folder, read),
)
for (const { path, value, expected } of findings) console.log(`${path}: ${value} (expected: ${expected})`)

const name = relative(process.cwd(), file)
if (talks !== undefined) {
  const counts = countsOf(talks)
  console.log(
    `${name}: ${counts.reports} reports, ${counts.details} details with ${counts.accounts} accounts and ` +
      `${counts.silences} silences, ${counts.printings} printings; ${counts.segments} excerpted runs, ` +
      `${counts.words} words.`,
  )
  if (folder === undefined) {
    console.log('Without the texts (--texts DIR) no excerpt was compared with what is printed.')
  } else {
    console.log(
      `Every excerpt compared with the texts of ${texts} of ${counts.reports} reports; ledger of ${ledger.reports} ` +
        `reports: ${ledger.sentences} sentences, ${ledger.items} numbers, names and quoted words.`,
    )
  }
}
console.log(findings.length === 0 ? 'Nothing to report.' : `${findings.length} problem(s).`)
process.exitCode = findings.length === 0 ? 0 : 1
