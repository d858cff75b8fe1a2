import { expect, preferTheme, test } from './fixtures'

for (const theme of ['light', 'dark'] as const) {
  test(`opens at / from a cold start, in the ${theme} theme, without a fault`, async ({ page }) => {
    await preferTheme(page, theme)
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
  })
}

test('sends a content policy that lets nothing in but its own', async ({ page }) => {
  await page.goto('/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe')
})

test('says that a file is missing instead of handing out the page in its place', async ({ request }) => {
  expect((await request.get('/data/no-such-file.json')).status()).toBe(404)
  expect((await request.get('/assets/no-such-file.js')).status()).toBe(404)
})
