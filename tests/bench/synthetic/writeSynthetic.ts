/** `tsx tests/bench/synthetic/writeSynthetic.ts FOLDER [--small]`: writes the synthetic talks that the benchmark measures with. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSyntheticTalks, type Size } from '../syntheticTalks'

const seed = 6

const sizes: Record<string, Omit<Size, 'seed'>> = {
  'talks-100x20': { details: 100, reports: 20, events: 100 },
  'talks-1000x20': { details: 1000, reports: 20, events: 1000 },
  'talks-10000x20': { details: 10_000, reports: 20, events: 10_000 },
  'talks-10000-accounts': { details: 1000, reports: 20, events: 100 },
  'talks-100000-accounts': { details: 10_000, reports: 20, events: 100 },
  'events-1000': { details: 200, reports: 20, events: 1000 },
  'events-10000': { details: 200, reports: 20, events: 10_000 },
}

const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('A folder to write to is missing.')
mkdirSync(folder, { recursive: true })
for (const [name, size] of Object.entries(sizes)) {
  const text = JSON.stringify(makeSyntheticTalks({ ...size, seed }))
  writeFileSync(join(folder, `${name}.json`), text)
  console.log(`${name}.json: ${(text.length / 1_000_000).toFixed(1)} MB`)
}
