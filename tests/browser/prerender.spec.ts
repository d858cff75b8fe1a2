import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

test('a filter in the address is never answered by rows without it', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const row = document.querySelector('#view tbody [data-finding]')
      if (row?.checkVisibility({ visibilityProperty: true }) && row.getAttribute('data-finding') !== 'agree')
        console.error('a row that the filter leaves out was shown')
    }).observe(document, { childList: true, subtree: true, attributes: true })
  })
  await page.goto('/compare?finding=agree')
  await expect(page.getByRole('status').first()).toContainText(/\d+ of \d+ details/)
  await expect(page.locator('#view tbody [data-finding="agree"]').first()).toBeVisible()
})

test('what lies below the first screen is laid out by itself, and at once for whoever scrolls there', async ({
  page,
}) => {
  const held = () => page.evaluate(() => 'unpainted' in document.documentElement.dataset)
  const isLaidOut = () =>
    page.evaluate(() =>
      document.querySelector('tbody tr:nth-child(40) td')?.checkVisibility({ contentVisibilityAuto: true }),
    )
  await page.goto('/compare')
  await expect.poll(held).toBe(false)
  // Without an idle moment, it is the scrolling that asks for it.
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0
  })
  await page.reload()
  await expect(page.locator('tbody tr').first()).toBeVisible()
  expect(await held()).toBe(true)
  expect(await isLaidOut()).toBe(false)
  await page.evaluate(() => document.querySelector('tbody tr:nth-child(40)')?.scrollIntoView())
  await expect.poll(held).toBe(false)
  await expect.poll(isLaidOut).toBe(true)
})

test('nothing is held back from a reader without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL}/compare`)
  await expect(page.locator('html[data-unpainted]')).toHaveCount(0)
  await page.close()
})

test('nothing moves on a page that is opened with a filter, once it stands', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  for (const path of [
    '/compare',
    '/compare/talks-length',
    '/compare/building',
    '/delegations',
    '/people/bruce',
  ]) {
    await page.goto(`${path}?words=talks`)
    await expect(page.locator('main h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const moved = await page.evaluate(() =>
      Reflect.get(window, 'shifts').reduce((sum: number, one: number) => sum + one, 0),
    )
    expect(moved, path).toBeLessThan(0.02)
  }
})

/** Keeps back the scripts of a name until it is called off. */
async function holdBack(page: Page, scripts: string) {
  let release = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route(scripts, async (route) => {
    await released
    await route.continue()
  })
  return release
}

test('what is typed before the script has come is asked for once it has', async ({ page }) => {
  const release = await holdBack(page, '**/assets/core-*.js')
  await page.goto('/issues', { waitUntil: 'commit' })
  await page.getByRole('searchbox', { name: /Words/ }).fill('embassy')
  release()
  await expect(page).toHaveURL(/\?words=embassy$/)
  await expect(page.getByRole('region', { name: 'Filter' }).getByRole('status')).toHaveText(
    /^\d+ of \d+ details$/,
  )
})

test('a part whose script has not come holds nothing up, and answers a click once it has', async ({
  page,
}) => {
  const release = await holdBack(page, '**/assets/Focus-*.js')
  await page.goto('/compare', { waitUntil: 'commit' })
  const words = page.getByRole('searchbox', { name: /Words/ })
  await expect
    .poll(() => words.evaluate((field) => Object.keys(field).some((key) => key.startsWith('__react'))))
    .toBe(true)
  const focus = page.getByRole('button', { name: /^Only where they part/ })
  await focus.click()
  await expect(focus).toHaveAttribute('aria-pressed', 'false')
  release()
  await expect(focus).toHaveAttribute('aria-pressed', 'true')
  await expect(focus).toBeFocused()
})

test('a part that stands for another address is out of sight until it is right', async ({ page }) => {
  const release = await holdBack(page, '**/assets/Focus-*.js')
  await page.goto('/compare', { waitUntil: 'commit' })
  const focus = page.getByRole('button', { name: /^Only where they part/ })
  await expect(focus).toBeVisible()
  const before = await focus.textContent()
  const words = page.getByRole('searchbox', { name: /Words/ })
  await words.fill('embassy')
  await expect(page).toHaveURL(/words=embassy$/)
  await expect(page.locator('#view [role="grid"]')).toBeVisible()
  await expect(focus).toBeHidden()
  release()
  await expect(focus).toBeVisible()
  expect(await focus.textContent()).not.toBe(before)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the pages can be read and followed, and say what is missing', async ({ page }) => {
    await page.goto('/')
    await expect(page.getByText(/Without JavaScript/)).toBeVisible()
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Compare' }).click()
    await expect(page).toHaveURL(/\/compare$/)
    await expect(page.getByRole('grid').getByRole('row').nth(20)).toBeVisible()
    await page.getByRole('grid').getByRole('rowheader').getByRole('link').nth(1).click()
    await expect(
      page.getByRole('region', { name: 'Accounts' }).or(page.getByRole('article')).first(),
    ).toBeVisible()
  })
})
