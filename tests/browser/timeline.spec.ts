import type { Page } from '@playwright/test'
import { makeSyntheticTalks } from '../bench/syntheticTalks'
import { addressOfTalks } from './addresses'
import { expect, expectAccessible, preferTheme, test } from './fixtures'

const marks = (page: Page) => page.getByRole('group', { name: /events? as marks on a scale/ })
const rows = (page: Page) => page.getByRole('region', { name: /in order/ }).getByRole('listitem')
const zoom = (page: Page) => page.getByRole('group', { name: 'Zoom' })

const open = async (page: Page, query = '') => {
  await page.goto(`/timeline${query}`)
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  await expect(marks(page)).toBeVisible()
  await expect(zoom(page)).toBeVisible()
}

/** A place of the drawing on the screen: from 0 to 1 across, and px from its top. */
const placeIn = async (page: Page, across: number, down: number) => {
  const box = await marks(page).boundingBox()
  if (box === null) throw new Error('The drawing has no box.')
  return { x: box.x + across * box.width, y: box.y + down }
}

const drag = async (page: Page, from: { x: number; y: number }, to: { x: number; y: number }) => {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 })
  await page.mouse.move(to.x, to.y)
  await page.mouse.up()
}

test('the timeline is accessible in the light theme, near and in lanes', async ({ page }) => {
  test.slow()
  await preferTheme(page, 'light')
  await open(page, '?window=2025-04-08/2025-04-10&lanes=side')
  await expectAccessible(page)
})

test('the timeline is accessible in the dark theme, with a span and evidence open', async ({ page }) => {
  test.slow()
  await preferTheme(page, 'dark')
  await open(page, '?span=2025-04-10')
  await marks(page).locator('[data-evidence]').last().click()
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await expectAccessible(page)
})

test('no label covers another, whatever is shown, and both tracks and the key are on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  for (const query of [
    '',
    '?window=2025-04-08/2025-04-10',
    '?window=2025-04-10T08:00/2025-04-10T19:00',
    '?lanes=side',
    '?lanes=issue',
  ]) {
    await open(page, query)
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
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 4 && b.top < a.bottom - 4)
          .map((b) => `${a.name} / ${b.name}`),
      )
    })
    expect(covered, query).toEqual([])
  }
  await open(page)
  await expect(marks(page).locator('[data-evidence]')).toHaveCount(await rows(page).count())
  for (const report of await marks(page).getByRole('link').all())
    await expect(report).toBeInViewport({ ratio: 0.9 })
  await expect(page.getByRole('list', { name: 'Key to the marks' })).toBeInViewport({ ratio: 0.9 })
})

test('wheel, drag and keys come closer and move, the page keeps its wheel, a link restores it', async ({
  page,
}) => {
  await open(page)
  const middle = await placeIn(page, 0.7, 200)
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.wheel(0, 120)
  await expect(page).not.toHaveURL(/window=/)
  await page.mouse.wheel(0, -120)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await expect(page).toHaveURL(/window=/)
  const closer = page.url()
  await drag(page, await placeIn(page, 0.5, 420), await placeIn(page, 0.7, 420))
  await expect(page).not.toHaveURL(closer)
  await expect(page).not.toHaveURL(/evidence=/)
  const moved = page.url()
  await page.getByRole('region', { name: /^Drawing: plus and minus/ }).focus()
  await page.keyboard.press('+')
  await expect(page).not.toHaveURL(moved)
  const names = () =>
    marks(page)
      .getByRole('button')
      .evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label')))
  const shown = await names()
  await page.reload()
  await expect(marks(page)).toBeVisible()
  await expect.poll(names).toEqual(shown)
  await page.getByRole('region', { name: /^Drawing: plus and minus/ }).focus()
  await page.keyboard.press('0')
  await expect(page).not.toHaveURL(/window=/)
})

test('it goes to each round, and every event there can be read', async ({ page }) => {
  await open(page)
  for (const round of ['First round of the talks', 'The second round']) {
    await zoom(page).getByRole('button', { name: round }).click()
    await expect(zoom(page).getByRole('button', { name: round })).toHaveAttribute('aria-pressed', 'true')
    await expect(marks(page).getByText(round, { exact: true })).toBeInViewport()
  }
  await zoom(page).getByRole('button', { name: 'Fit' }).click()
  await expect(page).not.toHaveURL(/window=/)
})

test('a span brushed on the calendar leaves what happened in it, in every view', async ({ page }) => {
  await open(page)
  const all = await rows(page).count()
  const [from, to] = await marks(page).evaluate((drawing) => {
    const at = (text: string) => {
      const label = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent === text)
      return label?.getBoundingClientRect().left ?? 0
    }
    return [at('Tue 8'), at('Wed 9')]
  })
  const { y } = await placeIn(page, 0, 70)
  await drag(page, { x: from + 4, y }, { x: to - 12, y })
  await expect(page).toHaveURL(/span=2025-04-08$/)
  await expect(page.getByText('8 Apr 2025', { exact: true }).first()).toBeVisible()
  await expect.poll(() => rows(page).count()).toBeLessThan(all)
  await expect(marks(page).locator('[data-evidence]')).toHaveCount(await rows(page).count())
  const left = await page.getByRole('region', { name: 'Filter' }).getByRole('status').textContent()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page).toHaveURL(/\/compare\?span=2025-04-08$/)
  await expect(page.getByRole('region', { name: 'Filter' }).getByRole('status')).toHaveText(left ?? '')
  await page.getByRole('button', { name: 'Any time' }).click()
  await expect(page).not.toHaveURL(/span=/)
})

test('marks and rows are in step, by pointer and by keyboard', async ({ page }) => {
  await open(page)
  const mark = marks(page).getByRole('button').first()
  const title = ((await mark.getAttribute('aria-label')) ?? '').split(',')[0] ?? ''
  const row = rows(page).filter({ hasText: title })
  const before = await row.evaluate((element) => getComputedStyle(element).backgroundColor)
  await mark.hover()
  await expect(row).not.toHaveCSS('background-color', before)
  const last = marks(page).locator('[data-evidence]').last()
  await last.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/evidence=/)
  await expect(last).toBeFocused()
})

test('focus goes back to the mark, also where the evidence leaves room for few', async ({
  page,
  request,
}) => {
  const talks = makeSyntheticTalks({ details: 60, reports: 3, events: 80, seed: 6 })
  const address = await addressOfTalks(request)
  await page.route(
    ({ pathname }) => pathname === address,
    (route) => route.fulfill({ json: talks }),
  )
  await open(page)
  await expect(
    marks(page)
      .getByRole('button', { name: /more events? here/ })
      .first(),
  ).toBeVisible()
  const drawn = marks(page).locator('[data-evidence]')
  const names = await drawn.evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''))
  const before = await marks(page).boundingBox()
  for (const name of [names.at(-1), names[Math.floor(names.length / 2)]]) {
    const mark = marks(page).getByRole('button', { name: name ?? '', exact: true })
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeVisible()
    await expect.poll(async () => (await marks(page).boundingBox())?.width).toBeLessThan(before?.width ?? 0)
    await expect(mark).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary', { name: 'Evidence' })).toBeHidden()
    await expect.poll(async () => (await marks(page).boundingBox())?.width).toBe(before?.width)
    await expect(mark).toBeFocused()
  }
})
