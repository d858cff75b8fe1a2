/**
 * Many rows: one page for each subject stays open, and is asked in turn, round by round. Unthrottled: at this size it is
 * the work that shows, not the machine.
 */
import type { Browser } from '@playwright/test'
import { openPage, type Visit } from '../harness/browser'
import { paced } from '../harness/pace'
import { settle, settledRows } from '../harness/settle'

export type GridSubject = {
  name: string
  origin: string
  path: string
  field: string
  /** The count of what is left, and the rows: both must be right for an answer. */
  answer: string
  /** The filter that is clicked. */
  choice: string
  /** The element whose nodes are counted. */
  grid: string
}

export const parleyGrid = (origin: string): GridSubject => ({
  name: 'parley',
  origin,
  path: '/compare',
  field: '[aria-label="Filter"] input[type="search"]',
  answer: '[aria-label="Filter"] [role="status"], [role="grid"] tbody tr',
  choice: '[role="group"][aria-label="Finding"] button',
  grid: '[role="grid"]',
})

export const peerGrid = (name: string, origin: string, rows = '[data-bench="row"]'): GridSubject => ({
  name,
  origin,
  path: '/',
  field: '[data-bench="words"]',
  answer: `[data-bench="count"], ${rows}`,
  choice: '[data-bench="choice"]',
  grid: '[data-bench="grid"]',
})

/** Six keys, one after the other. */
const typed = 'harbou'
const prefixes = Array.from(typed, (_, index) => typed.slice(0, index + 1))

type Answers = { keys: string[]; chosen: string; all: string }

export type OpenGrid = { subject: GridSubject; visit: Visit; answers: Answers; opened: Opened }

export type Opened = {
  /** Milliseconds from the address to the first rows. */
  load: number
  nodes: number
  /** Bytes of the heap after collection. */
  heap: number
}

export type GridRound = {
  /** Milliseconds from each of six keys to its painted answer. */
  keys: number[]
  /** The same of a filter that is clicked on, off, on, off. */
  clicks: number[]
  /** Frames missed while scrolling, and frames that there was time for. */
  missed: number
  frames: number
}

const openTimeout = 240_000

/** Opens a page, waits for its rows, finds out its answers; null when it never shows any. */
export async function openGrid(
  browser: Browser,
  subject: GridSubject,
  knows: string,
): Promise<OpenGrid | null> {
  const visit = await openPage(browser, 'unthrottled')
  const { page, cdp } = visit
  const began = performance.now()
  await page.goto(subject.origin + subject.path, { timeout: openTimeout })
  try {
    await page.waitForFunction(
      ([grid, words]) =>
        document.querySelector(grid) !== null && (words === '' || document.body.textContent.includes(words)),
      [subject.grid, knows] as const,
      { timeout: openTimeout, polling: 100 },
    )
  } catch {
    await visit.close()
    return null
  }
  const load = performance.now() - began
  await settle(page, 1500, openTimeout)
  const all = await settledRows(page, subject.answer, null)
  const nodes = await page.evaluate(
    (grid) => document.querySelector(grid)?.querySelectorAll('*').length ?? 0,
    subject.grid,
  )
  const heap = await heapOf(visit)
  const after = async (act: Promise<unknown>, before: string | null) => {
    await act
    return settledRows(page, subject.answer, before, 2000)
  }
  const askFor = (words: string) =>
    page.evaluate(([field, wanted]) => window.bench.ask(field, wanted), [subject.field, words] as const)
  const click = () =>
    page.evaluate((choice) => document.querySelector<HTMLElement>(choice)?.click(), subject.choice)
  const keys: string[] = []
  for (const words of prefixes) keys.push(await after(askFor(words), keys.at(-1) ?? all))
  const cleared = await after(askFor(''), keys.at(-1) ?? null)
  const chosen = await after(click(), cleared)
  const back = await after(click(), chosen)
  if (keys.at(-1) === all || chosen === cleared)
    throw new Error(`${subject.name} does not answer: ${all.slice(0, 200)}`)
  await cdp.send('HeapProfiler.collectGarbage')
  return { subject, visit, answers: { keys, chosen, all: back }, opened: { load, nodes, heap } }
}

async function heapOf({ cdp }: Visit): Promise<number> {
  await cdp.send('HeapProfiler.enable')
  for (let times = 0; times < 3; times++) await cdp.send('HeapProfiler.collectGarbage')
  return (await cdp.send('Runtime.getHeapUsage')).usedSize
}

export async function measureGrid({ subject, visit, answers }: OpenGrid): Promise<GridRound> {
  const { page } = visit
  await page.bringToFront()
  // What the scrolling of the round before has set going is no part of a key.
  await page.waitForTimeout(paced(500))
  const ask = (words: string, answer: string) =>
    page.evaluate(
      ([field, rows, wanted, expected]) =>
        window.bench.timeToPaint(
          () => void window.bench.ask(field, wanted),
          () => window.bench.signature(rows) === expected,
        ),
      [subject.field, subject.answer, words, answer] as const,
    )
  const click = (answer: string) =>
    page.evaluate(
      ([choice, rows, expected]) =>
        window.bench.timeToPaint(
          () => document.querySelector<HTMLElement>(choice)?.click(),
          () => window.bench.signature(rows) === expected,
        ),
      [subject.choice, subject.answer, answer] as const,
    )
  const keys: number[] = []
  for (const [index, words] of prefixes.entries()) {
    keys.push(await ask(words, answers.keys[index] ?? ''))
    await page.waitForTimeout(paced(120))
  }
  await ask('', answers.all)
  await page.waitForTimeout(paced(300))
  const clicks: number[] = []
  for (const answer of [answers.chosen, answers.all, answers.chosen, answers.all]) {
    clicks.push(await click(answer))
    await page.waitForTimeout(paced(120))
  }
  return { keys, clicks, ...(await scroll(visit, subject.grid)) }
}

/** Scrolls the grid down and up by 400 px a frame, for a second and a half. */
async function scroll({ page }: Visit, grid: string): Promise<{ missed: number; frames: number }> {
  const lengths = await page.evaluate(
    async ([selector, duration]) => {
      const isScrolled = (element: Element) =>
        element.scrollHeight > element.clientHeight + 10 &&
        /auto|scroll/.test(getComputedStyle(element).overflowY)
      const found = document.querySelector(selector)
      const inside = found === null ? [] : [found, ...found.querySelectorAll('div')]
      let scroller = inside.find(isScrolled) ?? null
      for (let outer = found; scroller === null && outer !== null; outer = outer.parentElement)
        if (isScrolled(outer)) scroller = outer
      const target = scroller ?? document.scrollingElement ?? document.documentElement
      const measured = await window.bench.frames(duration, (frame) => {
        target.scrollTop += frame < 45 ? 400 : -400
      })
      target.scrollTop = 0
      await window.bench.afterPaint()
      return measured
    },
    [grid, paced(1500)] as const,
  )
  const frame = 1000 / 60
  const missed = lengths.reduce((sum, length) => sum + Math.max(0, Math.round(length / frame) - 1), 0)
  return { missed, frames: lengths.length + missed }
}
