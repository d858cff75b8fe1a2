/** What a benchmark leaves behind: the raw numbers of every run, as results/latest.json has them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Profile } from './harness/options'
import type { Reading, Served } from './measure/files'
import type { FirstResults } from './measure/first'
import type { GridRound, Opened } from './measure/scale'
import type { TimelineRound } from './measure/timeline'

export type GridResults = { opened: Opened; rounds: GridRound[] }

export type Results = {
  date: string
  machine: { processor: string; cores: number; memory: number; chromium: string; node: string }
  runs: number
  isSmall: boolean
  /** Peers that could not be measured, and why. */
  notMeasured: string[]
  /** Pages by name, by profile; `static /compare` is the app's own page without its scripts. */
  first?: Partial<Record<Profile, FirstResults>>
  /** Script in bytes before the page is usable, by route of the app. */
  scripts?: Record<string, number>
  /** Milliseconds for each view, by profile and address, run by run. */
  views?: Partial<Record<Profile, Record<string, number[]>>>
  /** By number of details, by subject. */
  scale?: Record<number, Record<string, GridResults>>
  /** Milliseconds from the click on Compare to its painted rows, by number of details. */
  render?: Record<number, number[]>
  json?: Record<number, number>
  /** By subject and number of events. */
  timeline?: Record<string, TimelineRound[]>
  files?: { bytes: number; node: Reading[]; chromium: Reading[]; servedBytes: number; served: Served[] }
}

const file = join(import.meta.dirname, 'results', 'latest.json')

export function writeResults(results: Results): string {
  mkdirSync(join(import.meta.dirname, 'results'), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, rounded, 1)}\n`)
  return file
}

/** A tenth of a millisecond is finer than the clock of a page. */
const rounded = (_: string, value: unknown) =>
  typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * 10_000) / 10_000 : value

/** The results that were written last. A number that is none stands as null in JSON. */
export function readResults(): Results {
  if (!existsSync(file)) throw new Error('There are no results yet: npm run bench writes them.')
  return JSON.parse(readFileSync(file, 'utf8'), (_, value: unknown) => (value === null ? Number.NaN : value))
}
