import type { Page } from '@playwright/test'
import { expect, expectAccessibleInBoth, test } from './fixtures'

const marksOf = (page: Page, name: string) =>
  page.getByRole('toolbar', { name: new RegExp(`Accounts of ${name}`) }).getByRole('button')
const ribbons = (page: Page) => page.getByRole('toolbar', { name: /Shared wording/ }).getByRole('button')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

test('axe finds no barrier where a shared run is open beside the evidence, light and dark', async ({
  page,
}) => {
  test.slow()
  await page.goto('/reports?evidence=main-focus.bdn&run=run-bdn-rfe-2&shared=names')
  await expect(page.getByRole('list', { name: 'Key to the drawing' })).toBeVisible()
  await expectAccessibleInBoth(page)
})

test('reads the marks of a strip by the arrow keys, and gives the focus back when the evidence closes', async ({
  page,
}) => {
  await page.goto('/reports')
  const marks = marksOf(page, 'TRT World')
  await marks.first().focus()
  await page.keyboard.press('ArrowRight')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(marks.last()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(evidence(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(evidence(page)).toBeHidden()
  await expect(marks.last()).toBeFocused()
})

test('keeps all strips while those in the HTML come alive', async ({ page }) => {
  await page.addInitScript(() => {
    const seen = { counts: new Set<number>(), isAlive: false }
    Object.assign(window, { seen })
    let standing: Element | null = null
    const look = () => {
      const strips = document.querySelector('ul[aria-label="Reports"]')
      standing ??= strips
      seen.isAlive ||= strips !== standing
      if (document.readyState !== 'loading') seen.counts.add(strips?.children.length ?? 0)
      requestAnimationFrame(look)
    }
    look()
  })
  await page.goto('/reports')
  const seen = () =>
    page.evaluate(() => {
      const noted = (window as Window & { seen?: { counts: Set<number>; isAlive: boolean } }).seen
      return { counts: [...(noted?.counts ?? [])], isAlive: noted?.isAlive }
    })
  await expect.poll(seen).toMatchObject({ isAlive: true })
  await page.waitForTimeout(500)
  expect((await seen()).counts).toEqual([5])
})

test('shows what a mark says while it is pointed at', async ({ page }) => {
  await page.goto('/reports')
  const mark = marksOf(page, 'Devdiscourse').nth(3)
  const question = (await mark.getAttribute('aria-label'))?.split('? ')[0] ?? ''
  await mark.hover()
  await expect(page.getByText(`${question}?`, { exact: true }).first()).toBeVisible()
})

test('opens a ribbon in both its places, keeps it in the link, and leads to the two side by side', async ({
  page,
}) => {
  await page.goto('/reports')
  const ribbon = page.getByRole('button', { name: '24 words in a row, quoted, in RFE and BDN' })
  await ribbon.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/run=run-bdn-rfe-2/)
  const places = page.getByRole('region', { name: 'Shared wording in both places' })
  await expect(places.getByText(/quoted speech; body, paragraph/)).toHaveCount(2)
  await page.reload()
  await expect(places).toBeVisible()
  await places.getByRole('link', { name: 'RFE and BDN side by side' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'RFE/RL and bdnews24.com' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /details in both/ })).toBeVisible()
})

test('draws shared names and titles when asked to', async ({ page }) => {
  await page.goto('/reports')
  await expect(ribbons(page).first()).toBeVisible()
  const before = await ribbons(page).count()
  await page.getByRole('button', { name: 'shared titles and names' }).click()
  await expect(page).toHaveURL(/shared=names/)
  await expect.poll(() => ribbons(page).count()).toBeGreaterThan(before)
})

test('leads from a report to what only it has, to the evidence, and back to the list under the filter', async ({
  page,
}) => {
  await page.goto('/reports?issue=property')
  await page
    .getByRole('heading', { name: /bdnews24/ })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/\/reports\/bdn\?issue=property$/)
  const alone = page.getByRole('region', { name: /Only here/ })
  await alone.getByRole('button').first().click()
  await expect(evidence(page)).toBeVisible()
  await page.getByRole('navigation', { name: 'Trail' }).getByRole('link', { name: 'Reports' }).click()
  await expect(page).toHaveURL(/\/reports\?issue=property$/)
})
