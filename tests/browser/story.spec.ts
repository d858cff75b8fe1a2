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

test('what somebody new to it asks is answered on the overview, or a click away', async ({ page }) => {
  const view = (name: string) =>
    page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click()
  await page.goto('/')
  await test.step('how the name of the Russian ambassador is spelt, and by whom', async () => {
    const line = page
      .getByRole('listitem')
      .filter({ hasText: 'How is the name of the Russian head printed?' })
    await expect(line).toContainText(/BDN.*DEV.*TRT.*WEN.*Alexander Darchiev.*RFE.*Aleksandr Darchiyev/s)
  })
  await test.step('what the earlier round brought, by whose account', async () => {
    await page.getByRole('table').getByRole('link', { name: 'Earlier round' }).click()
    const said = page.getByRole('region', { name: 'What each side says of it' })
    await expect(said).toBeInViewport({ ratio: 1 })
    await expect(said).toContainText(/Russia.*it had proposed restoring direct flights.*RFE/s)
    await expect(said).toContainText(/United States.*it defined steps to normalise the missions.*RFE/s)
  })
  await test.step('what was excluded, by whom, and what each side asks for', async () => {
    await page.goto('/')
    await view('Issues')
    const tracker = page.getByRole('region', { name: 'Issue tracker' })
    const excluded = tracker.getByRole('row').filter({ hasText: 'excluded by United States' })
    await expect(excluded).toHaveCount(3)
    await expect(excluded.first()).toContainText(/Ukraine and the war.*Bruce, 8 Apr 2025/s)
    const flights = tracker.getByRole('row').filter({ hasText: 'Direct flights' }).first()
    await expect(flights).toContainText(/raises restoring them/)
    await expect(flights).toBeInViewport()
  })
  await test.step('who has the arrival time, and what stands against the date of that page', async () => {
    await page.goto('/')
    await view('Timeline')
    const drawing = page.getByRole('group', { name: /events as marks on a scale/ })
    await expect(
      drawing.getByRole('button', { name: /^The US delegation arrives, 10 Apr 2025, 9\.45 am.*TRT World$/ }),
    ).toBeInViewport()
    await expect(
      drawing.getByRole('link', { name: /^TRT World; page dated 9 Apr 2025;.*page date and text part$/ }),
    ).toBeInViewport()
  })
})

test('what is printed is black on white within A4 and Letter, without filter, with talks and version', async ({
  page,
}) => {
  test.slow()
  await preferTheme(page, 'dark')
  for (const path of ['/', '/timeline', '/delegations', '/issues']) {
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
