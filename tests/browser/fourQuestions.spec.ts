import type { Page } from '@playwright/test'
import { expect, test } from './fixtures'

/** What somebody new to it asks, each from the overview by what is on screen: in three steps at most. */

const overview = async (page: Page) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click()

test('which reports do not mention the condition on peace', async ({ page }) => {
  await overview(page)
  await page.getByRole('link', { name: /condition for better relations/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /condition for better relations/ })).toBeVisible()
  const silent = page.getByRole('main').getByRole('listitem').filter({ hasText: 'not mentioned' }).first()
  for (const siglum of ['DEV', 'TRT', 'WEN']) await expect(silent).toContainText(siglum)
})

test('which words one outlet changed inside the quotation marks', async ({ page }) => {
  await overview(page)
  await expect(page.getByText('“the broader bilateral relationship”').first()).toBeVisible()
  await page.getByRole('link', { name: /sentence on the subject of the talks quoted/ }).click()
  const words = page.getByRole('region', { name: 'Printings, word under word' })
  await expect(words.locator('[data-kind="replaced"]')).toHaveText([
    'other words: The',
    'other words: the broader',
  ])
})

test('which report shares wording with which, and whether it is quoted speech', async ({ page }) => {
  await overview(page)
  await view(page, 'Reports')
  const ribbons = page.getByRole('toolbar', { name: /Shared wording/ })
  await expect(
    ribbons.getByRole('button', { name: '24 words in a row, quoted, in RFE and BDN' }),
  ).toBeVisible()
  await expect(
    ribbons.getByRole('button', { name: '14 words in a row, narration, in RFE and WEN' }),
  ).toBeVisible()
  await expect(page.getByText(/no two of these reports share more than 14 words/)).toBeVisible()
})

test('what each report leads with', async ({ page }) => {
  await overview(page)
  await view(page, 'Reports')
  const rows = page.getByRole('list', { name: 'Reports' }).getByRole('listitem')
  await expect(rows).toHaveCount(5)
  for (const row of await rows.all()) {
    const leads = row.getByRole('term').filter({ hasText: 'Leads with' }).locator('xpath=../dd')
    await expect(leads.getByRole('button').first()).toBeVisible()
  }
})

test('who is behind the reports: one speaker in four of them, a step from the evidence and how to cite it', async ({
  page,
}) => {
  await page.goto('/reports')
  const speak = page.getByRole('region', { name: 'Who speaks in them' })
  await expect(speak.getByText(/4 of 5 reports credit Bruce/)).toBeVisible()
  await expect(speak.getByRole('img', { name: /into each report/ })).toBeVisible()
  await speak.getByRole('button', { name: /^Bruce in TRT World/ }).press('Enter')
  const evidence = page.getByRole('complementary', { name: 'Evidence' })
  await expect(evidence.getByRole('definition').filter({ hasText: /^Bruce$/ })).toBeVisible()
  await evidence.getByText('Cite', { exact: true }).press('Enter')
  await expect(evidence.getByRole('button', { name: 'BibTeX' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(speak.getByRole('button', { name: /^Bruce in TRT World/ })).toBeFocused()
})
