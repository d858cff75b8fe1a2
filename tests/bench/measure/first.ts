/**
 * The first screen: cold, on each profile, page after page in turn, run by run. Each page is visited twice a run: once
 * left alone (largest content, long tasks, shifts), once asked by words until it answers (usable, scripts so far).
 */
import type { Browser } from '@playwright/test'
import { until, untilAtRest, visitBare } from '../harness/bareVisit'
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

const seenJson = 'JSON.stringify(window.bench?.seen ?? null)'

async function leaveAlone(browser: Browser, subject: Subject, profile: Profile): Promise<Seen> {
  const address = subject.origin + subject.path
  const visit = await visitBare(browser, profile, address, [])
  await untilAtRest(visit, profile === 'desktop' ? 500 : 300, address)
  const seen: Seen = JSON.parse(String(await visit.ask(seenJson)))
  await visit.close()
  return seen
}

async function ask(
  browser: Browser,
  subject: Subject,
  question: Question,
  profile: Profile,
): Promise<{ usable: number; script: number }> {
  const address = subject.origin + subject.path
  const { ask: read, close } = await visitBare(browser, profile, address, [
    `window.bench.tryUntilAnswered(${JSON.stringify(question)})`,
  ])
  const readUsable = async () => Number((await read('window.bench?.seen.usable')) ?? Number.NaN)
  let usable = Number.NaN
  await until(async () => {
    usable = await readUsable()
    return !Number.isNaN(usable)
  }, `an answer at ${address}`)
  const scripts: [name: string, responseEnd: number, size: number][] = JSON.parse(
    String(await read(resourcesJson)),
  )
  await close()
  const before = scripts.filter(([name, end]) => /\.m?js(?:$|\?)/.test(name) && end <= usable)
  return { usable, script: before.reduce((sum, [, , size]) => sum + size, 0) }
}

const resourcesJson =
  "JSON.stringify(performance.getEntriesByType('resource').map((entry) => [entry.name, entry.responseEnd, entry.encodedBodySize]))"

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
