import type { Locator, Page } from '@playwright/test'
import type { Raw } from '../support/rawTalks'
import { shippedTalks } from './addresses'
import { expect, test } from './fixtures'

const shownDetails = async (page: Page) => {
  const words = await page.getByRole('region', { name: 'Filter' }).getByRole('status').textContent()
  return Number.parseInt(words ?? '', 10)
}

/** In the window, and not behind the filter that stays at its top. */
const expectInSight = async (place: Locator) => {
  await expect(place).toBeInViewport()
  const filter = await place.page().getByRole('region', { name: 'Filter' }).boundingBox()
  const box = await place.boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual((filter?.y ?? 0) + (filter?.height ?? 0))
}

test('a link to a rule leads to that rule, from another view and when it is opened by itself', async ({
  page,
}) => {
  await page.goto('/')
  const filter = page.getByRole('region', { name: 'Filter' })
  await filter.getByText('Time', { exact: true }).click()
  await filter.getByRole('link', { name: 'The rule in full' }).click()
  await expect(page).toHaveURL(/\/method#span-of-time$/)
  const rule = page.locator('#span-of-time')
  await expect(rule).toBeFocused()
  await expectInSight(rule)
  // Followed again from elsewhere on the page, it leads there again.
  await page.getByRole('region', { name: 'Filter' }).getByRole('searchbox').focus()
  await page.evaluate(() => window.scrollTo(0, 0))
  const again = page.getByRole('region', { name: 'Filter' }).getByRole('link', { name: 'The rule in full' })
  if (!(await again.isVisible())) await filter.getByText('Time', { exact: true }).click()
  await again.click()
  await expect(rule).toBeFocused()
  await expectInSight(rule)
  await page.reload()
  await expectInSight(rule)
  // A filter in the address: the page is drawn anew, and stands where its address says all the same.
  await page.goto('/method?finding=agree#span-of-time')
  await expectInSight(rule)
})

test('an event that a detail is about leads to its row on the timeline', async ({ page, request }) => {
  const { details, events }: Raw = await shippedTalks(request)
  const detail = details.find(({ happening }: Raw) => happening !== undefined)
  const event = events.find(({ id }: Raw) => id === detail.happening)
  await page.goto(`/compare/${detail.id}`)
  await page.getByRole('region', { name: 'Related' }).getByRole('link', { name: event.title }).click()
  const row = page.locator(`[data-event="${event.id}"]`)
  await expect(row).toBeFocused()
  await expectInSight(row)
})

test('a count of each kind leads to exactly as many details', async ({ page }) => {
  test.slow()
  const covers = page.getByRole('region', { name: 'Who covers what' }).getByRole('row').nth(1)
  const counts = [
    page.getByRole('link', { name: /^\d+ details?$/ }),
    page.getByRole('list', { name: 'Details by finding' }).getByRole('link').first(),
    page
      .getByText(/^They part in/)
      .getByRole('link')
      .last(),
    covers.getByRole('link', { name: /^\d+ in all$/ }),
    covers.getByRole('link', { name: /^\d+ of \d+ in / }).first(),
  ]
  await page.goto('/')
  for (const link of counts) {
    const [count] = ((await link.textContent()) ?? '').match(/\d+/) ?? []
    await link.click()
    await expect(page).toHaveURL(/\/compare/)
    await expect.poll(() => shownDetails(page)).toBe(Number(count))
    await page.goBack()
  }
})

test('a count under a filter leads to the report with as many details, and shows them', async ({ page }) => {
  await page.goto('/?finding=compatible')
  const covers = page.getByRole('region', { name: 'Who covers what' }).getByRole('row').nth(1)
  const link = covers.getByRole('link', { name: /^\d+ of \d+ in / }).first()
  const count = Number.parseInt((await link.textContent()) ?? '', 10)
  await link.click()
  await expect(page).toHaveURL(/\/reports\/.*finding=compatible/)
  const strip = page.getByRole('region', { name: new RegExp(`^Where ${count} of its \\d+ details stands?$`) })
  await expect(strip.locator('[data-evidence]').first()).toBeVisible()
})

test('the number of voices leads to as many names', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('link', { name: /^\d+ voices?$/ })
  const count = Number.parseInt((await link.textContent()) ?? '', 10)
  await link.click()
  const voices = page.getByRole('region', { name: /voices? on whose word/ })
  await expect(voices.getByRole('listitem')).toHaveCount(count)
  await expect(voices.getByRole('heading')).toBeFocused()
  await expectInSight(voices.getByRole('heading'))
})

test('the first screen reaches into the days', async ({ page }) => {
  await page.goto('/')
  const days = page.getByRole('region', { name: 'The days in small' })
  await expect(days).toBeInViewport({ ratio: 0.2 })
})

test('a bar of the chart leads to the details it stands for', async ({ page }) => {
  await page.goto('/')
  const bar = page.locator('.recharts-bar-rectangle path').first()
  // Drawn again once its width is measured: a click waits for that.
  await bar.click()
  await expect(page).toHaveURL(/\/compare\?issue=[a-z-]+&report=[a-z-]+&finding=one-report-only/)
})

test('nothing moves when the chart comes', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shift: Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('/')
  await expect(page.locator('.recharts-bar-rectangle').first()).toBeAttached()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.waitForTimeout(300)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height)
})
