import type { Page } from '@playwright/test'
import { type Raw, rawTalks } from '../support/rawTalks'
import { addressOfTalks } from './addresses'
import { expect, expectAccessible, test } from './fixtures'

/** Some megabytes: the details of the sample many times over, under ids of their own. */
function largeTalks(): { raw: Raw; text: string } {
  const raw = rawTalks()
  const copies = Array.from({ length: 250 }, (_, nth) =>
    structuredClone(raw.details).map((detail: Raw) => {
      const copy = { ...detail, id: `${detail.id}-${nth}` }
      if (detail.wordingOf) copy.wordingOf = `${detail.wordingOf}-${nth}`
      copy.accounts = detail.accounts.map((account: Raw) => ({ ...account, id: `${account.id}-${nth}` }))
      return copy
    }),
  )
  raw.details.push(...copies.flat())
  return { raw, text: JSON.stringify(raw) }
}

/** Notes on the page every text that stands beside a progress bar. */
const noteProgress = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[] = []
    Object.assign(window, { noted })
    new MutationObserver(() => {
      const text = document.querySelector('progress')?.parentElement?.textContent
      if (text && text !== noted.at(-1)) noted.push(text)
    }).observe(document, { childList: true, subtree: true, characterData: true })
  })

test('reads a large file in a worker, says how far it is, and shows all of it', async ({ page, request }) => {
  const { raw, text } = largeTalks()
  const address = await addressOfTalks(request)
  await page.route(
    ({ pathname }) => pathname === address,
    (route) => route.fulfill({ contentType: 'application/json', body: text }),
  )
  await noteProgress(page)
  const worker = page.waitForEvent('worker')
  await page.goto('/method')
  expect((await worker).url()).toContain('readingWorker')
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('banner')).toContainText(raw.talks.title)
  await expect(page.getByText(/could not be used/)).toBeHidden()
  expect(page.workers()).toEqual([])

  const noted = await page.evaluate(() => Reflect.get(window, 'noted'))
  const accounts = raw.details.reduce((sum: number, detail: Raw) => sum + detail.accounts.length, 0)
  expect(noted).toContain(
    `${accounts.toLocaleString('en-GB')} of ${accounts.toLocaleString('en-GB')} accounts`,
  )
  expect(noted.join()).toMatch(/\d MB/)
})

test('reads a large file itself where no worker can start, and refuses one with the place', async ({
  page,
  request,
  faults,
}) => {
  faults.allow(/Failed to load resource/)
  const { text } = largeTalks()
  const address = await addressOfTalks(request)
  let body = text
  await page.route(
    ({ pathname }) => pathname === address,
    (route) => route.fulfill({ contentType: 'application/json', body }),
  )
  await page.route(/readingWorker/, (route) => route.fulfill({ status: 404, body: '' }))
  await page.goto('/method')
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible({ timeout: 30_000 })

  body = text.slice(0, -1000)
  await page.unroute(/readingWorker/)
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('ends too early', { timeout: 30_000 })
  await expectAccessible(page)
})
