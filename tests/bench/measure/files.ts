/** Big files: how long reading and checking takes beside bare JSON.parse, and whether the page breathes meanwhile. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser } from '@playwright/test'
import { parseTalksText } from '../../../src/domain/parse'
import { visitBare } from '../harness/bareVisit'
import { openPage } from '../harness/browser'
import { paced } from '../harness/pace'
import type { Seen } from '../harness/probe'

export type Reading = { bare: number; read: number }

/** In Node, after a first reading of each that does not count. */
export function readInNode(text: string, runs: number): Reading[] {
  const once = () => {
    const start = performance.now()
    JSON.parse(text)
    const between = performance.now()
    const { status } = parseTalksText(text)
    if (status !== 'read') throw new Error('The synthetic talks are refused.')
    return { bare: between - start, read: performance.now() - between }
  }
  once()
  return Array.from({ length: runs }, once)
}

/** The same in the browser, in one page, after a first reading that does not count. */
export async function readInBrowser(
  browser: Browser,
  origin: string,
  text: string,
  runs: number,
): Promise<Reading[]> {
  const { page, close } = await openPage(browser, 'unthrottled')
  await page.goto(origin)
  await page.waitForFunction(() => 'timeReading' in window)
  const readings = await page.evaluate(
    ([given, times]) => {
      window.timeReading(given)
      return Array.from({ length: times }, () => window.timeReading(given))
    },
    [text, runs] as const,
  )
  await close()
  if (readings.some(({ problems }) => problems !== 0))
    throw new Error('The synthetic talks are not read whole.')
  return readings
}

export type Served = {
  /** Milliseconds until the talks are on screen; NaN when they never are. */
  shown: number
  /** The longest task of the main thread until then, and until the page is at rest. */
  longest: number
  longestAfter: number
  /** Whether a progress bar, or a growing count of what has come, was seen meanwhile. */
  progress: boolean
}

/** Looks every 30 ms for a progress bar, and for the words that only the talks have. */
const watchful = (words: string) => `{
  const noted = { progress: false, shown: null }
  window.noted = noted
  const look = () => {
    if (document.querySelector('progress, [role="progressbar"]') !== null) noted.progress = true
    if (noted.shown === null && (document.body?.textContent ?? '').includes(${JSON.stringify(words)}))
      noted.shown = performance.now()
    setTimeout(look, 30)
  }
  look()
}`

type Noted = { progress: boolean; shown: number | null }

/** A big file where the app has its talks, opened on the view of all rows, watched as little as can be. */
export async function openServed(browser: Browser, origin: string, knows: string): Promise<Served> {
  const { ask, close } = await visitBare(browser, 'unthrottled', `${origin}/compare`, [watchful(knows)])
  const readNoted = async (): Promise<Noted> =>
    JSON.parse(String(await ask('JSON.stringify(window.noted ?? { progress: false, shown: null })')))
  const began = Date.now()
  while ((await readNoted()).shown === null && Date.now() - began < 240_000) await wait(200)
  await wait(paced(4000))
  const { progress, shown } = await readNoted()
  const tasks: Seen['tasks'] = JSON.parse(String(await ask('JSON.stringify(window.bench.seen.tasks)')))
  await close()
  const longestOf = (list: Seen['tasks']) => Math.max(0, ...list.map(({ duration }) => duration))
  return {
    shown: shown ?? Number.NaN,
    longest: longestOf(tasks.filter(({ at }) => shown === null || at <= shown)),
    longestAfter: longestOf(tasks),
    progress,
  }
}
