/** Many events: how long until they are drawn, until a key is answered, and how smoothly the drawing follows the hand. */
import type { Browser } from '@playwright/test'
import { openPage, type Visit } from '../harness/browser'
import { percentile } from '../harness/numbers'
import { paced } from '../harness/pace'
import { settle, settledRows } from '../harness/settle'

export type TimelineRound = {
  /** Milliseconds from asking for the drawing to its paint. */
  draw: number
  /** Milliseconds from a key in the words field to the painted answer. */
  key: number
  /** Length in milliseconds that 95 in 100 frames keep to while the drawing is moved and zoomed. */
  frame: number
}

const openTimeout = 120_000
const parleyDrawing = '[aria-label="Drawing of the timeline"] svg'

/** Where the hand takes hold: in the middle of the drawing, or as near below as there is nothing but its `ground`. */
const middleOf = ({ page }: Visit, drawing: string, ground = '*') =>
  page.evaluate(
    ([wanted, free]) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect()
      if (box === undefined) return null
      const x = box.x + box.width / 2
      for (let y = Math.min(860, box.y + Math.min(box.height / 2, 300)); y < box.bottom; y += 4)
        if (document.elementFromPoint(x, y)?.matches(free) === true) return { x, y }
      return null
    },
    [drawing, ground] as const,
  )

/** Comes closer by the wheel, or goes back: a drawing that shows all of its time may have nowhere to move to. */
async function zoom({ page }: Visit, way: 'closer' | 'back'): Promise<void> {
  await page.keyboard.down('Control')
  for (let step = 0; step < 8; step++) await page.mouse.wheel(0, way === 'closer' ? -120 : 120)
  await page.keyboard.up('Control')
}

/** A drawing that does not follow the hand would have the smoothest frames of all: it is no subject. */
async function mustFollow(visit: Visit, drawing: string, ground?: string): Promise<void> {
  const middle = await middleOf(visit, drawing, ground)
  if (middle === null) throw new Error('has no drawing to move')
  const { page } = visit
  const seen = () => page.evaluate((what) => document.querySelector(what)?.outerHTML, drawing)
  const { x, y } = middle
  await page.mouse.move(x, y)
  await zoom(visit, 'closer')
  await settle(page, 400)
  const before = await seen()
  await page.mouse.down()
  for (let step = 1; step <= 10; step++) await page.mouse.move(x + step * 12, y)
  await settle(page, 400)
  const moved = await seen()
  await page.mouse.move(x, y)
  await page.mouse.up()
  await zoom(visit, 'back')
  await settle(page, 400)
  if (moved === before) throw new Error('does not follow the hand')
}

/** What follows the hand: real movements of the mouse on the drawing, its wheel included. */
async function moveAbout(visit: Visit, drawing: string, ground?: string): Promise<number> {
  const middle = await middleOf(visit, drawing, ground)
  if (middle === null) return Number.NaN
  const { page } = visit
  const { x, y } = middle
  const watching = page.evaluate((duration) => window.bench.frames(duration, () => {}), paced(2500))
  await page.mouse.move(x, y)
  await zoom(visit, 'closer')
  await page.mouse.down()
  for (let step = 1; step <= 30; step++) await page.mouse.move(x + step * 8 * (step <= 15 ? 1 : -1), y)
  await page.mouse.up()
  await zoom(visit, 'back')
  return percentile(await watching, 0.95)
}

/** Parley, with the view of another link open before: the way there is the drawing. */
export async function openParleyTimeline(browser: Browser, origin: string, knows: string) {
  const visit = await openPage(browser, 'unthrottled')
  const { page } = visit
  await page.goto(`${origin}/timeline`)
  await page.waitForFunction(
    (words) => document.querySelector('main svg') !== null && document.body.textContent.includes(words),
    knows,
    { timeout: openTimeout, polling: 100 },
  )
  await settle(page, 1500, openTimeout)
  const size = await page.evaluate(() => document.querySelector('main')?.querySelectorAll('*').length ?? 0)
  // How many rows a long list holds beyond the first depends on the way to it.
  const rows = '[aria-label="Filter"] [role="status"], main h1, main li:nth-child(-n + 12)'
  const field = '[aria-label="Filter"] input[type="search"]'
  const answer = await answerOf(visit, field, rows)
  await mustFollow(visit, parleyDrawing)
  return async (): Promise<TimelineRound> => {
    await page.bringToFront()
    await page.evaluate(() => document.querySelector<HTMLElement>('nav a[href="/method"]')?.click())
    await page.waitForTimeout(paced(300))
    await settle(page, 400)
    const draw = await page.evaluate(
      (whole) =>
        window.bench.timeToPaint(
          () => document.querySelector<HTMLElement>('nav a[href="/timeline"]')?.click(),
          () => (document.querySelector('main')?.querySelectorAll('*').length ?? 0) >= whole * 0.98,
        ),
      size,
    )
    await settle(page, 400)
    return {
      draw,
      key: await timeKey(visit, field, rows, answer),
      frame: await moveAbout(visit, parleyDrawing),
    }
  }
}

/** A peer, loaded anew each round: it says itself how long it drew, from its data to its paint. */
export async function openPeerTimeline(
  browser: Browser,
  origin: string,
  rows: string,
  { drawing, ground, most = openTimeout }: { drawing: string; ground?: string; most?: number },
) {
  const visit = await openPage(browser, 'unthrottled')
  const { page } = visit
  const field = '[data-bench="words"]'
  const load = async () => {
    await page.goto(origin)
    const drawn = await page.waitForFunction(() => document.documentElement.dataset['drawn'], undefined, {
      timeout: most,
      polling: 100,
    })
    return Number(await drawn.jsonValue())
  }
  // A page that is busy for ever would keep the others waiting, and a core from them.
  let isOver = false
  const end = setTimeout(() => {
    isOver = true
    void visit.close()
  }, most)
  let answer: string
  try {
    await load()
    await settle(page, 800)
    answer = await answerOf(visit, field, rows)
    await mustFollow(visit, drawing, ground)
  } catch (fault) {
    throw isOver ? new Error(`not drawn, moving and answering within ${most / 1000} s`) : fault
  } finally {
    clearTimeout(end)
  }
  return async (): Promise<TimelineRound> => {
    await page.bringToFront()
    const draw = await load()
    await settle(page, 800)
    return {
      draw,
      key: await timeKey(visit, field, rows, answer),
      frame: await moveAbout(visit, drawing, ground),
    }
  }
}

const words = 'harbours'

async function answerOf({ page }: Visit, field: string, rows: string): Promise<string> {
  const before = await settledRows(page, rows, null)
  const ask = (asked: string) =>
    page.evaluate(([where, what]) => window.bench.ask(where, what), [field, asked] as const)
  await ask(words)
  const answer = await settledRows(page, rows, before, 30_000)
  await ask('')
  await settledRows(page, rows, answer, 30_000)
  return answer
}

async function timeKey({ page }: Visit, field: string, rows: string, answer: string): Promise<number> {
  const time = await page.evaluate(
    ([where, wanted, what, expected]) =>
      window.bench.timeToPaint(
        () => void window.bench.ask(where, what),
        () => window.bench.signature(wanted) === expected,
      ),
    [field, rows, words, answer] as const,
  )
  await page.evaluate((where) => window.bench.ask(where, ''), field)
  await page.waitForTimeout(paced(400))
  await settle(page, 500)
  return time
}
