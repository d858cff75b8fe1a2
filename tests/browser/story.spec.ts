/** Delegations, people and issues as a reader meets them, with the mouse and with the keys alone, on screen and on paper. */
import { shippedTalks } from './addresses'
import { expect, preferTheme, test } from './fixtures'

test('every side has the same fields at the same height, and a name as printed opens its evidence by key', async ({
  page,
}) => {
  await page.goto('/delegations')
  const cards = page.getByRole('group', { name: /sides?$/ }).locator('> section')
  const fieldsOf = (index: number) =>
    cards
      .nth(index)
      .getByRole('heading', { level: 3 })
      .evaluateAll((all) =>
        all.map((field) => [field.textContent, Math.round(field.getBoundingClientRect().top)]),
      )
  await expect(cards.nth(1)).toBeVisible()
  expect(await fieldsOf(1)).toEqual(await fieldsOf(0))
  const name = cards.first().getByRole('table').getByRole('button').first()
  await name.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(name).toBeFocused()
})

test('a person leads to everything told of them, and a statement to its printings', async ({
  page,
  request,
}) => {
  const talks = await shippedTalks(request)
  const [{ speaker }] = talks.statements
  const { name } = talks.people.find(({ id }: { id: string }) => id === speaker)
  await page.goto('/delegations')
  const side = page.getByRole('region').filter({ has: page.getByRole('heading', { name: 'Statements' }) })
  await side.getByRole('link', { name: /^“/ }).first().click()
  await expect(page).toHaveURL(/\/quotations\//)
  await page.goBack()
  await page.getByRole('link', { name }).first().click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Statements' }).getByRole('button').first()).toBeVisible()
})

test('the tracker groups by status with the keys alone, and says who excluded a matter and on what day', async ({
  page,
}) => {
  await page.goto('/issues')
  const tracker = page.getByRole('region', { name: 'Issue tracker' })
  await page.getByRole('group', { name: 'Group by' }).getByRole('button', { name: 'status' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/group=status/)
  await expect(tracker.getByRole('columnheader', { name: /^Excluded/ })).toBeVisible()
  const excluded = tracker.getByRole('row').filter({ hasText: 'excluded by' }).first()
  await expect(excluded).toContainText(/excluded by .+\d{1,2} \w{3} \d{4}/)
  const reports = excluded.getByRole('link', { name: /^\d+ reports? on / })
  const count = Number.parseInt((await reports.textContent()) ?? '', 10)
  await reports.click()
  await expect(page.getByRole('columnheader', { name: /\d/ })).toHaveCount(count)
})

test('the page of an issue sets a limited agenda beside a matter that another side raises', async ({
  page,
}) => {
  await page.goto('/issues/flights')
  const misfit = page.getByRole('region', { name: 'Where agenda and positions do not meet' })
  await expect(misfit).toContainText('Both stand as reported')
  await misfit.getByRole('button').first().click()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
})

test('what is printed is black on white within A4 and Letter, without filter, with talks and version', async ({
  page,
}) => {
  test.slow()
  await preferTheme(page, 'dark')
  for (const path of ['/', '/delegations', '/issues']) {
    await page.goto(path)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    // A4 and Letter less margins of 1 cm, in px.
    for (const width of [718, 740]) {
      await page.setViewportSize({ width, height: 1000 })
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(width)
    }
    await expect(heading).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expect(page.getByRole('region', { name: 'Filter' })).toBeHidden()
    await expect(page.getByRole('banner')).toContainText('Parley')
    await expect(page.getByRole('contentinfo')).toContainText(/data \d+\.\d+/)
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
