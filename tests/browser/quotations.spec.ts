import type { Page } from '@playwright/test'
import { shippedTalks } from './addresses'
import { expect, test } from './fixtures'

const statements = (page: Page) => page.getByRole('navigation', { name: 'Statements' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const collation = (page: Page) => page.getByRole('region', { name: 'Printings, word under word' })
const longest = '/quotations/solely-focused'

test('from Compare to the words that one outlet changed inside the quotation marks', async ({ page }) => {
  await page.goto('/compare')
  await page.getByRole('navigation', { name: 'Compare' }).getByRole('link', { name: 'Quotations' }).click()
  await expect(heading(page)).toHaveText('Quotations')
  const views = page.getByRole('navigation', { name: 'Views' })
  await expect(views.getByRole('link', { name: 'Compare' })).toHaveAttribute('aria-current', 'page')
  const changed = page.getByRole('article').filter({ has: page.locator('[data-kind="replaced"]') })
  await expect(changed.first().getByText('quoted differently')).toBeVisible()

  await statements(page).getByRole('link').filter({ hasText: 'These talks are' }).click()
  await expect(page).toHaveURL(longest)
  await expect(heading(page)).toBeFocused()
  await expect(collation(page).locator('[data-kind="replaced"]')).toHaveText([
    'other words: The',
    'other words: the broader',
  ])
})

test('tells what a cut takes with it, and leads to it', async ({ page }) => {
  await page.goto(longest)
  const row = page.getByRole('row').filter({ hasText: '15 words not printed' }).filter({ hasText: 'WEN' })
  await row.getByRole('link', { name: 'Condition for better relations' }).click()
  await expect(page).toHaveURL('/compare/condition')
})

test('another base turns the relation round, on every statement, and back takes it back', async ({
  page,
}) => {
  await page.goto('/quotations')
  await statements(page).getByRole('link').filter({ hasText: 'These talks are' }).click()
  const words = page.getByRole('region', { name: 'Word by word' })
  await words.getByRole('group', { name: 'Base' }).getByRole('button', { name: 'WEN' }).click()
  await expect(page).toHaveURL(`${longest}?base=wen`)
  await expect(words.getByText('15 words more')).toBeVisible()
  await statements(page).getByRole('link').filter({ hasText: 'positive dynamic' }).click()
  await expect(page).toHaveURL('/quotations/positive-dynamic?base=wen')
  await expect(page.getByText(/WE News English is not among the printings shown here/)).toBeVisible()
  await page.goBack()
  await expect(words.getByRole('button', { name: 'WEN', pressed: true })).toBeVisible()
})

test('opens the evidence of a printing by keyboard, and gives the focus back', async ({ page }) => {
  await page.goto(longest)
  const siglum = collation(page).getByRole('button', { name: 'BDN' })
  await siglum.focus()
  await page.keyboard.press('Enter')
  await expect(evidence(page).getByRole('blockquote')).toContainText('once there is peace')
  await expect(evidence(page).getByRole('link', { name: 'Word by word' })).toHaveAttribute('href', longest)
  await page.keyboard.press('Escape')
  await expect(siglum).toBeFocused()
})

test('sets words under words: each column begins at one place in every printing', async ({ page }) => {
  await page.goto(longest)
  await expect(collation(page)).toBeVisible()
  const starts = await collation(page)
    .locator('table')
    .first()
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('td')].map((cell) => Math.round(cell.getBoundingClientRect().left)),
      ),
    )
  expect(starts.length).toBeGreaterThan(1)
  for (const row of starts) expect(row).toEqual(starts[0])
})

test('cuts the words into bands that fit the width, with no word beyond the edge', async ({ page }) => {
  for (const width of [1920, 1440, 1024, 768]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(longest)
    await expect(collation(page)).toBeVisible()
    await expect
      .poll(() => collation(page).evaluate((box) => box.scrollWidth - box.clientWidth), {
        message: `at ${width}`,
      })
      .toBeLessThanOrEqual(1)
  }
})

for (const path of ['/quotations', longest]) {
  test(`has no page wider than a telephone at ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(path)
    await expect(heading(page)).toBeVisible()
    await expect(page.getByRole('article').or(collation(page)).first()).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
}

test('every statement of the file has its page', async ({ page, request }) => {
  const { statements: all } = await shippedTalks(request)
  for (const { id } of all) {
    await page.goto(`/quotations/${id}`)
    await expect(page.getByRole('region', { name: 'How each prints it' })).toBeVisible()
  }
})
