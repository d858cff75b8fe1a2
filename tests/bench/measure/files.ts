/** Big files: how long reading and checking takes beside bare JSON.parse, and whether the page breathes meanwhile. */
import type { Browser } from '@playwright/test'
import { parseTalksText } from '../../../src/domain/parse'
import { openPage } from '../harness/browser'
import { paced } from '../harness/pace'

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

/** A big file where the app has its talks, opened on the view of all rows. */
export async function openServed(browser: Browser, origin: string, knows: string): Promise<Served> {
  const { page, close } = await openPage(browser, 'unthrottled')
  await page.addInitScript((words: string) => {
    const noted = { progress: false, shown: Number.NaN }
    Object.assign(window, { noted })
    const look = () => {
      const bar = document.querySelector('progress, [role="progressbar"]')
      if (bar !== null) noted.progress = true
      if (Number.isNaN(noted.shown) && (document.body?.textContent ?? '').includes(words))
        noted.shown = performance.now()
      setTimeout(look, 30)
    }
    look()
  }, knows)
  await page.goto(`${origin}/compare`)
  const timeout = 240_000
  await page
    .waitForFunction(
      () => !Number.isNaN((window as Window & { noted?: { shown: number } }).noted?.shown),
      undefined,
      {
        timeout,
        polling: 200,
      },
    )
    .catch(() => {})
  await page.waitForTimeout(paced(4000))
  const served = await page.evaluate(() => {
    const { noted } = window as Window & { noted?: { progress: boolean; shown: number } }
    const { tasks } = window.bench.seen
    const shown = noted?.shown ?? Number.NaN
    const longestOf = (list: { duration: number }[]) => Math.max(0, ...list.map(({ duration }) => duration))
    return {
      shown,
      longest: longestOf(tasks.filter(({ at }) => !(at > shown))),
      longestAfter: longestOf(tasks),
      progress: noted?.progress ?? false,
    }
  })
  await close()
  return served
}
