import type { Locator, Page } from '@playwright/test'
import { expect, test } from './fixtures'

/**
 * What somebody new to it asks, each from the overview by what is on screen there: one click, and the answer stands on
 * the first screen.
 */

const overview = async (page: Page) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
}

/** Clicks what can be seen without scrolling. */
const click = async (target: Locator) => {
  await expect(target).toBeInViewport({ ratio: 1 })
  await target.click()
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name })

test('which reports do not mention the condition on peace', async ({ page }) => {
  await overview(page)
  await click(page.getByRole('link', { name: /condition for better relations/ }))
  await expect(page.getByRole('heading', { level: 1, name: /condition for better relations/ })).toBeVisible()
  const silent = page.getByRole('main').getByRole('listitem').filter({ hasText: 'not mentioned' }).first()
  await expect(silent).toBeInViewport({ ratio: 1 })
  expect(await silent.locator('abbr').allTextContents()).toEqual(['DEV', 'TRT', 'WEN'])
})

test('which words one outlet changed inside the quotation marks', async ({ page }) => {
  await overview(page)
  // The overview has them already, side by side.
  const line = page.getByRole('listitem').filter({ hasText: 'sentence on the subject of the talks quoted' })
  await expect(line).toBeInViewport({ ratio: 1 })
  await expect(line).toContainText(
    /RFE.*BDN.*“a bilateral relationship”.*WEN.*“the broader bilateral relationship”/,
  )
  await click(page.getByRole('link', { name: /sentence on the subject of the talks quoted/ }))
  const words = page.getByRole('region', { name: 'Printings, word under word' })
  const replaced = words.locator('[data-kind="replaced"]')
  await expect(replaced).toHaveText(['other words: The', 'other words: the broader'])
  for (const word of await replaced.all()) await expect(word).toBeInViewport({ ratio: 1 })
})

test('which report shares wording with which, and whether it is quoted speech', async ({ page }) => {
  await overview(page)
  await click(view(page, 'Reports'))
  const ribbons = page.getByRole('toolbar', { name: /Shared wording/ })
  await expect(
    ribbons.getByRole('button', { name: '24 words in a row, quoted, in RFE and BDN' }),
  ).toBeInViewport()
  await expect(
    ribbons.getByRole('button', { name: '14 words in a row, narration, in RFE and WEN' }),
  ).toBeInViewport()
  // In words, in place: no ribbon has to be followed, nor a key be read.
  for (const words of ['24 and 5 words, quoted, with BDN', '14, 6 and 5 words, narration, with WEN'])
    await expect(page.locator('text').filter({ hasText: words }).last()).toBeInViewport({ ratio: 1 })
  await expect(page.getByText(/no two of these reports share more than 14 words/)).toBeVisible()
})

test('what each report leads with', async ({ page }) => {
  await overview(page)
  await click(view(page, 'Reports'))
  const rows = page.getByRole('list', { name: 'Reports' }).getByRole('listitem')
  await expect(rows).toHaveCount(5)
  // Four of the five stand on the first screen whole, and the fifth leads below its strip.
  for (const [at, row] of (await rows.all()).entries()) {
    const leads = row.getByRole('term').filter({ hasText: 'Leads with' }).locator('xpath=../dd')
    await expect(leads.getByRole('button').first()).toHaveText(/\S/)
    if (at < 4) await expect(leads.getByRole('button').first()).toBeInViewport({ ratio: 1 })
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
