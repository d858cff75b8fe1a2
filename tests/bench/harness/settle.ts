import type { Page } from '@playwright/test'
import { paced } from './pace'

/**
 * Waits until a page is at rest: loaded, something painted, and for `quiet` milliseconds no long task, no request, no new largest
 * content. Gives up in silence after `most`: what is measured then shows it.
 */
export async function settle(page: Page, quiet = 400, most = 30_000): Promise<void> {
  const began = Date.now()
  while (Date.now() - began < most) {
    const rest = await page.evaluate(() => window.bench.rest())
    if (rest >= paced(quiet)) return
    await page.waitForTimeout(Math.max(50, paced(quiet) - rest))
  }
}

/** The rows once they are others than before and have stayed so for a second; or as they are, when they do not change. */
export async function settledRows(
  page: Page,
  rows: string,
  before: string | null,
  most = 10_000,
): Promise<string> {
  const began = Date.now()
  let last = ''
  let since = Date.now()
  for (;;) {
    const now = await page.evaluate((wanted) => window.bench.signature(wanted), rows)
    if (now !== last) since = Date.now()
    last = now
    const isStill = Date.now() - since >= paced(1000)
    if (isStill && (now !== before || Date.now() - began >= most)) return now
    await page.waitForTimeout(paced(150))
  }
}
