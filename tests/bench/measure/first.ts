/**
 * The first screen: cold, on each profile, page after page in turn, run by run. Each page is visited twice a run: once
 * left alone (largest content, long tasks, shifts), once asked by words until it answers (usable, scripts so far).
 */
import type { Browser } from '@playwright/test'
import { openPage } from '../harness/browser'
import type { Profile } from '../harness/options'
import type { Question, Seen } from '../harness/probe'
import { settle, settledRows } from '../harness/settle'

export type Subject = {
  name: string
  origin: string
  path: string
  /** How it is asked; null for what has no filter. */
  asked: Pick<Question, 'field' | 'rows'> | null
}

export type FirstRun = {
  /** Milliseconds until the largest content was painted. */
  largest: number
  /** Sum of layout shifts. */
  shift: number
  /** Milliseconds until words typed in were answered and painted; NaN for what has no filter. */
  usable: number
  /** What tasks took beyond 50 ms each, until the page was usable; all of them for what has no filter. */
  blocking: number
  /** Script in bytes, as sent, that was there before the page was usable. */
  script: number
}

export type FirstResults = Record<string, FirstRun[]>

const answerTimeout = 60_000

/** The answer of each page to the words, found out without haste. A page that has none, or the same as before, is no subject. */
export async function findAnswer(
  browser: Browser,
  subject: Subject,
  words: string,
): Promise<Question | null> {
  const { asked } = subject
  if (asked === null) return null
  const { page, close } = await openPage(browser, 'unthrottled')
  await page.goto(subject.origin + subject.path)
  await page.waitForSelector(asked.rows, { state: 'attached', timeout: answerTimeout })
  await settle(page, 600)
  const before = await settledRows(page, asked.rows, null)
  await page.evaluate(([field, wanted]) => window.bench.ask(field, wanted), [asked.field, words] as const)
  const answer = await settledRows(page, asked.rows, before)
  await close()
  if (answer === before || answer.startsWith('0:'))
    throw new Error(`${subject.name} does not answer “${words}”: ${answer.slice(0, 200)}`)
  return { ...asked, words, answer }
}

async function leaveAlone(browser: Browser, subject: Subject, profile: Profile): Promise<Seen> {
  const { page, close } = await openPage(browser, profile)
  await page.goto(subject.origin + subject.path)
  await settle(page, profile === 'desktop' ? 500 : 300)
  const seen = await page.evaluate(() => window.bench.seen)
  await close()
  return seen
}

async function ask(
  browser: Browser,
  subject: Subject,
  question: Question,
  profile: Profile,
): Promise<{ usable: number; script: number }> {
  const { page, close } = await openPage(browser, profile)
  await page.addInitScript((given: Question) => window.bench.tryUntilAnswered(given), question)
  await page.goto(subject.origin + subject.path, { waitUntil: 'commit' })
  await page.waitForFunction(() => window.bench.seen.usable !== null, undefined, {
    timeout: answerTimeout,
    polling: 100,
  })
  const answered = await page.evaluate(() => {
    const usable = window.bench.seen.usable ?? Number.NaN
    const scripts = performance
      .getEntriesByType('resource')
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter(({ name, responseEnd }) => /\.m?js(?:$|\?)/.test(name) && responseEnd <= usable)
    return { usable, script: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) }
  })
  await close()
  return answered
}

/** One run of one subject. */
export async function measureFirst(
  browser: Browser,
  subject: Subject,
  question: Question | null,
  profile: Profile,
): Promise<FirstRun> {
  const seen = await leaveAlone(browser, subject, profile)
  const { usable, script } =
    question === null ? { usable: Number.NaN, script: 0 } : await ask(browser, subject, question, profile)
  const until = Number.isNaN(usable) ? Number.POSITIVE_INFINITY : usable
  return {
    largest: Math.max(...seen.paints, Number.NEGATIVE_INFINITY),
    shift: seen.shifts.reduce((sum, { value }) => sum + value, 0),
    usable,
    blocking: seen.tasks.reduce(
      (sum, { at, duration }) => sum + (at < until ? Math.max(0, duration - 50) : 0),
      0,
    ),
    script,
  }
}
