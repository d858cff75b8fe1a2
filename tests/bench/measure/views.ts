/** Views after the first: from the click on a link of the navigation to the painted content, at the speed of a profile. */
import type { Browser, Page } from '@playwright/test'
import { untilAtRest, visitBare } from '../harness/bareVisit'
import { openPage } from '../harness/browser'
import type { Profile } from '../harness/options'
import { settle, settledRows } from '../harness/settle'

/** The beginning of what a view shows, once it is at rest. */
export type Expected = { href: string; head: string }

const linksOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...new Set(
        Array.from(
          document.querySelectorAll('[aria-label="Views"] a[href^="/"]'),
          (link) => link.getAttribute('href') ?? '',
        ),
      ),
    ].filter((href) => href !== location.pathname),
  )

/** What is on screen in the view: others may lie beside it, drawn ahead or on their way out. */
const shownPart = 'main > :not([hidden]):not([style*="display: none"])'

const headOf = (part: string) => (document.querySelector(part)?.textContent ?? '').slice(0, 400)

/** Milliseconds from the click until the head of the content stands and is painted; NaN when it never does. */
const clickThrough = ({ href, head }: Expected): string => `{
  const wanted = ${JSON.stringify(href)}
  const expected = ${JSON.stringify(head)}
  const part = ${JSON.stringify(shownPart)}
  window.bench.timeToPaint(
    () => document.querySelector('nav a[href="' + wanted + '"]')?.click(),
    () =>
      location.pathname === wanted &&
      (expected === '' || (document.querySelector(part)?.textContent ?? '').slice(0, 400) === expected),
  )
}`

/** The views of the navigation, the first `most` of them, and how it begins, found out without haste. */
export async function findViews(browser: Browser, origin: string, most: number): Promise<Expected[]> {
  const { page, close } = await openPage(browser, 'unthrottled')
  await page.goto(origin)
  await page.waitForSelector('nav a')
  await settle(page, 800)
  const views: Expected[] = []
  let shown: string | null = null
  for (const href of (await linksOf(page)).slice(0, most)) {
    await page.evaluate(clickThrough({ href, head: '' }))
    shown = await settledRows(page, shownPart, shown)
    await settle(page, 500)
    views.push({ href, head: await page.evaluate(headOf, shownPart) })
  }
  await close()
  return views
}

/** One run: every view by a click from the one before it, each for the first time, watched as little as can be. By address. */
export async function measureViews(
  browser: Browser,
  origin: string,
  views: readonly Expected[],
  profile: Profile,
): Promise<Record<string, number>> {
  const visit = await visitBare(browser, profile, `${origin}/`, [])
  await untilAtRest(visit, 800, origin, 150)
  const times: Record<string, number> = {}
  for (const view of views) {
    times[view.href] = Number(await visit.ask(clickThrough(view)))
    await untilAtRest(visit, 400, view.href, 150)
  }
  await visit.close()
  return times
}
