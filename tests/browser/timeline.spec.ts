import type { Page } from '@playwright/test'
import { expect, expectAccessible, preferTheme, test } from './fixtures'

const marks = (page: Page) => page.getByRole('group', { name: /events? as marks on a scale/ })

const open = async (page: Page, query = '') => {
  await page.goto(`/timeline${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
}

for (const theme of ['light', 'dark'] as const) {
  test(`the timeline is accessible in the ${theme} theme`, async ({ page }) => {
    test.slow()
    await preferTheme(page, theme)
    await open(page)
    await expectAccessible(page)
  })

  test(`the timeline is accessible in the ${theme} theme, with evidence open`, async ({ page }) => {
    test.slow()
    await preferTheme(page, theme)
    await open(page)
    await marks(page).getByRole('button').last().click()
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
    await expectAccessible(page)
  })
}

for (const zoom of ['all', 'weeks', 'days', 'hours']) {
  test(`no label covers another at zoom ${zoom}`, async ({ page }) => {
    await open(page, `?zoom=${zoom}`)
    const covered = await marks(page).evaluate((drawing) => {
      const boxes = [...drawing.querySelectorAll('[data-evidence]')].map((mark) => {
        const texts = [...mark.querySelectorAll('text')].map((text) => text.getBoundingClientRect())
        return {
          name: mark.getAttribute('aria-label') ?? '',
          left: Math.min(...texts.map(({ left }) => left)),
          right: Math.max(...texts.map(({ right }) => right)),
          top: Math.min(...texts.map(({ top }) => top)),
          bottom: Math.max(...texts.map(({ bottom }) => bottom)),
        }
      })
      return boxes.flatMap((a, index) =>
        boxes
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2)
          .map((b) => `${a.name} / ${b.name}`),
      )
    })
    expect(covered).toEqual([])
  })
}

test('pointing at a mark marks its row in the list, and the other way round', async ({ page }) => {
  await open(page)
  const mark = marks(page).getByRole('button').first()
  const title = ((await mark.getAttribute('aria-label')) ?? '').split(',')[0] ?? ''
  const row = page
    .getByRole('region', { name: /in order/ })
    .getByRole('listitem')
    .filter({ hasText: title })
  const before = await row.evaluate((element) => getComputedStyle(element).backgroundColor)
  await mark.hover()
  await expect(row).not.toHaveCSS('background-color', before)
})

test('every mark can be reached and opened with the keyboard, and gets its focus back', async ({ page }) => {
  await open(page)
  const mark = marks(page).getByRole('button').last()
  await mark.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/evidence=/)
  await expect(mark).toBeFocused()
})

test('the zoom is in the address and comes back from a link', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: 'Hours' }).click()
  await expect(page).toHaveURL(/zoom=hours/)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Hours' })).toHaveAttribute('aria-pressed', 'true')
})

test('the list and the drawing have the same events, also under a filter', async ({ page }) => {
  await open(page)
  const rows = page.getByRole('region', { name: /in order/ }).getByRole('listitem')
  await expect(marks(page).locator('[data-evidence]')).toHaveCount(await rows.count())
  const all = await rows.count()
  await page.getByRole('group', { name: 'Reports' }).getByRole('button').first().click()
  await page
    .getByRole('group', { name: 'Finding' })
    .getByRole('button', { name: /one report only/ })
    .click()
  expect(await rows.count()).toBeLessThan(all)
})

for (const width of [390, 768, 1024, 1440]) {
  test(`the timeline has no sideways scroll of the page at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    const room = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ])
    expect(room[0]).toBeLessThanOrEqual(room[1] ?? 0)
  })
}
